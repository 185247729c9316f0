import { describe, expect, it } from 'vitest';
import type { Content, Entry, Meta, Page, Source } from '../../../../src/model/entries/entry.ts';
import type { EntryIndex } from '../../../../src/model/entries/entry-index.ts';
import {
  checkProse,
  checkProvenance,
  citedParagraphs,
} from '../../../../src/model/citations-and-quotations/provenance.ts';
import {
  byId,
  event,
  party,
  placeOf,
  statement,
  topic,
  UNDATED,
} from '../../../helpers/make-entries.ts';
import { parseBody } from '../../../helpers/parse-body.ts';

const index: EntryIndex = {
  entries: byId<Entry>(
    statement('said', { words: 'Some proposed formulations do not fit us, and work will go on' }),
    statement('paraphrase'),
    party('nora', { name: 'Nora O’Brien' }),
  ),
  sources: new Map(),
  problems: [],
};

const META: Meta = {
  title: 'T',
  summary: 'A sentence.',
  asOf: '2030-05-04',
  language: 'en',
  publisher: 'P',
  corrections: 'C',
  licence: 'L',
  sides: [],
};

const prose = (text: string) =>
  checkProse(parseBody(text), 'a.mdx', index, { language: 'en' }).map(
    ({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`,
  );

const after = (line: number, words: string) =>
  `a.mdx:${line} uncited-claim The text beginning [${words}…] stands after the last citation, which covers only what is before it.`;
const uncited = (line: number, words: string) =>
  `a.mdx:${line} uncited-claim The text beginning [${words}…] cites nothing.`;
const typed = (line: number, words: string) =>
  `a.mdx:${line} unverified-quotation Quotation marks are typed at [${words}…].`;

it('a heading in German may have nouns that its text has not, and no name of an entry', () => {
  const said = (heading: string) =>
    checkProse(parseBody(`<H id="a">${heading}</H>\n\nEs regnet. <Cite at="1"/>`), 'a.mdx', index, {
      language: 'de-AT',
    });
  expect(said('Nach dem Regen')).toEqual([]);
  expect(said(`Der Regen und Nora`)).toHaveLength(1);
});

it('a heading says nothing that its text does not, and is no sentence', () => {
  const said = (text: string) => checkProse(parseBody(text), 'a.mdx', index, { language: 'en' });
  expect(
    said('Fine. <Cite at="1"/>\n\n## The weir of Nora in 2030\n\nA weir. <Cite at="1"/>'),
  ).toEqual([
    {
      rule: 'uncited-claim',
      file: 'a.mdx',
      line: 3,
      message:
        'The heading [The weir of Nora in 2030…] says [Nora, 2030], and the first text under it does not.',
      hint: 'Say it there, with its citation, or shorten the heading.',
    },
  ]);
  expect(said('## The weir is shut.\n\nIt is. <Cite at="1"/>')).toEqual([
    {
      rule: 'uncited-claim',
      file: 'a.mdx',
      line: 1,
      message: 'The heading [The weir is shut.…] is a sentence, and a heading cites nothing.',
      hint: 'Name what stands under it, and say the sentence there, with its citation.',
    },
  ]);
});

it.each([
  [
    'It rained.',
    'End it with <Cite at="…"/>, mark it <Silent/>, or put it in <Background source="…">.',
  ],
  ['a <Cite at="1"/> It rained.', 'End it with <Cite at="…"/> of its own, or mark it <Silent/>.'],
  ['It rained. No day. <Silent/>', 'End each sentence with <Cite at="…"/> or <Silent/>.'],
])('an editor is told what to do about %j', (text, hint) => {
  const found = checkProse(parseBody(text), 'a.mdx', index, { language: 'en' });
  expect(found.map((problem) => problem.hint)).toEqual([hint]);
});

describe('a block of prose', () => {
  it.each([
    ['a citation', 'It rained. <Cite at="1"/>'],
    ['a citation of a document', 'It rained. <Cite source="m"/>'],
    ['a citation before the full stop', 'It rained <Cite at="1"/>.'],
    ['several sentences before one citation', 'It rained. It snowed. <Cite at="1"/>'],
    ['citation and silence side by side', 'It rained. It may snow. <Cite at="1"/> <Silent/>'],
    ['a silence for each sentence', 'No day is named. <Silent/> No place is named. <Silent/>'],
    ['silence after an initial', 'What George W. Bush thinks is not said. <Silent/>'],
    [
      'a heading that its text backs',
      '## The weir of Nora in 2030\n\nNora’s, in 2030. <Cite at="1"/>',
    ],
    ['silence', 'It is not said. <Silent/>'],
    [
      'background around it',
      '<Background source="m">\n\nIt rained.\n\n- And so on.\n\n</Background>',
    ],
    ['background on one line', '<Background source="m">It rained.</Background>'],
    ['a quotation for a block', '<Quote id="said"/>'],
    ['nothing but places for other parts', '<Positions/>\n\n<Timeline/>\n\n<People/>'],
    ['nothing but headings', '<H id="a">Why</H>\n\n## More'],
    ['a comment', '{/* to do */}'],
    [
      'each item and row its own',
      '- a <Cite at="1"/>\n- not b <Silent/>\n\n| a |\n| - |\n| b <Cite at="1"/> |',
    ],
  ])('is fine with %s', (_, text) => {
    expect(prose(text)).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ['a paragraph', 'Fine. <Cite at="1"/>\n\nIt rained.', [uncited(3, 'It rained.')]],
    [
      'each of two',
      'It rained.\n\nIt snowed.',
      [uncited(1, 'It rained.'), uncited(3, 'It snowed.')],
    ],
    [
      'text after a citation',
      'a <Cite at="1"/> It snowed. And so on.',
      [after(1, 'It snowed. And so on.')],
    ],
    ['text with a citation in front', '<Cite at="1"/> It\nrained.', [after(1, 'It rained.')]],
    ['text after a silence', 'No day. <Silent/>\nIt snowed.', [after(2, 'It snowed.')]],
    ['an item', '- a <Cite at="1"/>\n- b', [uncited(2, 'b')]],
    ['a second paragraph of an item', '- a <Cite at="1"/>\n\n  b', [uncited(3, 'b')]],
    ['an item inside an item', '- a <Cite at="1"/>\n  - b', [uncited(2, 'b')]],
    ['a row', '| a |\n| - |\n| b <Cite at="1"/> |\n| c |', [uncited(4, 'c')]],
    ['a table that is nothing but its head', '| a | b |\n| - | - |', [uncited(1, 'a b')]],
    [
      'a sentence with a quotation in it',
      'She said <Quote id="said">us</Quote>.',
      [uncited(1, 'She said “us”.')],
    ],
    ['an expression', '<Term source="m">us</Term>', [uncited(1, '“us”')]],
    ['a link', '<Entry id="nora">Nora</Entry>', [uncited(1, 'Nora')]],
    [
      'what follows background',
      '<Background source="m">\n\na\n\n</Background>\n\nb',
      [uncited(7, 'b')],
    ],
    [
      'background amid a sentence',
      'So <Background source="m">it</Background> goes.',
      [uncited(1, 'So it goes.')],
    ],
    [
      'a long text, by its first forty characters on one line',
      'It rained and rained\nand rained and rained again.',
      [uncited(1, 'It rained and rained and rained and rain')],
    ],
  ])('names %s that cites nothing', (_, text, expected) => {
    expect(prose(text)).toEqual(expected);
  });
});

describe('typed marks', () => {
  it.each<[string, string, string[]]>([
    ['double', 'She said “no”. <Cite at="1"/>', [typed(1, '“no”.')]],
    ['straight', 'She said "no". <Cite at="1"/>', [typed(1, '"no".')]],
    ['as entities', 'She said &ldquo;no&rdquo;. <Cite at="1"/>', [typed(1, '“no”.')]],
    ['single', "She said 'it's no good'. <Cite at=\"1\"/>", [typed(1, "'it's no good'.")]],
    ['on a later line', 'She\nspoke:\n“no”. <Cite at="1"/>', [typed(3, '“no”.')]],
    ['in emphasis', 'She said *“no”*. <Cite at="1"/>', [typed(1, '“no”.')]],
    ['around emphasis', 'She said \'*no*\'. <Cite at="1"/>', [typed(1, "'no'.")]],
    ['in a heading', '## The “weir”', [typed(1, '“weir”')]],
    ['in a public heading', '<H id="a">The “weir”</H>', [typed(1, '“weir”')]],
    ['in the head of a table', '| “a” |\n| - |\n| b <Cite at="1"/> |', [typed(1, '“a”')]],
    ['in an item', '- a <Cite at="1"/>\n- “b” <Cite at="1"/>', [typed(2, '“b”')]],
    ['in the text of a link', '[“no”](https://a.example/) <Cite at="1"/>', [typed(1, '“no”')]],
    ['in background', '<Background source="m">\n\n“no”\n\n</Background>', [typed(3, '“no”')]],
    [
      'around a quotation',
      'She said “<Quote id="said">us</Quote>”. <Cite at="1"/>',
      [typed(1, '“\uFFFC”.')],
    ],
  ])('are seen where they are %s', (_, text, expected) => {
    expect(prose(text)).toEqual(expected);
  });

  it.each([
    'It’s the anglers’ weir, isn’t it? <Cite at="1"/>',
    'It\'s the anglers\' weir. <Cite at="1"/>',
    '<Term source="m">“quoted” there</Term> <Cite at="1"/>',
    'At 10:30 — or later… <Cite at="1"/>',
  ])('are none in %j', (text) => {
    expect(prose(text)).toEqual([]);
  });
});

describe('quoted words', () => {
  const quote = (words: string) => `<Quote id="said">${words}</Quote> <Cite at="1"/>`;
  const lacks = (words: string, line = 1) =>
    `a.mdx:${line} unverified-quotation "said" does not have the words [${words}…].`;

  it.each([
    'Some proposed formulations do not fit us, and work will go on',
    'Some proposed formulations',
    'do not fit us,',
    'work *will* go on',
    'Some proposed\nformulations',
    'do <Entry id="nora">not</Entry> fit us',
  ])('are accepted as a run: %j', (words) => {
    expect(prose(quote(words))).toEqual([]);
  });

  it.each([
    ['fit us and work', 'fit us and work'],
    ['some proposed', 'some proposed'],
    ['ome proposed', 'ome proposed'],
    ['ork will', 'ork will'],
    ['nothing of it', 'nothing of it'],
    ['do <Term source="m">not</Term> fit', 'do “not” fit'],
    ['do <Quote id="said">not</Quote> fit', 'do “not” fit'],
  ])('are refused: %j', (words, shown) => {
    expect(prose(quote(words))).toContain(lacks(shown));
  });

  it('are named with the line and what could be quoted', () => {
    const [problem] = checkProse(
      parseBody(`It is not said. <Silent/>\n\n${quote('fit them')}`),
      'a.mdx',
      index,
      { language: 'en' },
    );
    expect(problem).toEqual({
      rule: 'unverified-quotation',
      file: 'a.mdx',
      line: 3,
      message: '"said" does not have the words [fit them…].',
      hint: 'Quote a run of: Some proposed formulations do not fit us, and work will go on',
    });
  });

  it.each<[string, string, number]>([
    ['a heading', '## <Quote id="said">fit them</Quote>', 1],
    ['a public heading', '<H id="a"><Quote id="said">fit them</Quote></H>', 1],
    [
      'the head of a table',
      '| <Quote id="said">fit them</Quote> |\n| - |\n| b <Cite at="1"/> |',
      1,
    ],
    ['a link', '[<Quote id="said">fit them</Quote>](https://a.example/) <Cite at="1"/>', 1],
    [
      'background',
      '<Background source="m">\n\n<Quote id="said">fit them</Quote>\n\n</Background>',
      3,
    ],
    [
      'an expression',
      '<Term source="m"><Quote id="said">fit them</Quote></Term> <Cite at="1"/>',
      1,
    ],
    ['emphasis', '*<Quote id="said">fit them</Quote>* <Cite at="1"/>', 1],
  ])('are checked in %s', (_, text, line) => {
    expect(prose(text)).toEqual([lacks('fit them', line)]);
  });

  it('are none of a paraphrase', () => {
    const none = 'a.mdx:1 unverified-quotation "paraphrase" has no exact words.';
    expect(prose('<Quote id="paraphrase"/>')).toEqual([none]);
    expect(prose('<Quote id="paraphrase">us</Quote> <Cite at="1"/>')).toEqual([none]);
  });

  it('leave what is no statement to the check of references', () => {
    expect(prose('<Quote id="nora">us</Quote> <Cite at="1"/>\n\n<Quote id="nobody"/>')).toEqual([]);
  });
});

describe('data', () => {
  const article = (paragraphs: Source['paragraphs']): Source => ({
    id: 'article',
    kind: 'article',
    short: 'Herald',
    title: 'The “weir”',
    publisher: 'Herald',
    url: 'https://a.example/',
    also: [],
    figures: [],
    accordingTo: [],
    contested: [],
    supports: 'All.',
    grade: 'A',
    paragraphs,
    place: placeOf('sources.yaml'),
  });
  const page = (id: Page['id'], given: Partial<Page> = {}): Page => ({
    id,
    title: id,
    summary: 'A sentence.',
    cites: ['0'],
    body: parseBody(''),
    place: placeOf(`${id}.mdx`),
    ...given,
  });
  const content = (given: Partial<Content>): Content => ({
    meta: META,
    metaPlace: placeOf('briefing.yaml'),
    entries: [],
    sources: [],
    pages: [],
    broken: new Set(),
    ...given,
  });
  const problems = (given: Partial<Content>) =>
    checkProvenance(content(given), index).map(
      ({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`,
    );
  const cites = (file: string, depth: number, field: string) =>
    `${file}:${depth} uncited-claim "${field}" claims something and cites nothing.`;

  it.each<[string, Entry, string[]]>([
    ['a summary', party('a', { cites: [] }), [cites('whos-who/a.mdx', 1, 'summary')]],
    [
      'a position',
      topic('a', { positions: { town: { text: 'x', cites: [], silent: false } } }),
      [cites('glossary/a.mdx', 2, 'positions.town')],
    ],
    [
      'a position that says what is not said',
      topic('a', { positions: { town: { text: 'No word.', cites: [], silent: true } } }),
      [],
    ],
  ])('may lack a citation in %s', (_, entry, expected) => {
    expect(problems({ entries: [entry] })).toEqual(expected);
  });

  it('may lack a citation in how a date is known, unless a document gives it', () => {
    const note = { note: 'Carried over.' };
    const lacks = (file: string) => [cites(file, 2, 'when.note')];
    expect(problems({ entries: [event('a', note)] })).toEqual(lacks('chronology/a.mdx'));
    const when = { ...UNDATED, ...note };
    expect(problems({ entries: [statement('a', { when })] })).toEqual(lacks('statements.yaml'));
    expect(problems({ entries: [event('a', { ...note, cites: ['1'] })] })).toEqual([]);
    expect(problems({ entries: [event('a', { ...note, source: 'm' })] })).toEqual([]);
    expect(problems({ entries: [event('a'), statement('b')] })).toEqual([]);
  });

  it('may lack a citation on the overview, not on the page about the site', () => {
    const pages = [page('overview', { cites: [] }), page('about', { cites: [] })];
    expect(problems({ pages })).toEqual([cites('overview.mdx', 1, 'summary')]);
  });

  it('asks prose of the overview for citations, not that of the page about the site', () => {
    const body = parseBody('We wrote it.');
    expect(problems({ pages: [page('about', { body })] })).toEqual([]);
    expect(problems({ pages: [page('overview', { body })] })).toEqual([
      'overview.mdx:1 uncited-claim The text beginning [We wrote it.…] cites nothing.',
    ]);
  });

  it.each<[string, Entry, number]>([
    ['a summary', party('a', { summary: 'A “b”.' }), 1],
    ['a role', party('a', { role: { text: '“b”', cites: ['1'] } }), 2],
    ['an alias', party('a', { aliases: [{ name: '“b”' }] }), 3],
    ['a search term', party('a', { searchTerms: ['x', '“b”'] }), 2],
    ['a background', party('a', { background: [{ text: '“b”', source: 'm' }] }), 3],
    ['a gist', statement('a', { gist: '“b”' }), 1],
    ['a note', statement('a', { note: { text: '“b”', cites: ['1'] } }), 2],
    ['a title', statement('a', { title: '“b”' }), 1],
  ])('may have typed marks in %s', (_, entry, line) => {
    const found = problems({ entries: [entry] });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`:${line} unverified-quotation Quotation marks are typed at [`);
  });

  it('may have marks in the words of a statement, and in the title of a source', () => {
    expect(problems({ entries: [statement('a', { words: 'we said “no” twice' })] })).toEqual([]);
    expect(problems({ sources: [article({})] })).toEqual([]);
    expect(problems({ sources: [{ ...article({}), supports: '“b”' }] })).toHaveLength(1);
    expect(problems({ meta: { ...META, title: 'The “weir”' } })).toHaveLength(1);
  });

  it('has to cite every paragraph, or waive it', () => {
    const paragraphs = Object.fromEntries(
      ['0', '1', '2', '3', '4', '5'].map((number) => [number, { gist: 'x' }]),
    );
    const waived = { ...paragraphs, '5': { gist: 'x', waived: 'A repetition.' } };
    const entries = [
      party('a', { cites: ['1'], role: { text: 'x', cites: ['2'] } }),
      statement('b', { cites: ['3'], at: ['3'] }),
    ];
    const pages = [page('overview', { body: parseBody('x <Cite at="4"/>') })];
    expect(problems({ entries, pages, sources: [article(waived)] })).toEqual([]);
    expect(problems({ entries, sources: [article(paragraphs)] })).toEqual([
      'sources.yaml:2 uncovered-paragraph No page cites paragraph 0 of the article.',
      'sources.yaml:2 uncovered-paragraph No page cites paragraph 4 of the article.',
      'sources.yaml:2 uncovered-paragraph No page cites paragraph 5 of the article.',
    ]);
  });

  it('tells how to waive a paragraph, and where', () => {
    const asked: (readonly PropertyKey[])[] = [];
    const lineOf = (path: readonly PropertyKey[]) => (asked.push(path), 9);
    const place = { file: 'sources.yaml', lineOf };
    const minutes: Source = { ...article({ '7': { gist: 'x' } }), id: 'm', kind: 'document' };
    const sources = [minutes, { ...article({ '3': { gist: 'x' } }), place }];
    const given = checkProvenance(content({ sources }), index);
    expect(given).toEqual([
      {
        rule: 'uncovered-paragraph',
        file: 'sources.yaml',
        line: 9,
        message: 'No page cites paragraph 3 of the article.',
        hint: "Use it, or give a reason: '3': { gist: …, waived: … }.",
      },
    ]);
    expect(asked).toEqual([['paragraphs', '3']]);
  });

  it('asks for no paragraph while something that may cite it cannot be read', () => {
    const sources = [article({ '3': { gist: 'x' } })];
    expect(problems({ sources, broken: new Set(['ada']) })).toEqual([]);
    expect(problems({ entries: [statement('a', { cites: [], at: ['3'] })], sources })).toHaveLength(
      1,
    );
  });

  it('may have typed marks on no page, whatever it is about', () => {
    for (const id of ['overview', 'about'] as const)
      for (const field of ['title', 'summary'])
        expect(problems({ pages: [page(id, { [field]: 'The “weir”' })] })).toHaveLength(1);
    expect(problems({ pages: [page('about', { body: parseBody('The “weir”.') })] })).toHaveLength(
      1,
    );
  });

  it('counts citations of prose, data and statements', () => {
    const entries = [
      party('a', { cites: ['1', 'm'], body: parseBody('x <Cite at="2,3"/>') }),
      statement('b', { cites: ['4'], at: ['4'], note: { text: 'x', cites: ['5'] } }),
    ];
    expect([...citedParagraphs(content({ entries }))].sort()).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      'm',
    ]);
  });
});

describe('what an editor is told to do', () => {
  const hints = (text: string) =>
    checkProse(parseBody(text), 'a.mdx', index, { language: 'en' }).map(({ hint }) => hint);
  const dataOf = (entry: Entry) =>
    checkProvenance(
      {
        meta: { title: 'T', language: 'en', sides: [] as Meta['sides'] } as Meta,
        metaPlace: placeOf('briefing.yaml'),
        entries: [entry],
        sources: [],
        pages: [],
        broken: new Set(),
      },
      index,
    );

  it.each([
    [
      '<Term source="m">long, and longer</Term> <Cite at="1"/>',
      'Keep to 5 words without a stop or comma, and report the rest in your own words.',
    ],
    ['<Quote id="paraphrase"/>', 'Report what was said in your own words.'],
    [
      'She said “no”. <Cite at="1"/>',
      'Quote with <Quote id="…">, or with <Term source="…"> for an expression of a document; else use your own words.',
    ],
  ])('about %j', (text, hint) => {
    expect(hints(text)).toEqual([hint]);
  });

  it('about data that cites nothing, at the line of the field', () => {
    const asked: (readonly PropertyKey[])[] = [];
    const place = {
      file: 'a.mdx',
      lineOf: (path: readonly PropertyKey[]) => (asked.push(path), 7),
    };
    const positions = { town: { text: 'x', cites: [], silent: false } };
    const note = { ...UNDATED, note: 'Carried over.' };
    const hint = "Add the paragraphs or sources that it rests on: cites: ['5', some-source].";
    for (const entry of [
      party('a', { cites: [], place }),
      topic('a', { positions, place }),
      statement('a', { when: note, place }),
    ])
      expect(dataOf(entry)).toMatchObject([{ rule: 'uncited-claim', line: 7, hint }]);
    expect(asked).toEqual([['summary'], ['positions', 'town'], ['when', 'note']]);
  });

  it('about prose of an entry as about that of a page', () => {
    expect(dataOf(party('a', { body: parseBody('It rained.') }))).toHaveLength(1);
  });
});

describe('an expression of a document', () => {
  const term = (words: string) =>
    prose(`It gives\n<Term source="m">${words}</Term>. <Cite at="1"/>`);

  it.each(['robust assurances', 'five words and no more', ' robust  assurances '])(
    'may be [%s]',
    (words) => {
      expect(term(words)).toEqual([]);
    },
  );

  it.each([
    'these six words are too many',
    'robust, long',
    'robust. Long',
    'robust; long',
    'what: this',
  ])('may not be [%s]', (words) => {
    expect(term(words)).toEqual([
      `a.mdx:2 unverified-quotation <Term> holds more than an expression: [${words}…].`,
    ]);
  });
});
