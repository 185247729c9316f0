import { normalise } from '../../names/normalise.ts';
import { keywords } from '../keywords.ts';
import styles from './marks.css?url';
import { addStyles, element } from './render.ts';

/**
 * Marks the words of `?hl=` on the page that a search led to, without touching its text (CSS Custom Highlight
 * API), scrolls to the first of them, and offers to clear the marks.
 */
export async function highlightLanding(): Promise<void> {
  const query = new URLSearchParams(location.search).get('hl');
  if (query === null || !('highlights' in CSS)) return;
  const ranges = findWords(document.querySelector('main'), new Set(keywords(query)));
  if (ranges.length === 0) return;
  await addStyles(styles);
  CSS.highlights.set('search', new Highlight(...ranges));
  const [{ type } = { type: '' }] = performance.getEntriesByType(
    'navigation',
  ) as PerformanceNavigationTiming[];
  // Who comes back or reloads stands where they were.
  if (location.hash === '' && type === 'navigate')
    ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  offerToClear();
}

function findWords(root: Element | null, wanted: ReadonlySet<string>): Range[] {
  if (root === null) return [];
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest('nav') != null || !isShown(node.parentElement)) continue;
    for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/[\p{L}\p{N}’'-]+/gu)) {
      if (
        !normalise(word)
          .split(' ')
          .some((part) => wanted.has(part))
      )
        continue;
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      ranges.push(range);
    }
  }
  return ranges;
}

/** Of what is folded away or there for screen readers alone no mark can be seen, and nothing to scroll to. */
const isShown = (element: Element | null): boolean =>
  element?.checkVisibility() === true && element.closest('.visually-hidden') === null;

/** What the page's own form brings to say. */
const clearLabel = (): string =>
  document.querySelector<HTMLElement>('.search-form')?.dataset['clear'] ?? '';

function offerToClear(): void {
  const button = element('button', 'button clear-marks', clearLabel());
  button.type = 'button';
  button.addEventListener('click', () => {
    CSS.highlights.delete('search');
    button.remove();
    const url = new URL(location.href);
    url.searchParams.delete('hl');
    history.replaceState(history.state, '', url);
  });
  document.querySelector('main')?.prepend(button);
}
