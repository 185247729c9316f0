import { capital } from '../../words/capital.ts';
import type { Language } from '../languages/language.ts';
import type { Token } from '../text/tokens.ts';
import { matterAs } from './matter.ts';
import { isFeminine } from './german-adjectives.ts';
import type { Phrase } from './phrases.ts';

/** A phrase as the name of a term: as it is printed, and not in another case as far as that can be told. */
export function shownAs(
  { tokens, head }: Pick<Phrase, 'tokens' | 'head'>,
  language: Language,
): string {
  const words = tokens.map((token, at) => {
    const isBefore = token.start < head.start;
    const word = isBefore ? beforeNoun(token, head, language) : token.text;
    return (
      (at === 0 ? '' : token.gap) + (at === 0 ? (nounAs(token, head, language) ?? word) : word)
    );
  });
  return words.join('');
}

/** `застава` for `заставу`; an adjective before it would have to follow. */
function nounAs(
  first: Token,
  head: Token,
  { code, bends, capitalisesNouns }: Language,
): string | undefined {
  if (first !== head || !(bends || capitalisesNouns)) return undefined;
  const named = matterAs(head.lower, code);
  return named === undefined || !capitalisesNouns ? named : capital(named);
}

/** `fahrlässige Tötung` of `wegen fahrlässiger Tötung` */
const beforeNoun = ({ text }: Token, head: Token, { code }: Language): string =>
  code === 'de' && isFeminine(head) ? text.replace(/e[nmrs]$/, 'e') : text;
