import nlp from 'compromise';
import { isFunctionWord, type Language } from '../languages/language.ts';
import { isOffice } from '../names/run.ts';
import type { FoundName, Mention, Paragraph } from '../story.ts';
import { isVerb } from '../text/finite.ts';
import { lowerAt, type Token } from '../text/tokens.ts';
import { isMatter } from './matter.ts';

/** What a word can be in the name of an issue; undefined where it belongs to none. A `person` only lends it a word. */
export type WordClass = 'noun' | 'modifier' | 'person' | undefined;

/** The class of each word of a paragraph. `mentions`: the names in it, whose words name no issue by themselves. */
export function classesOf(
  paragraph: Paragraph,
  mentions: readonly Mention[],
  language: Language,
): WordClass[] {
  const read = language.code === 'en' ? english(paragraph, language) : BY_FORM[language.code];
  const { tokens } = paragraph;
  return tokens.map((token, at) => {
    const named = mentions.find(({ start, end }) => start <= token.start && token.end <= end);
    if (named !== undefined) {
      const next = tokens.find(({ start }) => start >= named.end);
      return lendsName(named.name, next, language) ? 'modifier' : undefined;
    }
    const isOut =
      token.lower.length < 3 || /\p{N}/u.test(token.text) || isFunctionWord(token.lower, language);
    if (isOut) return undefined;
    return isOffice(token, language) ? 'person' : read?.(token, at, tokens, language);
  });
}

/** `Suwalki` of `Suwalki corridor`, `New START` of `New START treaty` */
const lendsName = (name: FoundName, next: Token | undefined, { code }: Language): boolean =>
  code === 'en' &&
  (name.kind === 'thing' || (name.kind === 'place' && !name.name.includes(' '))) &&
  next?.gap === ' ' &&
  isMatter(next.lower, code);

type Reader = (token: Token, at: number, tokens: readonly Token[], language: Language) => WordClass;

/** By the tags of compromise, which reads whole sentences. */
function english({ text }: Paragraph, language: Language): Reader {
  const parsed = nlp(text).json({ offset: true }) as Parsed[];
  const tags = new Map(
    parsed.flatMap(({ terms }) => terms.map((term) => [term.offset.start, new Set(term.tags)])),
  );
  return ({ start, lower, text: word }, at, tokens) => {
    const own = tags.get(start);
    if (own === undefined || !/^\p{Ll}/u.test(word)) return undefined;
    const before = lowerAt(tokens, at - 1);
    // `a state of emergency`
    if (lower === 'state' && lowerAt(tokens, at + 1) === 'of') return 'noun';
    if (BEFORE_VERB.test(before) || Object.hasOwn(language.pronouns, before)) return undefined;
    // `talks over a roster`, `the strike`: what can be a verb is one by its tags.
    const isBehindOpener =
      language.determiners.has(before) || (language.prepositions.has(before) && before !== 'to');
    if (isMatter(lower, 'en') && (isBehindOpener || own.has('Noun'))) return 'noun';
    if ([...own].some((tag) => NEITHER.has(tag))) return undefined;
    if (own.has('Adjective') || own.has('Gerund')) return 'modifier';
    return own.has('Noun') ? 'noun' : undefined;
  };
}

/** After these a word is a verb, whatever else it can be: `to halt aid`. */
const BEFORE_VERB = /^(?:to|will|would|can|could|may|might|must|should|not|i|we|you|they|who)$/;

interface Parsed {
  terms: { offset: { start: number }; tags: string[] }[];
}

const NEITHER = new Set(
  'Pronoun Date Month WeekDay Time Value Unit Actor Person Demonym Duration Money Preposition Comparative Superlative Possessive'.split(
    ' ',
  ),
);

/** Languages without a lexicon: by the capital, by what stands before, and by the ending. */
const BY_FORM: Readonly<Record<string, Reader>> = {
  de: ({ text, lower, gap }, at, tokens, { determiners, prepositions }) => {
    const opens = at === 0 || /[.!?:»„“"]/.test(gap);
    if (/^\p{Lu}/u.test(text))
      return !opens || isMatter(lower, 'de') || GERMAN_NOUN.test(lower) ? 'noun' : undefined;
    const before = lowerAt(tokens, at - 1);
    const isBehindOpener = determiners.has(before) || prepositions.has(before);
    return isBehindOpener && /.{4}e[nmrs]?$/.test(lower) ? 'modifier' : undefined;
  },
  fr: (token, at, tokens, language) => {
    const { lower, text } = token;
    if (!/^\p{Ll}/u.test(text) || isVerb(token, language.code)) return undefined;
    const before = lowerAt(tokens, at - 1);
    const isBehindOpener =
      language.determiners.has(before) || /^(?:du|de|d'|au|aux|des)$/.test(before);
    const isNoun = isBehindOpener && !FRENCH_PARTICIPLE.test(lower) && !FRENCH_PERSON.test(lower);
    if (isMatter(lower, 'fr') || isNoun) return 'noun';
    const ends = !/^ $/.test(tokens[at + 1]?.gap ?? '');
    return FRENCH_ADJECTIVE.test(lower) || (ends && FRENCH_PARTICIPLE.test(lower))
      ? 'modifier'
      : undefined;
  },
  uk: (token, _, __, { code }) => {
    const { lower, text } = token;
    if (!/^\p{Ll}/u.test(text)) return undefined;
    if (isMatter(lower, code)) return 'noun';
    if (UKRAINIAN_ADJECTIVE.test(lower)) return 'modifier';
    return isVerb(token, code) || UKRAINIAN_OTHER.test(lower) ? undefined : 'noun';
  },
};

const GERMAN_NOUN = /(?:ung|heit|keit|schaft|ion|nis|tät)(?:en|s|ses|se)?$/;

const FRENCH_PARTICIPLE = /(?:é|ée|és|ées)$/;

/** `ostréiculteurs` */
const FRENCH_PERSON = /(?:eur|euse|trice|iste|ien|ienne)s?$/;

const FRENCH_ADJECTIVE =
  /.{2}(?:a(?:l|le|ux|les)|el(?:le)?s?|iques?|i(?:f|ve)s?|aires?|eu(?:x|se|ses)|i(?:er|ère)s?|ien(?:ne)?s?|[aiu]bles?|ois(?:es?)?|ain(?:es?)?|publi(?:c|que)s?|blanche?s?|istes?)$/;

const UKRAINIAN_ADJECTIVE =
  /.{2}(?:ськ|цьк|ов|ев|єв|льн|ічн|ичн|йн|нн|тн|чн|вн|дн|рн|сн)(?:ий|ій|а|я|е|є|ої|ого|ому|у|ю|ою|им|их|ими|і)$|.{3}[еая]н(?:ий|ої|ого|ому|ою|их|ими|і)$/;

/** Verbs that the shared table does not know, adverbs, and participles that govern. */
const UKRAINIAN_OTHER =
  /(?:[аяії]ть|[аяиії]ємо|[ие]мо|їмо|ать|ять|[аяиіуї]ти|тися|ючи|ачи|вши|ого|ому)$|^(?:проти|замість|двічі|тричі|щодо|серед|попри|навколо|згідно|одинадцять|два|дві|три|яку|якого|якої|яких|лише|тільки|майже|понад|близько)$/;
