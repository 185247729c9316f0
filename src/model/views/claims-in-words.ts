import type { Claim } from '../citations-and-quotations/claims.ts';
import { isParagraph } from '../entries/entry.ts';
import type { Words } from '../../words/words.ts';

/** How many claims a briefing makes and what they rest on; of what it has none, nothing is said. */
export function claimsInWords(
  claims: readonly Pick<Claim, 'cites' | 'silent'>[],
  quotations: number,
  { sources, list }: Words,
): string {
  const kinds = [
    {
      count: claims.filter(({ cites }) => cites.some(isParagraph)).length,
      say: sources.onArticle,
    },
    {
      count: claims.filter(({ cites }) => !cites.every(isParagraph)).length,
      say: sources.onBackground,
    },
    { count: claims.filter(({ silent }) => silent).length, say: sources.onSilence },
  ].filter(({ count }) => count > 0);
  const resting = kinds.map(({ count, say }) => say(count)).join(list.comma);
  const isTwice = kinds.reduce((sum, { count }) => sum + count, 0) > claims.length;
  const counted = sources.count(claims.length, resting, isTwice);
  return quotations === 0 ? counted : `${counted} ${sources.verifiedQuotations(quotations)}`;
}
