import type { NameRecord } from './names-index.ts';
import { keywords, normalise } from '../names/normalise.ts';

export interface NameHit {
  record: NameRecord;
  /** 100: the name itself; 50: all words are somewhere among its forms. */
  score: number;
  /** The form that matched, where it is not the name. */
  via?: string;
}

/** Whether a record is an item of the statements, said or done. */
export const isStatementRecord = ({ k }: Pick<NameRecord, 'k'>): boolean =>
  k === 'statement' || k === 'reported act';

/** The entries that a query names, best first; in the order of the records where they are equal. */
export function matchNames(records: readonly NameRecord[], query: string): NameHit[] {
  const asked: Asked = { text: normalise(query), keys: [...new Set(keywords(query))] };
  if (asked.text === '') return [];
  return records
    .flatMap((record, order) => {
      const hit = bestForm(record, asked);
      return hit === undefined ? [] : [{ ...hit, order, score: hit.score - penalty(record) }];
    })
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map(({ record, score, via }) => ({ record, score, ...(via === undefined ? {} : { via }) }));
}

interface Asked {
  text: string;
  keys: string[];
}

/** Statements and background events give way to people, issues and events of the article. */
const penalty = (record: NameRecord): number =>
  isStatementRecord(record) ? 6 : record.b === 1 ? 4 : 0;

function bestForm(record: NameRecord, asked: Asked): NameHit | undefined {
  let best: NameHit | undefined;
  const consider = (score: number, via?: string) => {
    if (score > (best?.score ?? 0)) best = { record, score, ...(via === undefined ? {} : { via }) };
  };
  consider(scoreForm(normalise(record.n), asked, 100));
  for (const form of record.f) consider(scoreForm(form, asked, 92), form);
  if (record.k === 'statement' && quotes(record, asked.text)) consider(99);
  if (best === undefined) consider(scoreUnion(record, asked));
  return best;
}

/** Three words or more of a statement, in a row: somebody looks for what was said. */
const quotes = ({ f }: NameRecord, text: string): boolean =>
  text.split(' ').length > 2 && f.some((form) => ` ${form} `.includes(` ${text} `));

/** `whole`: what an exact match of this form is worth. */
function scoreForm(form: string, { text, keys }: Asked, whole: number): number {
  if (form === text) return whole;
  const bare = keys.join(' ');
  if (form === bare) return whole - 2;
  if (squash(form) === squash(text) || squash(form) === squash(bare)) return whole - 4;
  const tokens = form.split(' ');
  const hits = keys.filter((key) => tokens.includes(key)).length;
  const share = keys.length / Math.max(keys.length, tokens.length);
  if (text.includes(' ') && ` ${form} `.includes(` ${text} `)) return 80 + 8 * share;
  if (hits === keys.length) return 60 + 18 * share;
  const last = keys.at(-1) ?? '';
  const isBegun = last.length > 1 && !tokens.includes(last) && hits === keys.length - 1;
  return isBegun && tokens.some((token) => token.startsWith(last)) ? 48 + 10 * share : 0;
}

/** All words are somewhere among the forms of the entry. */
function scoreUnion({ n, f }: NameRecord, { keys }: Asked): number {
  const tokens = new Set([normalise(n), ...f].flatMap((form) => form.split(' ')));
  return keys.every((key) => tokens.has(key)) ? 50 : 0;
}

const squash = (form: string): string => form.replaceAll(' ', '');
