/** Brings the search page to life; without JavaScript it holds the A to Z alone. */
export function startSearchPage(): void {
  const root = document.querySelector<HTMLElement>('#ui-answers');
  const input = document.querySelector<HTMLInputElement>('#ui-page-q');
  if (root === null || input?.form == null) return;
  input.form.hidden = false;
  const start = () => void connect(root, input);
  // An address with a query asks at once; an empty page waits for a sign that somebody wants to search.
  if (location.search.includes('q=')) start();
  input.addEventListener('focus', start, { once: true });
  input.form.addEventListener('pointerenter', start, { once: true });
}

let started: Promise<void> | undefined;

function connect(root: HTMLElement, input: HTMLInputElement): Promise<void> {
  const { base = '/', names = '', sharded } = root.dataset;
  started ??= import('./search-page.ts').then(({ SearchPage }) => {
    new SearchPage(root, input, { base, names, sharded: sharded !== undefined }).start();
  });
  return started;
}
