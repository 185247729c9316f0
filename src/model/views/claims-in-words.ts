import type { Claim } from '../citations-and-quotations/claims.ts';
import { isParagraph } from '../entries/entry.ts';

/** How many claims a briefing makes and what they rest on; of what it has none, nothing is said. */
export function claimsInWords(
  claims: readonly Pick<Claim, 'cites' | 'silent'>[],
  quotations: number,
): string {
  const kinds: [count: number, words: string][] = [
    [claims.filter(({ cites }) => cites.some(isParagraph)).length, 'rest on the article'],
    [claims.filter(({ cites }) => !cites.every(isParagraph)).length, 'on background'],
    [claims.filter(({ silent }) => silent).length, 'say what the article does not say'],
  ];
  const parts = kinds.filter(([count]) => count > 0);
  const isTwice = parts.reduce((sum, [count]) => sum + count, 0) > claims.length;
  const rests = parts.map(([count, words]) => `${count} ${words}`).join(', ');
  return [
    `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'} on this site: ${rests}`,
    isTwice ? '; some do two of these.' : '.',
    ...(quotations === 1 ? [' One quotation is verified.'] : []),
    ...(quotations > 1 ? [` ${quotations} quotations are verified.`] : []),
  ].join('');
}
