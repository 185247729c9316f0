import { describe, expect, it } from 'vitest';
import { speakersBySide } from '../../../../src/model/views/speakers-by-side.ts';
import { readFolder } from '../../../helpers/make-briefing.ts';

const SENTENCE = 'A plain sentence that is long enough to be the summary of an entry.';

const party = (name: string, kind: string, side?: string) => `---
kind: ${kind}
name: ${name}
${side === undefined ? '' : `side: ${side}`}
summary: ${SENTENCE}
cites: ['1']
---

It is named. <Cite at="1"/>
`;

const statement = (id: string, by: string, words = '') => `- id: ${id}
  title: Statement ${id}
  by: ${by}
  gist: ${SENTENCE}
  at: ['1']
${words}`;

const { briefing } = readFolder({
  'briefing.yaml': `title: A small briefing
summary: ${SENTENCE}
asOf: '2030-05-04'
language: en
publisher: The desk
corrections: Write to the desk.
licence: Free.
sides: [{ id: town, name: Town, adjective: Municipal }, { id: mill, name: Mill, adjective: Milling }, { id: farms, name: Farms, adjective: Farming }]
wholeStory: The whole matter
`,
  'whos-who/ada.mdx': party('Ada Abbot', 'person', 'town'),
  'whos-who/ben.mdx': party('Ben Bell', 'person', 'town'),
  'whos-who/cy.mdx': party('Cy Cole', 'person', 'town'),
  'whos-who/council.mdx': party('Council', 'organisation', 'town'),
  'whos-who/board.mdx': party('Board', 'organisation', 'town'),
  'whos-who/visitor.mdx': party('Vi Visitor', 'person'),
  'statements.yaml': [
    statement('s1', '[ada]', '  words: the weir stays shut\n'),
    statement('s2', '[ben]'),
    statement('s3', '[ben]'),
    statement('s4', '[council, ben]'),
    statement('s5', '[{ side: mill, credit: the millers }]'),
    statement('s6', '[{ side: mill, credit: the millers }]', '  words: so be it\n'),
    statement('s7', '[visitor]'),
    statement('s8', '[council]'),
    statement('s9', '[board]', '  form: reported-act\n'),
    statement('s10', '[{ side: farms, credit: the farmers }]', '  form: reported-act\n'),
  ].join(''),
});
if (briefing === undefined) throw new Error('The briefing cannot be read.');
const sides = speakersBySide(briefing).map(({ side, named, unnamed, acting, silent }) => ({
  side,
  acting: acting.map(({ name, acts }) => [name, acts]),
  named: named.map(({ name, quoted, reported }) => [name, quoted, reported]),
  unnamed: unnamed.map(({ name, quoted, reported }) => [name, quoted, reported]),
  silent: silent.map(({ name }) => name),
}));

describe('speakersBySide', () => {
  it('counts quoted and reported statements, most first, each for all of its speakers', () => {
    expect(sides[0]?.named).toEqual([
      ['Ben Bell', 0, 3],
      ['Ada Abbot', 1, 0],
    ]);
  });

  it('keeps bodies and mere wordings apart from persons', () => {
    expect(sides[0]?.unnamed).toEqual([['Council', 0, 1]]);
    expect(sides[1]).toEqual({
      side: 'mill',
      acting: [],
      named: [],
      unnamed: [['the millers', 1, 1]],
      silent: [],
    });
  });

  it('names who has no statement', () => {
    expect(sides[0]?.silent).toEqual(['Cy Cole']);
  });

  it('counts an act as no statement, and says of whom one is reported', () => {
    expect(sides[0]?.acting).toEqual([['Board', 1]]);
    expect(sides[0]?.unnamed).toEqual([['Council', 0, 1]]);
  });

  it('keeps a side of which nobody is named or speaks, and leaves out those of no side', () => {
    expect(sides[2]).toEqual({
      side: 'farms',
      acting: [['the farmers', 1]],
      named: [],
      unnamed: [],
      silent: [],
    });
    expect(JSON.stringify(sides)).not.toContain('Visitor');
  });
});
