import { describe, expect, it } from 'vitest';
import type { Entry, Meta, Topic } from '../../../../src/model/entries/entry.ts';
import {
  boardRow,
  buildBoard,
  countsOf,
  hasManySides,
  isEmpty,
  sidesOf,
  unheardOn,
  wholeStoryName,
} from '../../../../src/model/positions/positions.ts';
import { byId, event, party, statement, topic } from '../../../helpers/make-entries.ts';
import { EN } from '../../../../src/words/en.ts';

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

describe('the order of issues', () => {
  const order = (topics: Topic[], said: Record<string, number> = {}, claims: string[] = []) => {
    const statements = Object.entries(said).flatMap(([id, count]) =>
      Array.from({ length: count }, (_, i) =>
        statement(`${id}-${i}`, { by: ['nora'], issues: [id] }),
      ),
    );
    const rows = buildBoard(
      byId<Entry>(nora, ...topics, ...statements),
      meta,
      claims.map((from) => ({ from })),
    );
    return rows.map(({ issue }) => issue?.id ?? 'whole').join(' ');
  };
  const [a, b, c] = [topic('a'), topic('b'), topic('c')];

  it('puts first what is spoken of most, and the whole last', () => {
    expect(order([a, b, c], { a: 1, b: 3, c: 2 })).toBe('b c a whole');
  });

  it('counts the claims of their pages among issues of equally many statements', () => {
    expect(order([a, b, c], { a: 1, b: 1, c: 1 }, ['c', 'c', 'b'])).toBe('c b a whole');
    expect(order([a, b], { a: 1 }, ['b', 'b', 'b'])).toBe('a b whole');
  });

  it('follows the editor’s rank before any count', () => {
    const [second, first] = [topic('b', { rank: 2 }), topic('c', { rank: 1 })];
    expect(order([a, second, first], { a: 5, b: 3 })).toBe('c b a whole');
  });

  it('keeps the order given among equals', () => {
    expect(order([c, a, b])).toBe('c a b whole');
  });
});

describe('a side of which a row has nothing', () => {
  const act = statement('act', { by: ['lukasz'], issues: ['weir'], form: 'reported-act' });
  const said = statement('said', { by: ['nora'], issues: ['weir'] });
  const silent = { text: 'Nothing.', cites: [], silent: true };

  it.each([
    ['a statement', { statements: [said], acts: [] }, false],
    ['an act', { statements: [], acts: [act] }, false],
    ['both', { statements: [said], acts: [act] }, false],
    ['a note', { statements: [], acts: [], note: silent }, false],
    ['a statement and a note', { statements: [said], acts: [], note: silent }, false],
    ['nothing', { statements: [], acts: [] }, true],
  ])('is not one with %s, only one with nothing', (_, cell, empty) => {
    expect(isEmpty(cell)).toBe(empty);
  });

  it('is named, and no column of speakers without a side is', () => {
    const rows = buildBoard(entries(said, statement('x', { by: ['hall'] })), meta);
    expect(rows.map((row) => unheardOn(row))).toEqual([
      ['mill'],
      ['town', 'mill', 'anglers'],
      ['town', 'mill', 'anglers'],
    ]);
    expect(rows.map(({ cells }) => cells.length)).toEqual([4, 4, 4]);
  });

  it('shows those without a side in their own column alone', () => {
    const [row] = buildBoard(
      entries(said, statement('x', { by: ['hall'], issues: ['weir'] })),
      meta,
    );
    expect(row?.cells.map(({ statements }) => statements.map(({ id }) => id))).toEqual([
      ['said'],
      [],
      [],
      ['x'],
    ]);
  });
});

describe('words of the board', () => {
  it('calls the whole as the editor does', () => {
    expect(wholeStoryName({ wholeStory: 'The trial', wholeTalks: 'The talks' } as Meta)).toBe(
      'The trial',
    );
    expect(wholeStoryName({ wholeTalks: 'The talks' } as Meta)).toBe('The talks');
    expect(wholeStoryName({ language: 'en' } as Meta)).toBe('The story as a whole');
  });

  it('counts several acts as acts', () => {
    const acts = ['a', 'b'].map((id) => statement(id, { form: 'reported-act' }));
    expect(countsOf({ statements: [], acts })).toEqual([{ form: 'reported-act', count: 2 }]);
  });

  it('sets up to five sides beside each other with their names', () => {
    const sides = (length: number) => Array.from({ length }, () => meta.sides[0]) as Meta['sides'];
    expect(hasManySides(sides(5))).toBe(false);
    expect(hasManySides(sides(6))).toBe(true);
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
      row?.cells.map((cell) =>
        countsOf(cell).map(({ count, form }) => EN.board.counts[form](count)),
      ),
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
