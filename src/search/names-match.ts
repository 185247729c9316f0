import { askingOf, isSoft, keyOf, kindsAsked, wantedFrom } from './intent.ts';
import type { NameRecord } from './name-record.ts';
import { keywords, normalise } from '../names/normalise.ts';
import { stem } from '../names/stem.ts';

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

/** Words and phrases that name the same as another word: those of a side. */
export type Same = Readonly<Record<string, string>>;

/** Whether hits that have only some of the words name everything that is asked for: `the mayor on the weir`. */
export function nameAll(hits: readonly NameHit[], query: string, same: Same = {}): boolean {
  const named = new Set(hits.flatMap(({ names = [] }) => names));
  const text = normalise(query);
  const beside = stems(wantedFrom(text), same);
  return stems(text, same).every((key) => named.has(key) || isSoft(key) || beside.includes(key));
}

/** Whether a record is an item of the statements, said or done. */
export const isStatementRecord = ({ k }: Pick<NameRecord, 'k'>): boolean => STATEMENTS.includes(k);

const STATEMENTS = ['statement', 'reported act'];

/** The entries that a query names, best first; in the order of the records where they are equal. */
export function matchNames(
  records: readonly NameRecord[],
  query: string,
  same: Same = {},
): NameHit[] {
  const text = normalise(query);
  if (text === '') return [];
  const { prepared, counts, ownWords } = prepare(records, same);
  const keys = stems(text, same);
  const beside = new Set(stems(wantedFrom(text), same));
  const soft = new Set(keys.filter((key) => isSoft(key) || beside.has(key)));
  const hard = keys.filter((key) => !soft.has(key));
  const asked: Asked = {
    text,
    keys,
    hard: hard.length > 0 ? hard : keys,
    bare: keywords(text).join(' '),
    plain: keywords(text)
      .filter((word) => hard.includes(keyWith(word, same)))
      .join(' '),
    kinds: kindsAsked(text),
    asking: askingOf(text),
    ofTheSite: hard.every((key) => ownWords.has(key)),
    weight: (key) => (soft.has(key) ? 0.2 : 1) / (1 + Math.log(counts.get(key) ?? 1)),
  };
  return prepared
    .flatMap((entry, order) => {
      const hit = bestForm(entry, asked) ?? withoutSoft(entry, asked) ?? partly(entry, asked);
      return hit === undefined
        ? []
        : [{ ...hit, order, score: hit.score + leaning(entry.record, asked) }];
    })
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map(({ order: _, ...hit }) => hit);
}

interface Asked {
  text: string;
  /** The words that carry the question, without endings. */
  keys: string[];
  /** Those that do not only say what is asked about the others; all, where all do. */
  hard: string[];
  bare: string;
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

/** One form of a name, ready to be compared. */
interface Form {
  text: string;
  keys: string[];
  /** What an exact match is worth. */
  whole: number;
  asking: string;
}

interface Prepared {
  record: NameRecord;
  forms: Form[];
  keys: Set<string>;
}

/** The words of a normalised text without endings, and one word for those that mean the same. */
function stems(text: string, same: Same): string[] {
  let plain = ` ${text} `;
  for (const [phrase, key] of Object.entries(same))
    if (phrase.includes(' ')) plain = plain.replaceAll(` ${phrase} `, ` ${key} `);
  return [...new Set(keywords(plain).map((word) => keyWith(word, same)))];
}

const keyWith = (word: string, same: Same): string => same[word] ?? same[stem(word)] ?? keyOf(word);

let last: { records: readonly NameRecord[]; made: ReturnType<typeof prepareAll> } | undefined;

/** The records of one file are asked at every key; they are prepared once. */
function prepare(records: readonly NameRecord[], same: Same): ReturnType<typeof prepareAll> {
  if (last?.records !== records) last = { records, made: prepareAll(records, same) };
  return last.made;
}

function prepareAll(records: readonly NameRecord[], same: Same) {
  const counts = new Map<string, number>();
  const ownWords = new Set<string>();
  const formOf = (text: string, whole: number): Form => ({
    text,
    keys: stems(text, same),
    whole,
    asking: askingOf(text),
  });
  const prepared = records.map((record): Prepared => {
    const forms = [
      formOf(normalise(record.n), 100),
      ...(record.k === 'event' ? [formOf(idOf(record), 100)] : []),
      ...(record.k === 'person' ? surnames(record).map((text) => formOf(text, 99)) : []),
      ...record.f.map((text, i) =>
        formOf(text, record.k === 'person' ? 99 : i < (record.a ?? 0) ? 96 : 92),
      ),
    ];
    const keys = new Set(forms.flatMap((form) => form.keys));
    for (const key of keys) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (isOwnPage(record)) ownWords.add(key);
    }
    return { record, forms, keys };
  });
  return { prepared, counts, ownWords };
}

const isOwnPage = ({ k }: NameRecord): boolean => k === 'page' || k === 'overview';

/** The last word of a person's name, as it is spelled in each language. */
const surnames = ({ n, f, a = 0 }: NameRecord): string[] =>
  [normalise(n), ...f.slice(0, a)].map((name) => name.split(' ').at(-1) ?? '');

/** An event's id calls it shorter than its title does: `/chronology/flood-2019/` -> `flood 2019`. */
const idOf = ({ p }: NameRecord): string => normalise(p.split('/').at(-2) ?? '');

/** Statements and background events give way to people, issues and events of the article; what is asked for comes up. */
const leaning = (record: NameRecord, { kinds }: Asked): number =>
  (isStatementRecord(record) ? -6 : record.b === 1 ? -4 : 0) + (kinds.includes(record.k) ? 7 : 0);

function bestForm({ record, forms, keys }: Prepared, asked: Asked): NameHit | undefined {
  let best: NameHit | undefined;
  for (const form of forms) {
    const score = scoreForm(form, asked, record.k);
    if (score > (best?.score ?? 0)) best = { record, score, ...viaOf(form) };
  }
  if (isStatementRecord(record) && quotes(record, asked.text) && (best?.score ?? 0) < 99)
    return { record, score: 99 };
  if (best !== undefined) return best;
  if (!asked.keys.every((key) => keys.has(key))) return undefined;
  const isAsked = asked.asking !== '' && forms.some(({ asking }) => asking === asked.asking);
  return { record, score: isAsked ? 62 : 50 };
}

/** With nothing over but words that only say what is asked, an entry is nearly met: `what did the mayor say`. */
function withoutSoft(entry: Prepared, asked: Asked): NameHit | undefined {
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

function scoreForm(form: Form, { text, keys, bare, asking }: Asked, kind: string): number {
  if (form.text === text) return form.whole;
  const hits = keys.filter((key) => form.keys.includes(key)).length;
  const longer = Math.max(keys.length, form.keys.length);
  // The same question in other words, or another one: `how long has the war lasted`, `when did it start`.
  const alike = asking === '' || form.asking === '' ? 0 : asking === form.asking ? 12 : -20;
  if (form.keys.join() === keys.join()) return form.whole - 2 + Math.min(0, alike);
  if ([text, bare].some((asked) => squash(form.text) === squash(asked))) return form.whole - 4;
  const share = keys.length / longer;
  // A statement is described by its title, not called by it.
  const isCalled = form.whole < 100 || !STATEMENTS.includes(kind);
  if (isCalled && text.includes(' ') && ` ${form.text} `.includes(` ${text} `))
    // What an event is called in its own title is that event, before an issue that it touches.
    return kind === 'event' && form.whole === 100 ? 98 : 80 + 8 * share;
  if (hits === keys.length) return 60 + 18 * share + (share === 1 ? 1 : 0) + alike;
  const last = bare.split(' ').at(-1) ?? '';
  const isBegun = last.length > 1 && hits === keys.length - 1 && !form.keys.includes(keyOf(last));
  return isBegun && form.text.split(' ').some((word) => word.startsWith(last))
    ? 48 + 10 * share
    : 0;
}

/**
 * An entry with a form that stands whole in the query, which has more words: `the mayor on the weir`; or with
 * one that shares two words with it. All words of the entry count then.
 */
function partly({ record, forms, keys }: Prepared, asked: Asked): NameHit | undefined {
  if (isOwnPage(record) && !asked.ofTheSite) return undefined;
  const shared = forms.flatMap((form) => {
    const both = form.keys.filter((key) => asked.keys.includes(key));
    const hard = both.filter((key) => asked.hard.includes(key));
    const isWhole = both.length === form.keys.length;
    return hard.length > 1 || (isWhole && hard.length > 0)
      ? [{ form, names: isWhole ? both : [] }]
      : [];
  });
  const [first] = shared;
  if (first === undefined || isStatementRecord(record)) return undefined;
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
