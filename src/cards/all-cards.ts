import type { Briefing } from '../model/briefing.ts';
import { pageText } from '../model/views/page-text.ts';
import { pagesOf } from '../model/page-parts/pages-of.ts';
import { cardPath, entryPath, PAGES } from '../model/addresses/routes.ts';
import { scriptOf } from '../names/script.ts';
import { type Card, entryCard, pageCard } from './card.ts';

/** Whether the typefaces of cards have the letters of a language (BCP 47): a card would be drawn without its words. */
export const canBeDrawn = (language: string): boolean =>
  ['Latn', 'Cyrl'].includes(scriptOf(language) ?? 'Latn');

/**
 * Path of a card below the base (`/og/glossary/x.png`) -> what it says: of every entry and every page; none whose
 * words cannot be drawn.
 */
export const allCards = (briefing: Briefing): Map<string, Card> =>
  new Map([...wantedCards(briefing)].filter(([, card]) => hasLetters(card)));

/** What the cards would say that the typefaces lack letters of: names and titles. */
export const undrawn = (briefing: Briefing): string[] =>
  [...wantedCards(briefing).values()].filter((card) => !hasLetters(card)).map(({ head }) => head);

/** Whether all letters of a card are in its typefaces; src/tools/fonts.ts cuts them to these. */
const hasLetters = ({ head, text }: Card): boolean =>
  /^(?:\P{L}|[A-Za-z\u00C0-\u017F\u0218-\u021B\u0400-\u045F\u0490\u0491])*$/u.test(head + text);

function wantedCards(briefing: Briefing): Map<string, Card> {
  const cards = new Map<string, Card>();
  if (!canBeDrawn(briefing.meta.language)) return cards;
  for (const name of pagesOf(briefing)) {
    const text = pageText(briefing, name);
    if (text !== undefined) cards.set(cardPath(PAGES[name]), pageCard(briefing, text));
  }
  for (const entry of briefing.entries.values())
    cards.set(cardPath(entryPath(entry)), entryCard(briefing, entry));
  return cards;
}
