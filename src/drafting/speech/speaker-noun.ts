import { isListed, type Language } from '../languages/language.ts';
import { isOffice } from '../names/run.ts';
import { lowerAt } from '../text/tokens.ts';
import type { Before, Lookup, Speaker } from './antecedent.ts';
import { byNoun, textOf } from './by-noun.ts';
import { credited } from './credit.ts';
import { namedBefore, type NounPhrase } from './noun-before.ts';
import type { Word } from './phrase.ts';

/** Whom a noun stands for: a name that the article joins to it, else the noun itself. */
export function fromNoun(
  words: readonly Word[],
  lookup: Lookup,
  isSure: boolean,
): Speaker | undefined {
  const { sentence, before, language } = lookup;
  if (words.length === 1 && ONE_OF_THEM.test(lowerAt(words, 0)))
    return credited(words, sentence, language);
  const latter = latterOf(words, before);
  if (latter !== undefined) return latter;
  const phrase = readNoun(words, language);
  if (phrase === undefined) return undefined;
  const { article, noun, head } = phrase;
  if (!isOfAnother(phrase, language)) {
    const known = mayBeKnown(phrase, language) ? byNoun(head.lower, noun, before.names) : undefined;
    if (known !== undefined)
      return { names: [known], how: `“${textOf(words)}” taken for ${known.name}` };
    const named = namedBefore({ ...phrase, ...lookup });
    if (named !== undefined)
      return { names: [named], how: `“${textOf(words)}” taken for the one named before` };
  }
  const isOwned = words[0]?.isPossessive === true;
  const isCredit = isSure || isOwned || article !== undefined || isSomebody(head, language);
  return isCredit && !NOBODY.test(head.lower) ? credited(words, sentence, language) : undefined;
}

/** `her spokesman`, `her office`: not the one of somebody else. */
const isOfAnother = ({ article, head }: NounPhrase, { code, organisations }: Language): boolean =>
  OWN.test(article?.lower ?? '') &&
  (SPOKES.test(head.lower) || (code === 'en' && isListed(organisations, head.lower)));

/** Whether a noun may stand for a name; `doctors said` is no body with doctors in its name. */
const mayBeKnown = ({ article, head, isDefinite }: NounPhrase, { code }: Language): boolean =>
  isDefinite || (article === undefined && !(code === 'en' && /[^s]s$/.test(head.lower)));

const OWN = /^(?:his|her|its|their|(?:sein|ihr)e[rs]?)$/;
const SPOKES = /^spokes|^sprecher/;

/** `Another described it as …`. */
export const ONE_OF_THEM =
  /^(?:another|others|some|many|several|certains|certaines|plusieurs|andere|manche|viele|інші|інший|інша|дехто)$/;

/** Words for the one named last. */
const LATTER =
  /^(?:ce dernier|cette dernière|celui-ci|celle-ci|letzterer|letztere|dieser|the latter|останній|остання)$/;

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

/** The parts of a noun phrase; undefined where it has no noun. */
function readNoun(all: readonly Word[], language: Language): NounPhrase | undefined {
  // `doctors there said`
  const words =
    all.length > 1 && /^(?:there|here|later)$/.test(all.at(-1)?.lower ?? '')
      ? all.slice(0, -1)
      : all;
  const [first] = words;
  const article = first && language.determiners.has(first.lower) ? first : undefined;
  const noun = article === undefined ? words : words.slice(1);
  const rest = noun.findIndex(
    ({ lower, isParted }, index) =>
      index > 0 &&
      (isParted ||
        language.prepositions.has(lower) ||
        (language.links.has(lower) && lower !== '&')),
  );
  const head = headWord(rest < 0 ? noun : noun.slice(0, rest), language);
  const isDefinite = article !== undefined && !/^(?:a|an|ein|eine|une|un)$/.test(article.lower);
  return head && { article, noun, rest, head, isDefinite };
}

/** The noun of a phrase: its last word, or in French its first calling. */
const headWord = (phrase: readonly Word[], language: Language): Word | undefined =>
  (language.code === 'fr' ? phrase.find((word) => isOffice(word, language)) : undefined) ??
  phrase.at(-1);

/** A noun for somebody: a body, a calling, more than one. */
const isSomebody = (head: Word, language: Language): boolean =>
  isListed(language.organisations, head.lower) ||
  isOffice(head, language) ||
  /(?:s|en|er|ів|и|лі)$/.test(head.lower) ||
  /^(?:police|staff|polizei)$/.test(head.lower);

const NOBODY = /^(?:it|there|this|that|which|when|what|who|how|why|if|then|so|darin|dort)$/;
