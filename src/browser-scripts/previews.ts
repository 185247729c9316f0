import { hideCard, isCard, prepareCard, showCard } from './preview-card.ts';
import { type Link, previewOf } from './preview-text.ts';

/** Milliseconds that pointer or focus rest before anything opens, and are away before it closes. */
const DELAY = 300;

/** The link whose preview is open, on its way, or dismissed while the reader is still on the link. */
let wanted: Link | undefined;
/** The link whose preview is open. */
let shown: Link | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let touch = false;

/**
 * Shows what a link leads to while pointer or focus are on it, and at the first tap; the second tap follows.
 * Escape closes it and the pointer can move into it (WCAG 1.4.13). Without popovers links stay plain links.
 */
export function connectPreviews(): void {
  if (!('popover' in document.body)) return;
  document.addEventListener('pointerover', ({ pointerType, target }) => {
    if (pointerType !== 'touch') hover(target);
  });
  document.addEventListener('focusin', ({ target }) => {
    const link = linkOf(target);
    if (link?.matches(':focus-visible')) want(link, DELAY);
  });
  document.addEventListener('focusout', leave);
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    const dismissed = shown;
    close();
    wanted = dismissed;
  });
  document.addEventListener('pointerdown', ({ pointerType, target }) => {
    touch = pointerType === 'touch';
    if (linkOf(target) !== shown) close();
  });
  document.addEventListener('click', (event) => {
    const link = linkOf(event.target);
    // A keyboard's click has no detail.
    if (!touch || event.detail === 0 || !link || link === shown) return;
    event.preventDefault();
    want(link, 0);
  });
}

/** The link that a target belongs to; the card belongs to the link that it was opened for. */
function linkOf(target: EventTarget | null): Link | undefined {
  if (!(target instanceof Element)) return undefined;
  if (isCard(target)) return shown;
  return target.closest<Link>('a[data-entry],a[data-paragraph],a.cite') ?? undefined;
}

function hover(target: EventTarget | null): void {
  touch = false;
  const link = linkOf(target);
  if (link) want(link, DELAY);
  else leave();
}

/** Opens the preview of a link after `delay` milliseconds, unless something else is wanted by then. */
function want(link: Link, delay: number): void {
  if (link === wanted) return;
  clearTimeout(timer);
  wanted = link;
  if (link !== shown) timer = setTimeout(() => void open(link), delay);
}

async function open(link: Link): Promise<void> {
  const [preview] = await Promise.all([previewOf(link), prepareCard()]).catch(() => []);
  if (link !== wanted) return;
  close();
  if (preview !== undefined) {
    showCard(link, preview);
    wanted = shown = link;
  } else if (touch) {
    // Nothing to show: the tap is an ordinary tap.
    location.assign(link.getAttribute('href') ?? '');
  }
}

/**
 * Closes soon, unless pointer or focus are still there. What the keyboard waits for is not dropped because its
 * own scrolling moved the page under a resting pointer.
 */
function leave(): void {
  if (!wanted || touch || (wanted !== shown && wanted.matches(':focus-visible'))) return;
  wanted = undefined;
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (shown?.matches(':hover,:focus-visible')) wanted = shown;
    else close();
  }, DELAY);
}

function close(): void {
  clearTimeout(timer);
  shown?.removeAttribute('aria-describedby');
  wanted = shown = undefined;
  hideCard();
}
