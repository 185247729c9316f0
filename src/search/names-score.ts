import { isSoft, keyOf } from './intent.ts';
import type { NameRecord } from './name-record.ts';
import { type Form, isOwnPage, type Prepared } from './names-prepare.ts';

export interface NameHit {
  record: NameRecord;
  /** 100: the name itself; 50: all words are somewhere among its forms; below: only some words are. */
  score: number;
  /** The form that matched, where it is not the name. */
  via?: string;
  /** Share of the query's weight that the entry does not have, where it does not have all of it. */
  lacks?: number;
  /** The words of the query that are whole forms of the entry, where it does not have all of them. */
  names?: string[];
}

/** A query, ready to be compared. */
export interface Asked {
  text: string;
  /** The words that carry the question, without endings. */
  keys: string[];
  /** Those that do not only say what is asked about the others; all, where all do. */
  hard: string[];
  bare: string;
  /** The last word of the query. */
  typed: string;
  /** The hard words as they were typed. */
  plain: string;
  /** Kinds of entries that its question words ask for. */
  kinds: string[];
  /** How the question begins: `how long`. */
  asking: string;
  /** Whether the site's own pages have each word: else it is not about the site. */
  ofTheSite: boolean;
  /** What a word counts: less, the more entries have it. */
  weight: (key: string) => number;
}

/** Whether a record is an item of the statements, said or done. */
export const isStatementRecord = ({ k }: Pick<NameRecord, 'k'>): boolean => STATEMENTS.includes(k);

const STATEMENTS = ['statement', 'reported act'];

/** The form that has all words of a query, or an entry that has them all somewhere. */
export function bestForm({ record, forms, keys }: Prepared, asked: Asked): NameHit | undefined {
  let best: NameHit | undefined;
  for (const form of forms) {
    const score = scoreForm(form, asked, record.k);
    if (score > (best?.score ?? 0)) best = { record, score, ...viaOf(form) };
  }
  if (isStatementRecord(record) && quotes(record, asked.text) && (best?.score ?? 0) < 99)
    return { record, score: 99 };
  if (best !== undefined) {
    // What is called so itself, before what a reader may also mean.
    const isOwn = forms.some(
      (form) => form.whole === 100 && form.keys.length < 5 && asked.keys.every(isIn(form, asked)),
    );
    const most = record.k === 'event' ? 92 : 80;
    return isOwn && best.score < most ? { ...best, score: best.score + 6 } : best;
  }
  if (!asked.keys.every((key) => keys.has(key))) return undefined;
  const isAsked = asked.asking !== '' && forms.some(({ asking }) => asking === asked.asking);
  const isMore = asked.hard.length < asked.keys.length;
  return { record, score: isMore ? 83 : isAsked ? 62 : 50 };
}

/**
 * What another question, or none, takes away. Of one about a single thing, `why did the weir not open`, little
 * but the question is left to compare.
 */
function likeness(form: Form, asking: string): number {
  if (form.asking === '') return 0;
  return form.keys.length === 1 ? -40 : asking === '' ? 0 : -20;
}

/** Whether a form has a word of the query, or one that the word typed last begins: `flood mem`. */
const isIn =
  ({ keys, text }: Form, { typed }: Asked) =>
  (key: string): boolean =>
    keys.includes(key) || (key === keyOf(typed) && ` ${text}`.includes(` ${typed}`));

/** With nothing over but words that only say what is asked, an entry is nearly met: `what did the mayor say`. */
export function withoutSoft(entry: Prepared, asked: Asked): NameHit | undefined {
  const { keys, hard, plain } = asked;
  if (hard.length === keys.length || isStatementRecord(entry.record)) return undefined;
  const hit = bestForm(entry, { ...asked, keys: hard, text: plain, bare: plain });
  if (hit === undefined) return undefined;
  // Only what is called so comes before entries that have all of the words.
  return { ...hit, score: hit.score > 85 ? hit.score - 10 : 5 + hit.score / 2 };
}

/** Three words or more of a statement, in a row: somebody looks for what was said. */
const quotes = ({ f }: NameRecord, text: string): boolean =>
  text.split(' ').length > 2 && f.some((form) => ` ${form} `.includes(` ${text} `));

function scoreForm(form: Form, asked: Asked, kind: string): number {
  const { text, keys, bare, asking, typed } = asked;
  if (form.text === text) return form.whole;
  const hits = keys.filter((key) => form.keys.includes(key)).length;
  const longer = Math.max(keys.length, form.keys.length);
  // The same question in other words, or another one: `how long has the war lasted`, `when did it start`.
  const alike = asking === form.asking ? (asking === '' ? 0 : 9) : likeness(form, asking);
  if (form.keys.join() === keys.join()) return form.whole - 2 + Math.min(0, alike);
  if ([text, bare].some((asked) => squash(form.text) === squash(asked))) return form.whole - 4;
  const share = keys.length / longer;
  // A statement is described by its title, not called by it.
  const isCalled = form.whole < 100 || !STATEMENTS.includes(kind);
  if (isCalled && text.includes(' ') && ` ${form.text} `.includes(` ${text} `))
    // What an event is called in its own title is that event, before an issue that it touches.
    return kind === 'event' && form.whole === 100 ? 98 : 80 + 8 * share;
  if (hits === keys.length) return 60 + 18 * share + (share === 1 ? 1 : 0) + alike * share;
  const last = bare.split(' ').at(-1) ?? '';
  // Only what was typed last may be going on: `19 percent` is not about 1994.
  const isBegun =
    last === typed &&
    last.length > 1 &&
    hits === keys.length - 1 &&
    !form.keys.includes(keyOf(last));
  return isBegun && form.text.split(' ').some((word) => word.startsWith(last))
    ? 48 + 10 * share
    : 0;
}

/**
 * An entry with a form that stands whole in the query, which has more words: `the mayor on the weir`; or with
 * one that shares two words with it. All words of the entry count then.
 */
export function partly({ record, forms, keys }: Prepared, asked: Asked): NameHit | undefined {
  if (isOwnPage(record) && !asked.ofTheSite) return undefined;
  const shared = forms.flatMap((form) => {
    const both = form.keys.filter((key) => asked.keys.includes(key));
    const hard = both.filter((key) => asked.hard.includes(key));
    const isMeant = form.keys.some((key) => both.includes(key) && !isSoft(key));
    const isWhole = form.keys.every((key) => both.includes(key) || (isMeant && isSoft(key)));
    return hard.length > 1 || (isWhole && hard.length > 0)
      ? [{ form, names: isWhole ? both : [] }]
      : [];
  });
  const [first] = shared;
  if (first === undefined) return undefined;
  // Of a statement, a few words in a row are remembered, and seldom all of them rightly.
  const hits = asked.hard.filter((key) => keys.has(key)).length;
  if (isStatementRecord(record) && hits < 3) return undefined;
  const sum = (some: readonly string[]) => some.reduce((all, key) => all + asked.weight(key), 0);
  const has = sum(asked.keys.filter((key) => keys.has(key))) / sum(asked.keys);
  const names = [...new Set(shared.flatMap((each) => each.names))];
  const own = sum(asked.keys.filter((key) => ownName(forms).includes(key))) / sum(asked.keys);
  const score = 20 + 25 * has + 5 * own + (record.k === 'person' ? 4 : 0);
  return { record, score, lacks: 1 - has, names, ...viaOf(first.form) };
}

/** The words of what an entry is called itself. */
const ownName = (forms: readonly Form[]): string[] =>
  forms.filter(({ whole }) => whole === 100).flatMap(({ keys }) => keys);

const viaOf = ({ text, whole }: Form): { via?: string } => (whole === 100 ? {} : { via: text });

const squash = (form: string): string => form.replaceAll(' ', '');
