import { Engine } from './engine.ts';
import { SearchPage } from './search-page.ts';

/** Brings the search page to life; without JavaScript it holds the A to Z alone. */
export function startSearchPage(): void {
  const root = document.querySelector<HTMLElement>('#ui-answers');
  const input = document.querySelector<HTMLInputElement>('#ui-page-q');
  if (root === null || input?.form == null) return;
  input.form.hidden = false;
  const { base = '/', names = '', sharded } = root.dataset;
  new SearchPage(root, input, new Engine({ base, names, sharded: sharded !== undefined })).start();
}
