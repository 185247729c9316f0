import type { Briefing } from '../briefing.ts';
import { isAct, isStatement, type Statement } from '../entries/entry.ts';
import { addTo, once } from '../../once.ts';
import { sidesOf } from '../positions/positions.ts';

/** What a briefing makes of one paragraph of the article. */
export interface Part {
  paragraph: string;
  /** Claims of the briefing that rest on it. */
  claims: number;
  /** Place in the list of sides of the one that speaks most in it, from 0; none where no side does. */
  side?: number;
  /** Whether it prints exact words. */
  quoted: boolean;
}

type Given = Pick<Briefing, 'article' | 'claimsByCite' | 'entries' | 'meta'>;

/** More paragraphs than these do not fit a phone: there is no skyline then. */
export const MOST_PARTS = 36;

/** The paragraphs of the article in order, the headline first; none where there are too many to be drawn. */
export const partsOfArticle = once((briefing: Given): readonly Part[] => {
  const paragraphs = Object.keys(briefing.article.paragraphs ?? {});
  if (paragraphs.length > MOST_PARTS) return [];
  const saidAt = new Map<string, Statement[]>();
  for (const one of briefing.entries.values())
    if (isStatement(one) && !isAct(one))
      for (const paragraph of new Set(one.at)) addTo(saidAt, paragraph, one);
  return paragraphs
    .sort((a, b) => Number(a) - Number(b))
    .map((paragraph) => partOf(briefing, paragraph, saidAt.get(paragraph) ?? []));
});

function partOf(briefing: Given, paragraph: string, said: readonly Statement[]): Part {
  const sides = said.flatMap((one) => sidesOf(one, briefing.entries));
  const ofSide = Map.groupBy(sides, (side) => side);
  const counts = briefing.meta.sides.map(({ id }) => ofSide.get(id)?.length ?? 0);
  const most = Math.max(0, ...counts);
  return {
    paragraph,
    claims: briefing.claimsByCite.get(paragraph)?.length ?? 0,
    ...(most === 0 ? {} : { side: counts.indexOf(most) }),
    quoted: said.some(({ words }) => words !== undefined),
  };
}
