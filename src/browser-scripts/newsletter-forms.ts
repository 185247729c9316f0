import { addTracking } from '../newsletter/add-tracking.ts';

/** Shows the copy buttons and, where the page has the field, puts tracking parameters into the blocks. */
export function connectNewsletterForms(): void {
  for (const form of document.querySelectorAll('.newsletter-forms .form')) {
    const area = form.querySelector('textarea');
    const button = form.querySelector('button');
    if (area === null || button === null) continue;
    button.hidden = false;
    button.addEventListener('click', () => void copy(area, button));
  }
  connectTracking();
}

async function copy(area: HTMLTextAreaElement, button: HTMLButtonElement): Promise<void> {
  area.select();
  try {
    await navigator.clipboard.writeText(area.value);
    button.textContent = button.dataset['copied'] ?? '';
  } catch {
    // The text is selected: the keyboard copies it.
    button.textContent = button.dataset['selected'] ?? '';
  }
}

function connectTracking(): void {
  const field = document.querySelector<HTMLInputElement>('.tracking input');
  if (field === null) return;
  const label = field.closest<HTMLElement>('.tracking');
  if (label !== null) label.hidden = false;
  field.addEventListener('input', () => applyTracking(field.value));
}

function applyTracking(parameters: string): void {
  for (const forms of document.querySelectorAll<HTMLElement>('.newsletter-forms'))
    for (const area of forms.querySelectorAll('textarea')) {
      const bare = area.defaultValue;
      const isHtml = bare.startsWith('<table');
      area.value = addTracking(bare, forms.dataset['url'] ?? '', parameters, isHtml);
    }
}
