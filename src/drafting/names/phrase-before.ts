import type { Language } from '../languages/language.ts';
import { isAnd, lowerAt, type Token } from '../text/tokens.ts';
import { hasAge } from './age.ts';
import { headOf, isPersonNoun } from './person-noun.ts';
import { MOST_WORDS } from './phrase-behind.ts';
import { HONOURS } from './letters.ts';
import { isOffice, type Run } from './run.ts';

/** What the article says before a name that somebody is: `its director, Tor Vik,`. */
export function phraseBefore(run: Run, language: Language): string | undefined {
  const { tokens, text } = run.paragraph;
  const end = commaBefore(run, language);
  if (end === undefined || goesOn(run)) return undefined;
  const from = beginning(tokens, end);
  for (let at = end - 1; at >= from; at -= 1) {
    if (!opensPhrase(tokens, at, from, language)) continue;
    const isOpener =
      language.determiners.has(lowerAt(tokens, at)) || lowerAt(tokens, at) === 'whose';
    const phrase = tokens.slice(isOpener ? at + 1 : at, end);
    const head = headOf(phrase, language);
    const [first, last] = [phrase[0], phrase.at(-1)];
    if (head === undefined || first === undefined || last === undefined) continue;
    const isOwned = isOpener || tokens[at - 1]?.isPossessive === true;
    if (isPersonNoun(head, language) && (isOwned || isOffice(head, language)))
      return text.slice(first.start, last.end);
  }
  return undefined;
}

/** Index of the word behind the comma, or behind the bracket before it, that ends the phrase. */
function commaBefore(run: Run, language: Language): number | undefined {
  const { tokens } = run.paragraph;
  // `le président de la Fédération de ski (FFS), Luc Morel,`, `Le maire (divers gauche), Luc Morel,`
  const bracket = /^\),\s$/.test(tokens[run.from]?.gap ?? '')
    ? tokens.findLastIndex(({ gap }, at) => at < run.from && run.from - at < 5 && gap === ' (')
    : -1;
  if (bracket > 0) return bracket;
  if (/^,\s$/.test(tokens[run.from]?.gap ?? '')) return run.from;
  const titles = honorifics(run, language);
  return /^,\s/.test(tokens[run.from - titles]?.gap ?? '') && titles > 0
    ? run.from - titles
    : undefined;
}

/** Whether the sentence goes on right behind the name, so that no comma ends what is said of it. */
function goesOn(run: Run): boolean {
  const behind = run.paragraph.tokens[run.to];
  const next = HONOURS.test(behind?.text ?? '') ? run.paragraph.tokens[run.to + 1] : behind;
  return (
    next !== undefined &&
    /^\s?$/.test(next.gap) &&
    !hasAge(run) &&
    !/^(?:of|von|de)$/.test(next.lower)
  );
}

/** Index of the first word that may belong to a phrase which ends before `end`. */
function beginning(tokens: readonly Token[], end: number): number {
  let from = end - 1;
  while (
    from > 0 &&
    end - from < MOST_WORDS &&
    /^(?:\s|['’]s?\s|-|)$/.test(tokens[from]?.gap ?? '')
  )
    from -= 1;
  return isAnd(lowerAt(tokens, from)) ? from + 1 : from;
}

/** A phrase begins with an article or owner, or with the sentence. */
function opensPhrase(
  tokens: readonly Token[],
  at: number,
  from: number,
  language: Language,
): boolean {
  const [token, last] = [tokens[at], tokens[at - 1]];
  if (token === undefined) return false;
  const french = opensInFrench(token, last, language);
  if (french === true) return true;
  // `daughter of a skipper, Tor Vik`: he is the skipper
  const isOfKin = last?.lower === 'of' && KIN.test(tokens[at - 2]?.lower ?? '');
  if (last !== undefined && at > from && language.links.has(last.lower)) return isOfKin;
  if (french === false) return false;
  if (language.determiners.has(token.lower) || last?.isPossessive === true) return true;
  return (
    at === from &&
    !language.saying.has(token.lower) &&
    !Object.hasOwn(language.pronouns, token.lower) &&
    !language.prepositions.has(token.lower)
  );
}

/** `au ministre des Transports, Philippe Morel`; not from `des` of `la ministre des outre-mer`. */
function opensInFrench(
  token: Token,
  last: Token | undefined,
  language: Language,
): boolean | undefined {
  if (language.code !== 'fr') return undefined;
  if (isOffice(token, language) && MERGED.test(last?.lower ?? '')) return true;
  return isOffice(last, language) && MERGED.test(token.lower) ? false : undefined;
}

const KIN = /^(?:daughter|son|child|wife|husband|widow|sister|brother|nephew|niece|grand\p{L}+)$/u;

const MERGED = /^(?:au|aux|du|des|de|d')$/;

const isHonorific = (
  token: Token | undefined,
  { honorifics: known, determiners }: Language,
): boolean =>
  token !== undefined && (Object.hasOwn(known, token.lower) || determiners.has(token.lower));

/** `her nephew, the Rev. Peter Lund`: how many words stand between the comma and the name. */
function honorifics({ paragraph, from }: Run, language: Language): number {
  let count = 0;
  while (
    count < 4 &&
    isHonorific(paragraph.tokens[from - 1 - count], language) &&
    !/^,/.test(paragraph.tokens[from - count]?.gap ?? '')
  )
    count += 1;
  return count;
}
