import { stem } from '../names/stem.ts';

/** Words that say what a reader wants to know of something, not of what: left over, they hardly count. */
const SOFT = new Set(
  `want need demand ask position stance view opinion aim goal say said tell told think quote quotation statement
  word remark happen latest news info information detail summary story page article role job profile biography
  bio person guy name real exact current now today thing situation question issue problem topic explained
  difference between versus vs really still ever just us get got give gave take took last lasted start started
  long many much please find show list all any some there since after before during into next upcoming new recent
  big large small main key full complete whole entire allow control mean matter`
    .split(/\s+/)
    .map(stem),
);

/** Words that readers take for one another, each with the one that stands for all. */
const SAME = new Map(
  Object.entries({
    want: 'demand condition aim goal',
    position: 'stance view',
    talk: 'meeting negotiation discussion',
  }).flatMap(([word, others]) => others.split(' ').map((other) => [stem(other), stem(word)])),
);

/** A word as names are compared by it: without its ending, and one word for those that mean the same. */
export function keyOf(word: string): string {
  const bare = stem(word);
  return SAME.get(bare) ?? bare;
}

/** Whether a stemmed word of a query only says what is asked about the others. */
export const isSoft = (key: string): boolean => SOFT.has(key);

/** What the question words of a query ask for. */
const ASKED: readonly [kind: string, pattern: RegExp][] = [
  ['event', /\b(when|since|where|how long|what happened|date|day)\b/],
  ['person', /\b(who|whose|whom)\b/],
  ['issue', /\b(wants?|demands?|position|stance|aims?|goals?|why|how much)\b/],
];

/** The kinds of entries that a query asks for, by its question words; `text` is normalised. */
export const kindsAsked = (text: string): string[] =>
  ASKED.flatMap(([kind, pattern]) => (pattern.test(text) ? [kind] : []));
