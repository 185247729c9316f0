import type { Briefing } from '../model/briefing.ts';
import { cardPath, type Routes } from '../model/addresses/routes.ts';
import { once } from '../once.ts';
import { quoted } from '../words/words.ts';
import type { Settings } from '../settings/settings.ts';
import { allCards } from './all-cards.ts';
import { CARD } from './card-layout.ts';
import { cardVersion } from './card-version.ts';
import type { Card } from './card.ts';

/** The picture that a preview of a page shows. */
export interface CardImage {
  /** Absolute; the version makes apps that keep pictures fetch a changed one. */
  url: string;
  /** The permanent address, for mail. */
  permanentUrl: string;
  width: number;
  height: number;
  alt: string;
}

/** The card of the page at `path`, below the base; undefined where the build draws no cards. */
export function pageCardImage(
  { briefing, routes, settings }: { briefing: Briefing; routes: Routes; settings: Settings },
  path: string,
): CardImage | undefined {
  const permanentUrl = settings.cards ? routes.absolute(cardPath(path)) : undefined;
  const card = permanentUrl === undefined ? undefined : cardsOf(briefing).get(cardPath(path));
  if (permanentUrl === undefined || card === undefined) return undefined;
  return {
    url: `${permanentUrl}?v=${cardVersion(card)}`,
    permanentUrl,
    width: CARD.width,
    height: CARD.height,
    alt: altOf(card),
  };
}

const altOf = ({ kicker, head, isQuotation, quote, text }: Card): string =>
  isQuotation ? `${kicker}: ${quoted(head, { quote })} ${text}.` : `${kicker}: ${head}. ${text}`;

/** Every page asks for its card: the list is made once for a briefing. */
const cardsOf = once(allCards);
