/** The button beside the kicker puts the page's permanent address on the clipboard, and says whether it could. */
export function connectCopyLink(): void {
  const button = document.querySelector<HTMLButtonElement>('.copy-link');
  if (button === null) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    const { url = '', copied = '', notCopied = '' } = button.dataset;
    navigator.clipboard
      .writeText(url)
      .then(() => (button.textContent = copied))
      .catch(() => (button.textContent = notCopied));
  });
}
