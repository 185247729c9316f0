import type { Places } from './engine.ts';

/** Key of the switch in localStorage that turns the one-letter shortcut off (WCAG 2.1.4). */
export const SLASH_KEY = 'briefing-slash';

const form = document.querySelector<HTMLFormElement>('.search-form');
const input = form?.querySelector('input');

/** What every page loads: it waits for a sign that somebody wants to search, and only then loads the rest. */
export function connectSearch(): void {
  if (form === null || input === undefined || input === null) return;
  const open = (from: Element | null) => {
    void loadDialog().then(({ openSearch }) => openSearch(form, placesOf(form), from));
  };
  const warm = () => void loadDialog();
  form.addEventListener('pointerenter', warm, { once: true });
  input.addEventListener('focus', warm, { once: true });
  // Focus alone opens nothing: a keyboard may only be passing by (WCAG 3.2.1).
  input.addEventListener('click', () => open(input));
  input.addEventListener('input', (event) => {
    if (!event.isComposing) open(input);
  });
  input.addEventListener('compositionend', () => open(input));
  document.addEventListener('keydown', (event) => {
    if (isShortcut(event)) {
      event.preventDefault();
      open(document.activeElement);
      // What is typed while the dialog loads is kept here.
      input.focus();
    }
  });
}

let dialog: Promise<typeof import('./dialog.ts')> | undefined;

/** One promise for all who wait, so that the first to ask is the first to be served; a failure may be tried again. */
function loadDialog(): Promise<typeof import('./dialog.ts')> {
  dialog ??= import('./dialog.ts').catch((error: unknown) => {
    dialog = undefined;
    throw error;
  });
  return dialog;
}

function placesOf({ dataset }: HTMLFormElement): Places {
  return {
    base: dataset['base'] ?? '/',
    names: dataset['names'] ?? '',
    sharded: dataset['sharded'] !== undefined,
  };
}

function isShortcut(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) return true;
  const typing = (event.target as Element).closest('input, textarea, select, [contenteditable]');
  return event.key === '/' && typing === null && !event.ctrlKey && !event.altKey && slashIsOn();
}

/** Whether `/` opens the search. */
export function slashIsOn(): boolean {
  try {
    return localStorage.getItem(SLASH_KEY) !== 'off';
  } catch {
    return true;
  }
}
