/** The button beside the kicker puts the page's permanent address on the clipboard, and says whether it could. */
export function connectCopyLink(): void {
  const button = document.querySelector<HTMLButtonElement>('.copy-link');
  button?.addEventListener('click', () => {
    navigator.clipboard
      .writeText(button.dataset['url'] ?? '')
      .then(() => (button.textContent = 'Copied'))
      .catch(() => (button.textContent = 'Not copied'));
  });
}
