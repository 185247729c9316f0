import { type Gender, isDayWord, isListed, type Language } from '../languages/language.ts';
import { isOffice } from '../names/run.ts';
import type { FoundName } from '../story.ts';
import { isDemonym } from '../text/lexicon.ts';
import { lowerAt } from '../text/tokens.ts';
import { antecedent, type Lookup } from './antecedent.ts';
import { isNounOf } from './by-noun.ts';
import type { Word } from './phrase.ts';

/** A noun phrase, taken apart. */
export interface NounPhrase {
  article: Word | undefined;
  /** The words behind the article. */
  noun: readonly Word[];
  /** Index among them where what belongs to the noun begins: `of the bank`; -1 where nothing does. */
  rest: number;
  head: Word;
  isDefinite: boolean;
}

/** The same with where it stands. */
interface Seen extends NounPhrase, Lookup {}

/** Whom a noun stands for that no name of the article is joined to: one who was named before. */
export const namedBefore = (seen: Seen): FoundName | undefined =>
  byBody(seen) ?? byTrade(seen) ?? byCalling(seen) ?? byDescription(seen);

/** `the bank`, `the Norwegian`. */
function byBody(seen: Seen): FoundName | undefined {
  if (!seen.isDefinite) return undefined;
  if (isBareBody(seen)) return lastOfKind(seen) ?? antecedent('it', seen);
  return isDemonym(seen.head.lower) ? antecedent('they', seen) : undefined;
}

/** `Norvind will cut jobs, the Norwegian turbine maker said`, `…, Europe’s largest carmaker said`: the body that the sentence begins with. */
function byTrade({
  head,
  noun,
  isDefinite,
  sentence,
  limit,
  language,
}: Seen): FoundName | undefined {
  const isGreatest = noun.some(({ lower }) => /^(?:largest|biggest|leading|top)$/.test(lower));
  const [first] = sentence.mentions;
  const [opener, second] = sentence.words;
  const opens =
    first !== undefined &&
    (first.start === opener?.start || (opener?.lower === 'the' && first.start === second?.start));
  return language.code === 'en' &&
    opens &&
    (isDefinite || isGreatest) &&
    TRADE.test(head.lower) &&
    first.name.kind === 'organisation' &&
    first.end < limit
    ? first.name
    : undefined;
}

const TRADE =
  /^(?:company|firm|group|\p{L}*maker|bank|lender|carrier|airline|retailer|operator|insurer|manufacturer|giant|supplier|producer|developer|utility|brewer|miner|publisher|broadcaster|startup|start-up)$/u;

/** `the trust`, where several have that word in their name: the one named last of them. */
function lastOfKind({ head, before, sentence: { paragraph } }: Seen): FoundName | undefined {
  const own = before.names.filter(
    ({ kind, name }) => kind === 'organisation' && isNounOf(name.toLowerCase(), head.lower),
  );
  const near = before.sentences
    .flatMap(({ sentence }) => sentence.mentions.map(({ name }) => name))
    .find((name) => own.includes(name));
  return near ?? own.findLast(({ paragraphs }) => (paragraphs[0] ?? 0) <= paragraph.number);
}

/** `the bank`, `the council on Monday`: a body by its noun alone, of which an article seldom has more. */
function isBareBody({ noun, rest, head, language }: Seen): boolean {
  const isDay = (at: number) => isDayWord(lowerAt(noun, at), language);
  return (
    (noun.length === 1 || (rest === 1 && (isDay(1) || isDay(2)))) &&
    isListed(language.organisations, head.lower) &&
    !PUBLIC.test(head.lower)
  );
}

/** Bodies that need not be the one named before. */
const PUBLIC =
  /^(?:government|police|court|secretariat|embassy|army|parliament|senate|gericht|polizei|staatsanwaltschaft|regierung|gouvernement|justice|tribunal|parquet|уряд|поліція|суд)$/;

/** `le magistrat`, `die Forscherin`, `науковець`: a calling that no name has is that of the one who spoke or was named just before. */
function byCalling(seen: Seen): FoundName | undefined {
  const { head, article, language } = seen;
  if (!isOneCalling(seen) || !isOffice(head, language)) return undefined;
  const gender = GENDERS[language.code]?.(head.lower, article?.lower);
  const fits = (name: FoundName) =>
    name.kind === 'person' && (gender === undefined || (name.gender ?? gender) === gender);
  for (const { sentence, speakers } of seen.before.sentences.slice(0, 3)) {
    const people = new Set(
      [
        ...speakers.flatMap(({ names }) => names),
        ...sentence.mentions.map(({ name }) => name),
      ].filter(fits),
    );
    if (people.size > 0) return people.size === 1 ? [...people][0] : undefined;
  }
  return undefined;
}

/** Whether the noun is that of one person who is known; an English one may be anybody’s. */
function isOneCalling({ noun, head, isDefinite, language: { code } }: Seen): boolean {
  if (code === 'en' || /s$/.test(head.lower)) return false;
  if (code !== 'uk') return isDefinite;
  // `за словами колег`: many
  return (isDefinite || noun.length === 1) && !/(?:лег|ників|ців|ів|їв)$/.test(head.lower);
}

const ofGerman = (head: string): Gender => (/in$/.test(head) ? 'she' : 'he');

/** By the code of a language: whom a calling fits. */
const GENDERS: Readonly<Record<string, (head: string, article?: string) => Gender | undefined>> = {
  de: ofGerman,
  fr: (_, article) => (article === 'le' ? 'he' : article === 'la' ? 'she' : undefined),
};

/** `the 61-year-old`, `the Labour member`, `die SPD-Politikerin`: what tells more of the one just named. */
function byDescription(seen: Seen): FoundName | undefined {
  const { noun, head, isDefinite, language } = seen;
  // `two French diplomats` are not the minister who was named before
  if (language.code === 'en' && /[^s]s$/.test(head.lower)) return undefined;
  const isKin = OF_KIN.test(head.lower) && (noun[0] === head || noun.length > 2);
  const isSomebody =
    isOffice(head, language) || /^(?:\d+-.*|jährige[nr]?|year-old)$/.test(head.lower);
  if (!isDefinite || !(isKin || (isSomebody && isDescribed(seen)))) return undefined;
  const name = antecedent(genderOf(head.lower, isKin, language), seen);
  return name?.kind === 'person' ? name : undefined;
}

/** `the mum-of-three`, `the great-grandmother`. */
const OF_KIN =
  /^(?:(?:mum|mom|mother|dad|father)-of-\p{L}+|(?:great-)?grand(?:mother|father|mum|dad))$/u;

/** Whether an age, a party or a people stands in the first words. */
const isDescribed = ({ noun, language }: Seen): boolean =>
  noun.slice(0, 3).some(({ lower }, at) => {
    const [first = '', ...rest] = lower.split('-');
    return (
      /^\d+$/.test(first) ||
      (at === 0 && /^(?:former|retired|veteran)$/.test(first)) ||
      language.parties.has(first) ||
      (rest.length > 0 && isDemonym(first)) ||
      isDemonym(lower)
    );
  });

function genderOf(head: string, isKin: boolean, { code }: Language): Gender {
  if (code === 'de') return ofGerman(head);
  if (!isKin) return 'they';
  return /m[ou]m|mother/.test(head) ? 'she' : 'he';
}
