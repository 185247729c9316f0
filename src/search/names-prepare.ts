import { askingOf, keyOf, stem } from './keys.ts';
import { keywords } from './keywords.ts';
import type { NameRecord } from './name-record.ts';
import { normalise } from '../names/normalise.ts';

/** Words and phrases that name the same as another word: those of a side. */
export type Same = Readonly<Record<string, string>>;

/** One form of a name, ready to be compared. */
export interface Form {
  text: string;
  keys: string[];
  /** What an exact match is worth. */
  whole: number;
  asking: string;
}

/** An entry of the names, ready to be compared. */
export interface Prepared {
  record: NameRecord;
  forms: Form[];
  keys: Set<string>;
}

/** The words of a normalised text without endings, and one word for those that mean the same. */
export function stems(text: string, same: Same): string[] {
  let plain = ` ${text} `;
  for (const [phrase, key] of Object.entries(same))
    if (phrase.includes(' ')) plain = plain.replaceAll(` ${phrase} `, ` ${key} `);
  return [...new Set(keywords(plain).map((word) => keyWith(word, same)))];
}

/** One word without its ending, or the word that stands for it. */
export const keyWith = (word: string, same: Same): string =>
  same[word] ?? same[stem(word)] ?? keyOf(word);

const made = new WeakMap<readonly NameRecord[], ReturnType<typeof prepareAll>>();

/** The records of one file are asked at every key, those in other languages between; they are prepared once. */
export function prepare(records: readonly NameRecord[], same: Same): ReturnType<typeof prepareAll> {
  const known = made.get(records) ?? prepareAll(records, same);
  made.set(records, known);
  return known;
}

function prepareAll(records: readonly NameRecord[], sides: Same) {
  const same = { ...slipsOf(records), ...sides };
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
  return { prepared, counts, ownWords, same };
}

/** Single words that only one person is called by, slips too, stand for that person's name wherever it is met. */
function slipsOf(records: readonly NameRecord[]): Same {
  const users = new Map<string, Set<NameRecord>>();
  for (const record of records)
    for (const word of [normalise(record.n), ...record.f].flatMap((form) => form.split(' ')))
      users.set(word, (users.get(word) ?? new Set()).add(record));
  return Object.fromEntries(
    records
      .filter(({ k }) => k === 'person')
      .flatMap(({ n, f }) => {
        const name = keyOf(normalise(n).split(' ').at(-1) ?? '');
        return f
          .filter((form) => !form.includes(' ') && users.get(form)?.size === 1)
          .map((form) => [form, name]);
      }),
  );
}

/** Whether a record is a page of the site itself. */
export const isOwnPage = ({ k }: NameRecord): boolean => k === 'page' || k === 'overview';

/** The last word of a person's name, as it is spelled in each language. */
const surnames = ({ n, f, a = 0 }: NameRecord): string[] =>
  [normalise(n), ...f.slice(0, a)].map((name) => name.split(' ').at(-1) ?? '');

/** An event's id calls it shorter than its title does: `/chronology/flood-2019/` -> `flood 2019`. */
const idOf = ({ p }: NameRecord): string => normalise(p.split('/').at(-2) ?? '');
