import type { Language } from '../languages/language.ts';
import { isOffice } from '../names/run.ts';
import { isPresent } from '../text/lexicon.ts';
import { holdsVerb, isFinite } from '../text/finite.ts';
import { pieceAround, type Sentence } from './phrase.ts';

/** Objects that are no clause: `said nothing since …`. */
const NO_CLAUSE = /^(?:nothing|so|yes|little|much|goodbye|hello)$/;

/** `said the text was …`: a clause with a verb of its own behind the verb of saying. */
export function hasClause(
  { words }: Sentence,
  at: number,
  open: readonly { lower: string; text: string; isParted: boolean }[],
  language: Language,
): boolean {
  const verb = words[at];
  if (language.code === 'uk' && /^(?:по)?обіця/.test(verb?.lower ?? ''))
    return /ти$/.test(open[0]?.lower ?? '');
  // `said shopkeepers felt “like ducks”`
  const isCut =
    language.code === 'en' && open.length === 2 && words[at + 3]?.isBehindQuote !== false;
  if (verb === undefined || (open.length < 3 && !(isCut && isFinite(open[1]?.lower ?? ''))))
    return false;
  const rest =
    language.code === 'de' ? open.slice(open.findIndex(({ isParted }) => isParted)) : open;
  if (language.code === 'de')
    return (
      open.some(({ isParted }) => isParted) &&
      rest.length >= 3 &&
      verb.lower !== 'so' &&
      (!verb.isBehindQuote || holdsVerb(rest, 'de'))
    );
  if (language.code === 'fr' && INFINITIVE.test(open[0]?.lower ?? '')) return true;
  if (language.code !== 'en')
    return /^(?:promis|promet|a promis)$/.test(verb.lower) && open.length >= 3;
  if (verb.isBehindQuote || NO_CLAUSE.test(open[0]?.lower ?? '')) return false;
  if (language.prepositions.has(open[0]?.lower ?? '') || isDay(open[0]?.lower ?? '', language))
    return hasClauseBehindTime(open, language);
  const stop = open.findIndex(({ isParted, lower }) => isParted && /^(?:and|but|or)$/.test(lower));
  return (stop < 0 ? open : open.slice(0, stop)).some(
    ({ lower, text }, index) =>
      /^\p{Ll}/u.test(text) && (isFinite(lower) || (index > 0 && isPresent(lower))),
  );
}

/** `said on Thursday it would …`, `said in a note that day the firm was …`: the clause begins with a day or a pronoun behind. */
function hasClauseBehindTime(open: readonly { lower: string }[], language: Language): boolean {
  const day = open.findIndex(({ lower }, index) => index < 6 && isDay(lower, language));
  const pronoun = open.findIndex(({ lower }) => Object.hasOwn(language.pronouns, lower));
  const from = day >= 0 ? day + 1 : pronoun;
  return (
    from > 0 &&
    from < 9 &&
    open.slice(from).length > 2 &&
    open.slice(from).some(({ lower }, index) => index > 0 && isFinite(lower))
  );
}

/** `dit avoir transmis`, `affirme ne rien savoir`. */
const INFINITIVE = /^(?:avoir|être|ne|n'|vouloir|pouvoir|devoir|ignorer|craindre)$/;

const isDay = (word: string, { weekdays, days }: Language): boolean =>
  Object.hasOwn(weekdays, word) || Object.hasOwn(days, word);

/** `The figures, he said, were checked`; `the bridge fell at noon, said Berg`. */
export function hasClauseBefore(
  sentence: Sentence,
  at: number,
  isInverted: boolean,
  language: Language,
): boolean {
  const { words } = sentence;
  const verb = words[at];
  if (verb === undefined) return false;
  const piece = pieceAround(words, at);
  const { start } = piece;
  const opener = words[start];
  if (start === 0 || opener === undefined || opener.isBehindQuote || !opener.isParted) return false;
  const before = words.slice(0, start);
  const quote = before.findLastIndex(({ isBehindQuote }) => isBehindQuote);
  const clause = quote < 0 ? before : before.slice(quote);
  const isNoun =
    language.determiners.has(opener.lower) ||
    // `officials from both sides said`
    (/s$/.test(opener.lower) &&
      isOffice({ ...opener, lower: opener.lower.replace(/s$/, '') }, language));
  const isSubjectInside =
    at - piece.start <= (isNoun || endsWithPerson(sentence, piece.start, at) ? 7 : 3) ||
    verb.isParted;
  if (!isSubjectInside || language.relatives.has(opener.lower)) return false;
  const behind = words.slice(at + 1, piece.end);
  const isTime =
    language.prepositions.has(behind[0]?.lower ?? '') || isDay(behind[0]?.lower ?? '', language);
  const isEnd =
    verb.isParted ||
    behind.length === 0 ||
    (isInverted && language.code !== 'en') ||
    // `…, he told Radio Lund, and …`
    (/^tells?$|^told$/.test(verb.lower) && behind.length <= 4) ||
    (isTime && behind.length <= 12 && behind[0]?.lower !== 'with');
  if (isInverted && verb.isParted && language.code === 'en') return clause.length > 3;
  if (isInverted && language.code === 'fr') return clause.length >= 3;
  if (language.code !== 'en')
    return (
      isEnd &&
      clause.length >= 3 &&
      holdsVerb(clause, language.code) &&
      !clause.some(({ lower }) => /^(?:який|яка|яке|які|qui|dont)$/.test(lower))
    );
  return isEnd && clause.length >= 2 && isClause(clause, language);
}

/** `coast guard spokesman Lt. Cmdr. Matteo Brandao said`: titles and a name, and no other verb, up to the verb. */
const endsWithPerson = ({ words, mentions }: Sentence, start: number, at: number): boolean =>
  mentions.some(({ name, end }) => name.kind === 'person' && end === words[at - 1]?.end) &&
  !words.slice(start, at).some(({ lower, text }) => /^\p{Ll}/u.test(text) && isFinite(lower));

/** `said the plan “would fail”`: the clause begins in the article’s words and goes on in the speaker’s. */
export function opensBeforeQuote(
  { paragraph, words }: Sentence,
  open: readonly { lower: string; end: number }[],
  quote: number,
): boolean {
  const last = open.at(-1);
  const isQuoteNext = quote >= 0 || (last !== undefined && last.end === words.at(-1)?.end);
  const gap = last === undefined ? '' : paragraph.text.slice(last.end, last.end + 3);
  return (
    open.length >= 2 &&
    open.length < 8 &&
    isQuoteNext &&
    /^\s[“"‘']\p{Ll}/u.test(gap) &&
    /^(?:the|it|he|she|they|his|her|its|their|this|these|a)$/.test(open[0]?.lower ?? '')
  );
}

/** Not only a name with what it is: `Anders Lund, chairman of the group, said`. */
const isClause = (
  clause: readonly { lower: string; text: string }[],
  language: Language,
): boolean =>
  (clause.length <= 3 && language.determiners.has(clause[0]?.lower ?? '')) ||
  (clause.some(({ lower }, index) => index > 0 && (isFinite(lower) || isPresent(lower))) &&
    !clause.some(
      ({ lower }, index) =>
        /^(?:who|whose)$/.test(lower) ||
        (index === 0 && lower === 'according') ||
        lower === 'asked',
    ));
