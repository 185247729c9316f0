import styles from '../styles/previews.css?url';
import type { Link, Preview } from './preview-text.ts';

/** Free room around the card, CSS pixels. */
const ROOM = 8;

const card = document.createElement('div');
let ready: Promise<unknown> | undefined;

/** Puts the one card of the page in place, hidden; done when its style sheet has arrived. */
export function prepareCard(): Promise<unknown> {
  ready ??= new Promise((resolve) => {
    card.id = 'ui-preview';
    card.popover = 'manual';
    document.querySelector('main')?.append(card);
    const sheet = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: styles,
      onload: resolve,
      onerror: resolve,
    });
    document.head.append(sheet);
  });
  return ready;
}

export const isCard = (target: Element): boolean => card.contains(target);

export function hideCard(): void {
  if (ready) card.hidePopover();
}

/**
 * Fills the card and puts it above the link, which has been read, or below it where that has no room. Of a mark
 * the line above is what it stands for: there the card lies below.
 */
export function showCard(link: Link, { kind, name, text, how }: Preview): void {
  const title = Object.assign(document.createElement('a'), { textContent: name, tabIndex: -1 });
  title.setAttribute('href', link.getAttribute('href') ?? '');
  card.replaceChildren(
    paragraph(kind),
    title,
    paragraph(text),
    ...(how === undefined ? [] : [paragraph(how)]),
  );
  card.showPopover();
  link.setAttribute('aria-describedby', card.id);
  const lines = (link.querySelector('text') ?? link).getClientRects();
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (!first || !last) return;
  const above = first.top - card.offsetHeight - ROOM;
  const right = document.documentElement.clientWidth - card.offsetWidth - ROOM;
  const below = last.bottom + ROOM;
  const fitsBelow = below + card.offsetHeight < innerHeight;
  const isAbove = above > 0 && !(fitsBelow && link.matches('[data-paragraph]'));
  card.style.top = `${scrollY + (isAbove ? above : below)}px`;
  card.style.left = `${scrollX + Math.max(ROOM, Math.min(first.left, right))}px`;
}

const paragraph = (text: string): HTMLElement =>
  Object.assign(document.createElement('p'), { textContent: text });
