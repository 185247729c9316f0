import { describe, expect, it } from 'vitest';
import { mendValue } from '../../../src/content-reader/mend-value.ts';
import { replaceToWrite } from '../../../src/content-reader/to-write.ts';
import {
  metaSchema,
  partySchema,
  sourceSchema,
  statementSchema,
  topicSchema,
} from '../../../src/schemas/entries.ts';

const place = { file: 'x.mdx', lineOf: (path: readonly PropertyKey[]) => path.length + 1 };
const SUMMARY = 'A plain sentence that is long enough to be the summary of an entry.';
const ADA = { kind: 'person', name: 'Ada', summary: SUMMARY };

/** Marks as brackets, so that they can be read here. */
const shown = (value: unknown): unknown =>
  typeof value === 'string' ? replaceToWrite(value, (words) => `[${words}]`) : value;

const mendParty = (value: unknown, last?: unknown) => {
  const party = mendValue(partySchema, value, { last, place });
  if (party === undefined) throw new Error('It could not be mended.');
  return party;
};

describe('what an editor sees of a value that does not fit', () => {
  it('is a text to write, with its place, for what is missing or empty', () => {
    const { name, summary, kind } = mendParty({ kind: 'person', name: '' });
    expect(shown(name)).toBe('[To write: name · x.mdx:2]');
    expect(shown(summary)).toBe('[To write: summary · x.mdx:2]');
    expect(kind).toBe('person');
  });

  it('is her own words where they are only too long or too short', () => {
    expect(mendParty({ ...ADA, summary: 'Short.' }).summary).toBe('Short.');
    expect(mendParty({ ...ADA, name: 'A'.repeat(90) }).name).toBe('A'.repeat(90));
    expect(mendParty({ ...ADA, name: 1984 }).name).toBe('1984');
  });

  it('is the last good field for a slip, and the new text of every other', () => {
    const last = { ...ADA, kind: 'group', side: 'town' };
    const party = mendParty({ ...ADA, name: 'Ada B', kind: 'grup', side: 'The Town' }, last);
    expect([party.kind, party.side, party.name]).toEqual(['group', 'town', 'Ada B']);
  });

  it('is the whole last good value where the file does not parse', () => {
    expect(mendParty(undefined, ADA)).toMatchObject(ADA);
    expect(mendParty([], ADA)).toMatchObject(ADA);
  });

  it('leaves out unknown keys, broken items and optional fields that cannot be used', () => {
    const party = mendParty({ ...ADA, colour: 'red', related: ['weir', 'The Weir'], side: 'A B' });
    expect(party).not.toHaveProperty('colour');
    expect(party).not.toHaveProperty('side');
    expect(party.related).toEqual(['weir']);
  });

  it('does not invent a date, an address, a list or the id of another thing', () => {
    const meta = mendValue(metaSchema, {}, { last: undefined, place });
    expect(shown(meta?.asOf)).toBe('[To write: asOf · x.mdx:2]');
    expect(meta?.sides).toEqual([]);
    expect(meta?.language).toBe('en');
    const source = mendValue(sourceSchema, { id: 'article' }, { last: undefined, place });
    expect(shown(source?.url)).toBe('[To write: url · x.mdx:2]');
    const statement = mendValue(statementSchema, { title: 'A title' }, { last: undefined, place });
    expect([statement?.by, statement?.at]).toEqual([[], []]);
    expect(statement?.id).toBe('to-write-1');
  });

  it('asks for what an issue needs, and drops what a term has not', () => {
    const topic = { name: 'Weir', summary: SUMMARY };
    const issue = mendValue(topicSchema, { ...topic, kind: 'issue' }, { last: undefined, place });
    expect(shown(issue?.question)).toBe('[To write: question · x.mdx:2]');
    expect(issue?.status).toMatchObject({ is: 'unknown', cites: [] });
    const term = { ...topic, kind: 'term', question: 'When?' };
    expect(mendValue(topicSchema, term, { last: undefined, place })?.question).toBeUndefined();
  });

  it('keeps the numbers of paragraphs whose gist is missing', () => {
    const article = { id: 'article', kind: 'article', paragraphs: { '0': '', '1': 'Rain.' } };
    const { paragraphs } = mendValue(sourceSchema, article, { last: undefined, place }) ?? {};
    expect(shown(paragraphs?.['0']?.gist)).toBe('[To write: paragraphs.0 · x.mdx:3]');
    expect(paragraphs?.['1']?.gist).toBe('Rain.');
  });

  it('ends for a list of hundreds of mistakes, and shows what to write', () => {
    const related = Array.from({ length: 900 }, (_, index) => `No id ${index}`);
    expect(shown(mendParty({ ...ADA, related }).name)).toMatch(/^\[To write: name/);
  });
});
