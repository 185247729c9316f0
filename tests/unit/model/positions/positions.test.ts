import { describe, expect, it } from 'vitest';
import type { Entry, Meta } from '../../../../src/model/entries/entry.ts';
import {
  boardRow,
  buildBoard,
  countsOf,
  sidesOf,
} from '../../../../src/model/positions/positions.ts';
import { byId, event, party, statement, topic } from '../../../helpers/make-entries.ts';

const meta = {
  sides: ['town', 'mill', 'anglers'].map((id) => ({ id, name: id, adjective: id })),
} as Meta;
const nora = party('nora', { side: 'town' });
const lukasz = party('lukasz', { side: 'mill' });
const hall = party('hall', { kind: 'place' });
const weir = topic('weir', {
  positions: { anglers: { text: 'Nothing.', cites: [], silent: true } },
});
const share = topic('share');
const river = topic('river', { kind: 'term' });

const entries = (...statements: Entry[]): Map<string, Entry> =>
  byId<Entry>(nora, lukasz, hall, weir, share, river, event('talks'), ...statements);

const board = (...statements: Entry[]) =>
  buildBoard(entries(...statements), meta).map(({ issue, cells }) => [
    issue?.id,
    ...cells.map(({ statements: said }) => said.map(({ id }) => id).join(' ')),
  ]);

describe('buildBoard', () => {
  it('has a row for each issue and one for the talks as a whole', () => {
    expect(board()).toEqual([
      ['weir', '', '', ''],
      ['share', '', '', ''],
      [undefined, '', '', ''],
    ]);
  });

  it.each<[string, Parameters<typeof statement>[1], string[][]]>([
    ['by the side of its speaker', { by: ['nora'], issues: ['weir'] }, [['s', '', ''], [], []]],
    [
      'by the side that is named where nobody is',
      { by: [{ side: 'anglers', credit: 'some' }], issues: ['weir'] },
      [['', '', 's'], [], []],
    ],
    [
      'of two speakers for both sides',
      { by: ['nora', 'lukasz'], issues: ['weir'] },
      [['s', 's', ''], [], []],
    ],
    [
      'of two speakers of one side once',
      { by: ['nora', { side: 'town', credit: 'x' }], issues: ['weir'] },
      [['s', '', ''], [], []],
    ],
    [
      'on two issues in both rows',
      { by: ['nora'], issues: ['weir', 'share'] },
      [['s', '', ''], ['s', '', ''], []],
    ],
    ['on no issue in the last row', { by: ['nora'], issues: [] }, [[], [], ['s', '', '']]],
    [
      'on a term alone in the last row',
      { by: ['nora'], issues: ['river'] },
      [[], [], ['s', '', '']],
    ],
    [
      'on an issue and a term in its row',
      { by: ['nora'], issues: ['river', 'weir'] },
      [['s', '', ''], [], []],
    ],
    [
      'in a column of its own where its speaker has no side',
      { by: ['hall'], issues: ['weir'] },
      [
        ['', '', '', 's'],
        ['', '', '', ''],
        ['', '', '', ''],
      ],
    ],
    [
      'in the same column where its speaker is unknown',
      { by: ['nobody'], issues: [] },
      [
        ['', '', '', ''],
        ['', '', '', ''],
        ['', '', '', 's'],
      ],
    ],
  ])('puts a statement %s', (_, given, rows) => {
    const expected = rows.map((row) => (row.length === 0 ? ['', '', ''] : row));
    expect(board(statement('s', given)).map((row) => row.slice(1))).toEqual(expected);
  });

  it('keeps the order of the statements', () => {
    const said = ['c', 'a', 'b'].map((id) => statement(id, { by: ['nora'], issues: ['weir'] }));
    expect(board(...said)[0]).toEqual(['weir', 'c a b', '', '']);
  });

  it('notes what the article has not', () => {
    const [row] = buildBoard(entries(), meta);
    expect(row?.cells.map(({ side, note }) => [side, note?.text])).toEqual([
      ['town', undefined],
      ['mill', undefined],
      ['anglers', 'Nothing.'],
    ]);
  });
});

describe('boardRow', () => {
  it('has a cell for every side, without an issue for the whole', () => {
    expect(boardRow(undefined, [], entries(), meta)).toEqual({
      cells: [
        { side: 'town', statements: [], acts: [] },
        { side: 'mill', statements: [], acts: [] },
        { side: 'anglers', statements: [], acts: [] },
      ],
    });
  });
});

describe('an act', () => {
  const act = statement('act', { by: ['nora'], issues: ['weir'], form: 'reported-act' });
  const said = statement('said', { by: ['nora'], issues: ['weir'] });
  const quoted = statement('quoted', { by: ['lukasz'], issues: ['weir'], words: 'no' });

  it('is no statement of the side that acted', () => {
    const [row] = buildBoard(entries(act), meta);
    expect(row?.cells[0]).toEqual({ side: 'town', statements: [], acts: [act] });
  });

  it('is counted apart from words and reported speech', () => {
    const [row] = buildBoard(entries(act, said, quoted), meta);
    expect(
      row?.cells.map((cell) => countsOf(cell).map(({ count, word }) => `${count} ${word}`)),
    ).toEqual([['1 retold', '1 act'], ['1 quoted'], []]);
  });
});

describe('sidesOf', () => {
  it.each<[Parameters<typeof statement>[1], string[]]>([
    [{ by: ['nora'] }, ['town']],
    [{ by: ['lukasz', 'nora'] }, ['mill', 'town']],
    [{ by: ['hall'] }, []],
    [{ by: ['weir'] }, []],
    [{ by: [{ side: 'mill', credit: 'x' }, 'lukasz'] }, ['mill']],
  ])('of %j are %j', (given, sides) => {
    expect(sidesOf(statement('s', given), entries())).toEqual(sides);
  });
});
