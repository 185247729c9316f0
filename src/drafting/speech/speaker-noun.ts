import { isListed, type Language } from '../languages/language.ts';
import { isOffice } from '../names/run.ts';
import type { FoundName } from '../story.ts';
import { isDemonym } from '../text/lexicon.ts';
import { antecedent, type Before, type Speaker } from './antecedent.ts';
import { byNoun, textOf } from './by-noun.ts';
import type { Sentence, Word } from './phrase.ts';

/** Whom a noun stands for: a name that the article joins to it, else the noun itself. */
export function fromNoun(
  words: readonly Word[],
  sentence: Sentence,
  limit: number,
  before: Before,
  language: Language,
  isSure: boolean,
): Speaker | undefined {
  const [first] = words;
  const pointed = pointsTo(words, sentence, before, language);
  if (pointed !== undefined) return pointed;
  const hasArticle = first !== undefined && language.determiners.has(first.lower);
  const noun = hasArticle ? words.slice(1) : words;
  const end = noun.findIndex(
    ({ lower, isParted }, index) =>
      index > 0 &&
      (isParted ||
        language.prepositions.has(lower) ||
        (language.links.has(lower) && lower !== '&')),
  );
  const head = headWord(noun.slice(0, end < 0 ? noun.length : end), language);
  if (head === undefined) return undefined;
  const isDefinite = hasArticle && !/^(?:a|an|ein|eine|une|un)$/.test(first.lower);
  const known = isDefinite || !hasArticle ? byNoun(head.lower, noun, before.names) : undefined;
  if (known !== undefined)
    return { names: [known], how: `“${textOf(words)}” taken for ${known.name}` };
  const isBody = isDefinite && isBareBody(noun, head, end, language);
  if (isDefinite && (isDemonym(head.lower) || isBody)) {
    const name = antecedent(
      isBody ? 'it' : 'they',
      sentence,
      limit,
      { ...before, names: [] },
      language,
    );
    if (name !== undefined)
      return { names: [name], how: `“${textOf(words)}” taken for the one named before` };
  }
  const retold =
    language.code !== 'en' && (isDefinite || (language.code === 'uk' && noun.length === 1))
      ? byCalling(head, first, before, language)
      : undefined;
  const described =
    retold === undefined && isDefinite
      ? byDescription(noun, head, sentence, limit, before, language)
      : undefined;
  const told = retold ?? described;
  if (told !== undefined)
    return { names: [told], how: `“${textOf(words)}” taken for the one named before` };
  if (!(isSure || hasArticle || isSomebody(head, language)) || NOBODY.test(head.lower))
    return undefined;
  return credited(words, sentence, language);
}

/** `the bank`, `the council on Monday`: a body by its noun alone, of which an article seldom has more. */
function isBareBody(noun: readonly Word[], head: Word, end: number, language: Language): boolean {
  const isDay = (word: Word | undefined) =>
    word !== undefined &&
    (Object.hasOwn(language.weekdays, word.lower) || Object.hasOwn(language.days, word.lower));
  return (
    (noun.length === 1 || (end === 1 && (isDay(noun[1]) || isDay(noun[2])))) &&
    isListed(language.organisations, head.lower) &&
    !PUBLIC.test(head.lower)
  );
}

/** Bodies that need not be the one named before. */
const PUBLIC =
  /^(?:government|police|court|gericht|polizei|staatsanwaltschaft|regierung|gouvernement|justice|tribunal|parquet|уряд|поліція|суд)$/;

/** `ma lettre`: what somebody asked calls their own. */
export const isOwn = ([first]: readonly Word[]): boolean =>
  /^(?:ma|mon|mes|notre|nos|my|our|meine?|unsere?|моя|мій|наш|наша)$/.test(first?.lower ?? '');

/** A phrase without a noun: the one named last, or one of those just told of. */
function pointsTo(
  words: readonly Word[],
  sentence: Sentence,
  before: Before,
  language: Language,
): Speaker | undefined {
  const isOneOfThem = words.length === 1 && ONE_OF_THEM.test(words[0]?.lower ?? '');
  return isOneOfThem ? credited(words, sentence, language) : latterOf(words, before);
}

/** `Another described it as …`. */
export const ONE_OF_THEM =
  /^(?:another|others|some|many|several|certains|certaines|plusieurs|andere|manche|viele|інші|інший|інша|дехто)$/;

/** Words for the one named last. */
const LATTER =
  /^(?:ce dernier|cette dernière|celui-ci|celle-ci|letzterer|letztere|dieser|the latter|останній|остання)$/;

export const credited = (
  words: readonly Word[],
  sentence: Sentence,
  language: Language,
): Speaker => ({
  names: [],
  credit: creditOf(words, sentence, language),
  how: 'named by no name',
});

/** A noun for somebody: a body, a calling, more than one. */
const isSomebody = (head: Word, language: Language): boolean =>
  isListed(language.organisations, head.lower) ||
  isOffice(head, language) ||
  /(?:s|en|er|ів|и|лі)$/.test(head.lower) ||
  /^(?:police|staff|polizei)$/.test(head.lower);

const NOBODY = /^(?:it|there|this|that|which|when|what|who|how|why|if|then|so|darin|dort)$/;

/** `ce dernier`: the one named last. */
function latterOf(words: readonly Word[], before: Before): Speaker | undefined {
  const latter = LATTER.exec(textOf(words).toLowerCase());
  if (latter === null) return undefined;
  const name = before.sentences
    .slice(0, 2)
    .flatMap(({ sentence: { mentions } }) => mentions.toReversed())
    .find(({ name: { kind } }) => kind === 'person')?.name;
  return name && { names: [name], how: `“${latter[0]}” taken for the one named last` };
}

/** The noun of a phrase: its last word, or in French its first calling. */
const headWord = (phrase: readonly Word[], language: Language): Word | undefined =>
  (language.code === 'fr' ? phrase.find((word) => isOffice(word, language)) : undefined) ??
  phrase.at(-1);

/** `le magistrat`, `die Forscherin`, `науковець`: a calling that no name has is that of the one who spoke or was named just before. */
function byCalling(
  head: Word,
  article: Word | undefined,
  before: Before,
  language: Language,
): FoundName | undefined {
  if (!isOffice(head, language) || /s$/.test(head.lower)) return undefined;
  // `за словами колег`: many
  if (language.code === 'uk' && /(?:лег|ників|ців|ів|їв)$/.test(head.lower)) return undefined;
  const gender =
    language.code === 'fr'
      ? { le: 'he', la: 'she' }[article?.lower ?? '']
      : language.code === 'de'
        ? /in$/.test(head.lower)
          ? 'she'
          : 'he'
        : undefined;
  const fits = (name: FoundName) =>
    name.kind === 'person' && (gender === undefined || (name.gender ?? gender) === gender);
  for (const { sentence, speakers } of before.sentences.slice(0, 3)) {
    const people = [
      ...speakers.flatMap(({ names }) => names),
      ...sentence.mentions.map(({ name }) => name),
    ].filter(fits);
    const one = [...new Set(people)];
    if (one.length > 0) return one.length === 1 ? one[0] : undefined;
  }
  return undefined;
}

/** `the mum-of-three`, `the great-grandmother`. */
const OF_KIN =
  /^(?:(?:mum|mom|mother|dad|father)-of-\p{L}+|(?:great-)?grand(?:mother|father|mum|dad))$/u;

/** `the 61-year-old`, `the Labour member`, `die SPD-Politikerin`: what tells more of the one just named. */
function byDescription(
  noun: readonly Word[],
  head: Word,
  sentence: Sentence,
  limit: number,
  before: Before,
  language: Language,
): FoundName | undefined {
  const isKin = OF_KIN.test(head.lower) && (noun[0] === head || noun.length > 2);
  const isDescribed = noun.slice(0, 3).some(({ lower }, at) => {
    const [first = '', ...rest] = lower.split('-');
    return (
      /^\d+$/.test(first) ||
      (at === 0 && /^(?:former|retired|veteran)$/.test(first)) ||
      language.parties.has(first) ||
      (rest.length > 0 && isDemonym(first)) ||
      isDemonym(lower)
    );
  });
  if (
    !(isDescribed || isKin) ||
    !(isKin || isOffice(head, language) || /^(?:\d+-.*|jährige[nr]?|year-old)$/.test(head.lower))
  )
    return undefined;
  const gender =
    language.code === 'de'
      ? /in$/.test(head.lower)
        ? 'she'
        : 'he'
      : isKin
        ? /m[ou]m|mother/.test(head.lower)
          ? 'she'
          : 'he'
        : 'they';
  const name = antecedent(gender, sentence, limit, { ...before, names: [] }, language);
  return name?.kind === 'person' ? name : undefined;
}

/** The words of a noun as they stand, without the day or the verb behind it: `a spokeswoman on Monday`, `a spokesman for Lund declined`. */
function creditOf(words: readonly Word[], { paragraph }: Sentence, language: Language): string {
  const day = words.findIndex(
    ({ lower }) => Object.hasOwn(language.weekdays, lower) || Object.hasOwn(language.days, lower),
  );
  const lead = words[day - 1];
  const verb =
    language.code === 'en'
      ? words.findIndex(
          ({ lower, text }, at) =>
            at > 1 &&
            /^(?:declined|refused|has|had|did|does|was|is|would|could)$/.test(lower) &&
            /^\p{Ll}/u.test(text),
        )
      : -1;
  const end = Math.min(
    verb < 0 ? words.length : verb,
    day < 1 ? words.length : lead && language.prepositions.has(lead.lower) ? day - 1 : day,
  );
  const text = paragraph.text.slice(words[0]?.start ?? 0, words[Math.max(0, end - 1)]?.end ?? 0);
  return language.code === 'de' ? text.replace(/ (?:mit|an|aus|ein|zu|zurück|fest)$/, '') : text;
}
