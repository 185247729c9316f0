import { THEME_KEY } from './early-theme.ts';

/** Shows the switch, sets it to the reader's choice and remembers a new one. */
export function connectThemeSwitch(): void {
  const fieldset = document.querySelector<HTMLFieldSetElement>('.theme');
  if (fieldset === null) return;
  fieldset.hidden = false;
  const chosen = document.documentElement.dataset['theme'] ?? '';
  for (const input of fieldset.querySelectorAll('input')) {
    input.checked = input.value === chosen;
    input.addEventListener('change', () => choose(input.value));
  }
}

function choose(theme: string): void {
  if (theme === '') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === '') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    // A browser that keeps nothing still shows the choice on this page.
  }
}
