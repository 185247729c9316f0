import { describe, expect, it } from 'vitest';
import type { Source, Statement } from '../../../../src/model/entries/entry.ts';
import {
  articleGrounds,
  sourceGrounds,
  statementGrounds,
} from '../../../../src/model/views/how-we-know.ts';
import { river, riverEntry } from '../../../helpers/river.ts';

const known = { ...river, verifiedOn: '2031-05-06', comparesFigures: false };
const groundsOf = (id: string, given: Partial<Statement> = {}) =>
  Object.fromEntries(
    statementGrounds(known, { ...(riverEntry(id) as Statement), ...given }).map(
      ({ name, text }) => [name, text],
    ),
  );

describe('statementGrounds', () => {
  it('says that a program compared a verified quotation, and when', () => {
    expect(groundsOf('vane-fish')).toEqual({
      Source: 'The article (newspaper or magazine), paragraph 7.',
      Compared:
        'By a program, character by character, with the words that the article quotes there.',
      Date: 'No day is printed.',
      'Last checked': '6 May 2031.',
    });
  });

  it('claims no comparison of words that were changed since', () => {
    const { Compared, ...others } = groundsOf('vane-fish', { id: 'vane-fishes' });
    expect(Compared).toBe('Not yet.');
    expect(others).not.toHaveProperty('Last checked');
  });

  it('claims no comparison of what stands in other words', () => {
    expect(groundsOf('orsted-orders')['Compared']).toMatch(/^Not by a program/);
  });

  it('says that figures in other words are compared, where they are', () => {
    const orders = riverEntry('orsted-orders') as Statement;
    const [, compared] = statementGrounds({ ...known, comparesFigures: true }, orders);
    expect(compared?.text).toBe(
      'By a program: figures, dates and names, with those of the article. The other words are ours.',
    );
  });

  it.each([
    ['orsted-orders', 'Its own paragraph prints the day; a program compared that too.'],
    ['orsted-dry-week', 'Inferred: Carried over from the line before.'],
  ])('says of %s what its date rests on', (id, text) => {
    expect(groundsOf(id)['Date']).toBe(text);
  });
});

describe('sourceGrounds', () => {
  const minutes = river.sources.get('council-minutes');
  const of = (given: Partial<Source>) =>
    sourceGrounds(river, { ...(minutes as Source), ...given }).map(({ text }) => text);

  it('says kind, figures, day and reading of a document', () => {
    expect(of({ language: 'de', read: '2031-05-02' })).toEqual([
      'Official text or page, in German.',
      'By a program: numbers, dates and names of ours with 4 that were read in it.',
      'Published April 2031.',
      'Read on 2 May 2031.',
    ]);
  });

  it('says what is not known of it', () => {
    const { published: _published, type: _type, ...rest } = minutes as Source;
    expect(
      sourceGrounds(river, { ...rest, figures: [], grade: 'B' }).map(({ text }) => text),
    ).toEqual([
      'A document.',
      'Not by a program.',
      'Its day of publication is not known.',
      'A primary document that states the fact; the page itself was not read.',
    ]);
  });
});

it('does not let the article’s paraphrases pass for compared', () => {
  expect(articleGrounds(known)[1]?.text).toContain('in our words, by its editors alone');
  expect(articleGrounds({ ...known, comparesFigures: true })[1]?.text).toContain(
    'figures, dates and names in our words, by a program; our other words, by its editors alone',
  );
});
