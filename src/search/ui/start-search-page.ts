/** Brings the search page to life; without JavaScript it holds the A to Z alone. */
export function startSearchPage(): void {
  const root = document.querySelector<HTMLElement>('#ui-answers');
  const input = document.querySelector<HTMLInputElement>('#ui-page-q');
  if (root === null || input?.form == null) return;
  input.form.hidden = false;
  missing(false);
  const start = () => void connect(root, input);
  // An address with a query asks at once; an empty page waits for a sign that somebody wants to search.
  if (location.search.includes('q=')) start();
  input.addEventListener('focus', start);
  input.form.addEventListener('pointerenter', start, { once: true });
}

let started: Promise<void> | undefined;

function connect(root: HTMLElement, input: HTMLInputElement): Promise<void> {
  const { base = '/', names = '', sharded } = root.dataset;
  started ??= import('./search-page.ts').then(
    ({ SearchPage }) => {
      missing(false);
      new SearchPage(root, input, { base, names, sharded: sharded !== undefined }).start();
    },
    () => {
      missing(true);
      // The next sign that somebody wants to search tries again.
      started = undefined;
    },
  );
  return started;
}

/** Shows or hides what the page says to readers whose browser has no search to run. */
function missing(isMissing: boolean): void {
  const note = document.querySelector<HTMLElement>('.late');
  if (note === null) return;
  note.hidden = !isMissing;
  // Not after a while, but now.
  note.style.animation = 'none';
}
