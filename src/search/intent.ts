import { stem } from '../names/stem.ts';

/** Words that readers take for one another, and irregular forms, each with the one that stands for all. */
const SAME = new Map(
  Object.entries({
    want: 'demand condition aim goal',
    position: 'stance view stand',
    talk: 'meeting negotiation discussion',
    start: 'begin began begun',
    freeze: 'froze frozen',
    fight: 'fought',
    next: 'another',
    troop: 'soldier army',
    envoy: 'representative emissary',
  }).flatMap(([word, others]) => others.split(' ').map((other) => [stem(other), stem(word)])),
);

/** A word as names are compared by it: without its ending, and one word for those that mean the same. */
export function keyOf(word: string): string {
  const bare = stem(word);
  // A negotiator is no negotiation, and who negotiates is asked for that person.
  return (/(or|at)e?s?$/.test(word) ? undefined : SAME.get(bare)) ?? bare;
}

/** Words that say what a reader wants to know of something, not of what: left over, they hardly count. */
const SOFT = new Set(
  `want need ask position opinion say said tell told think quote quotation statement
  word remark happen latest news info information detail summary story page article role job profile biography
  bio person guy name real exact current now today thing situation question issue problem topic explained
  difference between versus vs really still ever just us get got give gave take took last lasted start
  long many much please find show list all any some there since after before during into new recent
  big large small main key full complete whole entire allow control mean matter percent mr mrs ms
  went go came come wrote write written held hold attend part may must also against date
    former ex officer official chief head boss time away up out off over down back`
    .split(/\s+/)
    .map(keyOf),
);

/** What somebody does, by the name of the office. */
export const asRole = (text: string): string =>
  text.replace(/\bspeaks? for\b/, 'spokesman').replace('head of state', 'president');

/** Whether a stemmed word of a query only says what is asked about the others. */
export const isSoft = (key: string): boolean => SOFT.has(key);

/** What the question words of a query ask for. */
const ASKED: readonly [kind: string, pattern: RegExp][] = [
  [
    'event',
    /\b(when|since|where|how long|what happened|date|day)\b|\bwho (was|were|met|went|came|attended|took part)\b/,
  ],
  ['person', /\b(who(?! (was|were|met|went|came|attended|took part) )|whose|whom)\b/],
  ['issue', /\b(wants?|demands?|position|stance|aims?|goals?|why|how much)\b/],
];

/** The kinds of entries that a query asks for, by its question words; `text` is normalised. */
export const kindsAsked = (text: string): string[] =>
  ASKED.flatMap(([kind, pattern]) => (pattern.test(text) ? [kind] : []));

/** How a question begins, where that says what is asked: `how long`. Empty for anything else. */
export const askingOf = (text: string): string =>
  /^(how \w+|when|since when|why|where|who)\b/.exec(text)?.[1] ?? '';

/** From whom something is wanted: `what does the mayor want from the weir` asks about the mayor. */
export const wantedFrom = (text: string): string =>
  / (?:wants?|demands?|asks?|needs?|gets?) (?:from|of) (.+)$/.exec(text)?.[1] ?? '';

/** The last word of a question for when or where: mostly a verb, which is called otherwise in the name of an event. */
export const lastOfWhen = (text: string): string =>
  /^(?:when|where) .* (\w+)$/.exec(text)?.[1] ?? '';
