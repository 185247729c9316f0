import { keyOf } from './keys.ts';
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
  /** A statement that the query repeats at length: it is shown itself, not under its speaker. */
  repeated?: true;
}

/** What the names have for a query. */
export interface Named {
  /** What has some of it. */
  all: NameHit[];
  /** What has enough of it. */
  hits: NameHit[];
  /** That they say little of a query of several words: a page may answer better. */
  unsure?: true;
}

/** With less, the first of the names has only some words of a query, or is much more than that. */
export const SAYS_LITTLE = 45;

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
  /** What somebody is asked about who said something: `what did the mayor say about the weir`. */
  about?: string[];
  /** Kinds of entries that its question words ask for. */
  kinds: string[];
  /** How the question begins: `how long`. */
  asking: string;
  /** Words for sides. */
  sides: ReadonlySet<string>;
  /** Of a query of several words, the surnames of those who have a page. */
  people?: ReadonlySet<string>;
  /** Whether several people are asked about themselves: `who are Vane and Holm`. */
  isOfPeople?: boolean;
  /** Whether the site's own pages have each word: else it is not about the site. */
  ofTheSite: boolean;
  /** What a word counts: less, the more entries have it. */
  weight: (key: string) => number;
}

/** Whether a record is an item of the statements, said or done. */
export const isStatementRecord = ({ k }: Pick<NameRecord, 'k'>): boolean => STATEMENTS.includes(k);

const STATEMENTS = ['statement', 'reported act'];

/** Statements and background events give way to people, issues and events of the article; what is asked for comes up. */
const leaning = (record: NameRecord, { kinds }: Asked): number =>
  (isStatementRecord(record) ? -6 : record.b === 1 ? -4 : 0) + (kinds.includes(record.k) ? 7 : 0);

/** What each entry answers to a query, best first; in the order of the records where they are equal. */
export const rankHits = (
  prepared: readonly Prepared[],
  asked: Asked,
  find: (entry: Prepared, asked: Asked) => NameHit | undefined,
): NameHit[] =>
  prepared
    .flatMap((entry) => {
      const hit = find(entry, asked);
      return hit === undefined ? [] : [{ ...hit, score: hit.score + leaning(entry.record, asked) }];
    })
    .sort((a, b) => b.score - a.score);

/** The form that has all words of a query, or an entry that has them all somewhere. */
export function bestForm({ record, forms, keys }: Prepared, asked: Asked): NameHit | undefined {
  if (isStatementRecord(record) && repeats(asked.text, record.f))
    return { record, score: REPEATED, repeated: true };
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
  if (isOwnPage(record) && !isAskedOf({ record, forms, keys }, asked)) return undefined;
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

/**
 * Whether a page of the site that has the words of a query here and there is asked for. The overview has those of the
 * story, which ask for others; and a side is asked about by a form that has all but further sides: `what does Russia
 * want from Ukraine`.
 */
function isAskedOf({ record, forms }: Prepared, { keys, sides }: Asked): boolean {
  if (record.k === 'overview') return false;
  if (!keys.some((key) => sides.has(key))) return true;
  return forms.some(
    (form) =>
      form.keys.some((key) => sides.has(key)) &&
      keys.every((key) => form.keys.includes(key) || sides.has(key)),
  );
}

/** Whether a form is what an entry may be called, and no question of which one word is left: `what was decided`. */
export const isForName = ({ text, keys, whole }: Form): boolean =>
  whole > 92 || keys.length > 1 || !text.includes(' ');

/** Three words or more of a statement, in a row: somebody looks for what was said. */
const quotes = ({ f }: NameRecord, text: string): boolean =>
  text.split(' ').length > 2 && f.some((form) => ` ${form} `.includes(` ${text} `));

/** Who pastes so many words of a statement asks for that statement. */
const AT_LENGTH = 5;
/** More than any name, whatever a statement gives way to. */
const REPEATED = 120;

/** Whether a query has so many words of a text in a row. */
function repeats(query: string, texts: readonly string[]): boolean {
  const all = query.split(' ');
  return all.some((_, i) => {
    const row = all.slice(i, i + AT_LENGTH);
    return row[AT_LENGTH - 1] && texts.some((text) => ` ${text} `.includes(` ${row.join(' ')} `));
  });
}

function scoreForm(form: Form, asked: Asked, kind: string): number {
  const { text, keys, bare, asking, typed } = asked;
  if (form.text === text) return kind === 'page' ? 99 : form.whole;
  if (kind === 'page' && form.keys.join() === keys.join() && !isForName(form) && asking !== '')
    return 0;
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
    !form.keys.includes(keys.at(-1) ?? '');
  return isBegun && form.text.split(' ').some((word) => word.startsWith(last))
    ? 48 + 10 * share
    : 0;
}

export const viaOf = ({ text, whole }: Form): { via?: string } =>
  whole === 100 ? {} : { via: text };

const squash = (form: string): string => form.replaceAll(' ', '');
