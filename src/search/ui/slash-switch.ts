import { SLASH_KEY, slashIsOn } from './shortcuts.ts';

/** Shows the switch of the one-letter shortcut and remembers what the reader chose. */
export function connectSlashSwitch(): void {
  const box = document.querySelector<HTMLInputElement>('#ui-slash');
  const line = box?.closest('p');
  if (box === null || line === null || line === undefined) return;
  line.hidden = false;
  box.checked = slashIsOn();
  box.addEventListener('change', () => {
    try {
      if (box.checked) localStorage.removeItem(SLASH_KEY);
      else localStorage.setItem(SLASH_KEY, 'off');
    } catch {
      // Nothing is kept in this browser; the switch holds for this page.
    }
  });
}
