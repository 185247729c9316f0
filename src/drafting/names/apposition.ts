import type { Language } from '../languages/language.ts';
import { isCapital, type Token } from '../text/tokens.ts';
import { isFinite } from '../text/finite.ts';
import { headOf, isPersonNoun } from './person-noun.ts';
import { isOffice, type Run } from './run.ts';

const MOST_WORDS = 10;

/**
 * What the article says somebody is, between commas, what stands before the name first: `its director, Tor Vik,`,
 * `Ada Lund, the mayor of Brekk,`. `titled`: the name with its titles.
 */
export function appositionsOf(name: Run, titled: Run, language: Language): string[] {
  const both = [before({ ...titled, to: name.to }, language), behind(name, language)];
  return both.filter((each) => each !== undefined);
}

/** Whether a comma and an age follow: `, 61,`, `, 61 ans,`. */
export const hasAge = (run: Run): boolean => ageEnd(run) > run.to;

/** Index behind the age that follows a name; behind the name where none does. */
function ageEnd({ paragraph: { tokens }, to }: Run): number {
  const age = tokens[to];
  if (age === undefined || !/^,? \(?$/.test(age.gap) || !/^\d{1,2}$/.test(age.text)) return to;
  const end = YEARS_OLD.test(tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1;
  return /^[,).]/.test(tokens[end]?.gap ?? '.') ? end : to;
}

const YEARS_OLD = /^(?:ans|jahre|років|роки|рік)$/;

function behind(run: Run, language: Language): string | undefined {
  const { tokens, text } = run.paragraph;
  // `In Lund, the mayor, Ada Berg, …`
  const lead = tokens[run.from - 1];
  if (
    lead !== undefined &&
    language.placePrepositions.has(lead.lower) &&
    /^\p{Lu}/u.test(lead.text)
  )
    return undefined;
  let at = ageEnd(run);
  if (!/^\)?,\s$/.test(tokens[at]?.gap ?? '')) return undefined;
  if (language.between.has(tokens[at]?.lower ?? '') && language.code === 'fr') return undefined;
  // `verdient am Kalb, am Landwirt und …`
  if (language.prepositions.has(tokens[at]?.lower ?? '') && language.code === 'de')
    return undefined;
  while (
    (language.code === 'en'
      ? /^(?:then|now|formerly|also|once|a|an)$/
      : /^(?:alors|désormais|damals|heute|jetzt|тоді|нині)$/
    ).test(tokens[at]?.lower ?? '') &&
    !language.determiners.has(tokens[at]?.lower ?? '')
  )
    at += 1;
  if (/^(?:and|und|et|та|і|й)$/.test(tokens[at]?.lower ?? '')) return undefined;
  if (language.relatives.has(tokens[at]?.lower ?? '') && language.code === 'en') return undefined;
  if (language.code === 'en' && isFinite(tokens[at]?.lower ?? '')) return undefined;
  const hasArticle = language.determiners.has(tokens[at]?.lower ?? '');
  // `Lund, die man nicht fragen kann`
  const next = tokens[at + 1]?.lower ?? '';
  const isClause = next === 'man' || Object.hasOwn(language.pronouns, next);
  if (language.code === 'de' && isClause) return undefined;
  const start = hasArticle ? at + 1 : at;
  const end = phraseEnd(tokens, start, language);
  const phrase = tokens.slice(start, end);
  const head = headOf(phrase, language);
  if (
    head === undefined ||
    (isCapital(head.text) &&
      isCapital(tokens[tokens.indexOf(head) + 1]?.text ?? '') &&
      tokens[tokens.indexOf(head) + 1]?.gap === ' ')
  )
    return undefined;
  const fits = hasArticle ? isPersonNoun(head, language) : isOffice(head, language);
  const [first, last] = [tokens[at], phrase.at(-1)];
  if (!fits || first === undefined || last === undefined) return undefined;
  // `Ada Lund, 86 residents had to leave`
  if (/^\d/.test(first.text)) return undefined;
  const role = text.slice((tokens[start] ?? first).start, last.end).replace(SINCE, '');
  return /^(?:élue?|nommée?|née?)$/.test(role) ? undefined : role;
}

/** The year from which somebody is what the phrase says. */
const SINCE = / (?:en|depuis|dès|since|in|from|seit|bis|until|з|до|у|в) (?:\p{L}+ )?\d{4}.*$/u;

/** Where the phrase ends: before a comma, a relative clause, a verb of saying or a quotation. */
function phraseEnd(tokens: readonly Token[], start: number, language: Language): number {
  let end = start;
  while (end < tokens.length && end - start < MOST_WORDS) {
    const token = tokens[end];
    if (token === undefined || (end > start && !/^[\s-]?$/.test(token.gap.replace(/^['’]s?/, ''))))
      break;
    if (
      end > start &&
      ((language.relatives.has(token.lower) && !language.determiners.has(token.lower)) ||
        language.saying.has(token.lower))
    )
      break;
    if (end > start && /^(?:who|that|which|has|had|was|is|will|would)$/.test(token.lower)) break;
    // `Ada’s niece and the youngest of five`
    const isSecond =
      language.determiners.has(tokens[end + 1]?.lower ?? '') &&
      /^(?:and|und|et|та|і|й)$/.test(token.lower);
    if (end > start && isSecond) break;
    end += 1;
  }
  return end;
}

function before(run: Run, language: Language): string | undefined {
  const { tokens, text } = run.paragraph;
  // `le président de la Fédération de ski (FFS), Luc Morel,`
  // `Le maire (divers gauche), Luc Morel,`
  const bracket = /^\),\s$/.test(tokens[run.from]?.gap ?? '')
    ? tokens.findLastIndex(({ gap }, at) => at < run.from && run.from - at < 5 && gap === ' (')
    : -1;
  const isBehindAcronym = bracket > 0;
  if (
    !isBehindAcronym &&
    !/^,\s$/.test(tokens[run.from]?.gap ?? '') &&
    !hasHonorificBetween(run, language)
  )
    return undefined;
  const next = tokens[run.to];
  if (
    next !== undefined &&
    /^\s?$/.test(next.gap) &&
    !hasAge(run) &&
    !/^(?:of|von|de)$/.test(next.lower)
  )
    return undefined;
  const end = isBehindAcronym
    ? bracket
    : run.from - (hasHonorificBetween(run, language) ? honorifics(run, language) : 0);
  if (!isBehindAcronym && !/^,\s/.test(tokens[end]?.gap ?? '')) return undefined;
  let from = end - 1;
  while (
    from > 0 &&
    end - from < MOST_WORDS &&
    /^(?:\s|['’]s?\s|-|)$/.test(tokens[from]?.gap ?? '')
  )
    from -= 1;
  if (/^(?:and|und|et|та|і|й)$/.test(tokens[from]?.lower ?? '')) from += 1;
  for (let at = end - 1; at >= from; at -= 1) {
    if (!opensPhrase(tokens, at, from, language)) continue;
    const opener = tokens[at]?.lower ?? '';
    const start = language.determiners.has(opener) || opener === 'whose' ? at + 1 : at;
    const phrase = tokens.slice(start, end);
    const head = headOf(phrase, language);
    const [first, last] = [phrase[0], phrase.at(-1)];
    if (head === undefined || first === undefined || last === undefined) continue;
    if (
      isPersonNoun(head, language) &&
      (start > at || tokens[at - 1]?.isPossessive === true || isOffice(head, language))
    )
      return text.slice(first.start, last.end);
  }
  return undefined;
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
  // `au ministre des Transports, Philippe Morel`
  if (language.code === 'fr' && isOffice(token, language) && MERGED.test(last?.lower ?? ''))
    return true;
  // `daughter of a skipper, Tor Vik`: he is the skipper
  const isOfKin = last?.lower === 'of' && KIN.test(tokens[at - 2]?.lower ?? '');
  if (last !== undefined && at > from && language.links.has(last.lower)) return isOfKin;
  if (language.determiners.has(token.lower) || last?.isPossessive === true) return true;
  return (
    at === from &&
    !language.saying.has(token.lower) &&
    !Object.hasOwn(language.pronouns, token.lower) &&
    !language.prepositions.has(token.lower)
  );
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

const hasHonorificBetween = (run: Run, language: Language): boolean => {
  const count = honorifics(run, language);
  return count > 0 && /^,\s/.test(run.paragraph.tokens[run.from - count]?.gap ?? '');
};
