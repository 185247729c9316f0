import { describe, expect, it } from 'vitest';
import type { Content, Entry, Meta, Page, Source } from '../../../../src/model/entries/entry.ts';
import { indexEntries } from '../../../../src/model/entries/entry-index.ts';
import { checkReferences } from '../../../../src/model/references/check-references.ts';
import { event, party, statement, topic } from '../../../helpers/make-entries.ts';
import { parseBody } from '../../../helpers/parse-body.ts';

/** Says which field was asked for, in place of its line. */
const asked: (PropertyKey[] | undefined)[] = [];
const place = (file: string) => ({
  file,
  lineOf: (path: readonly PropertyKey[]) => asked.push([...path]),
});

const source = (id: string, kind: Source['kind'], numbers: string[] = []): Source => ({
  id,
  kind,
  short: id,
  title: id,
  publisher: id,
  url: 'https://a.example/',
  also: [],
  figures: [],
  accordingTo: [],
  contested: [],
  supports: id,
  grade: 'A',
  ...(kind === 'article'
    ? { paragraphs: Object.fromEntries(numbers.map((number) => [number, { gist: 'x' }])) }
    : {}),
  place: place('sources.yaml'),
});

const world: Entry[] = [
  party('nora', { side: 'town' }),
  topic('weir'),
  event('talks'),
  statement('said', { words: 'no' }),
];
const sources = [source('article', 'article', ['0', '1', '2']), source('minutes', 'document')];
const meta = {
  sides: [{ id: 'town' }, { id: 'mill' }],
  year: { value: 2031, source: 'minutes', note: '' },
} as Meta;

function problems(given: Partial<Content>, ...more: Entry[]): string[] {
  asked.length = 0;
  const content: Content = {
    meta,
    metaPlace: place('briefing.yaml'),
    entries: [...world, ...more],
    sources,
    pages: [],
    broken: new Set(),
    ...given,
  };
  return checkReferences(content, indexEntries(content)).map(
    ({ rule, file, line, message, hint }) =>
      `${file}#${asked[line - 1]?.join('.') ?? ''} ${rule}: ${message} ${hint}`,
  );
}

const at = (file: string) => ({ place: place(file) });

describe('data', () => {
  it('is fine where everything exists', () => {
    expect(problems({})).toEqual([]);
  });

  it.each<[string, Entry, string]>([
    [
      'an entry',
      party('a', { related: ['nora', 'wier'], ...at('a') }),
      'a#related.1 unknown-entry: No entry "wier". Did you mean "weir"? Add whos-who/wier.mdx or change the id.',
    ],
    [
      'the only entry of a list',
      event('a', { before: ['talk'] }, at('a')),
      'a#when.before.0 unknown-entry: No entry "talk". Did you mean "talks"? Add chronology/talk.mdx or change the id.',
    ],
    [
      'an earlier event',
      event('a', { after: ['talks', 'nobody'] }, at('a')),
      'a#when.after.1 unknown-entry: No entry "nobody". Add chronology/nobody.mdx or change the id.',
    ],
    [
      'somebody who took part',
      event('a', {}, { people: ['nroa'], ...at('a') }),
      'a#people.0 unknown-entry: No entry "nroa". Did you mean "nora"? Add whos-who/nroa.mdx or change the id.',
    ],
    [
      'an issue of an event',
      event('a', {}, { issues: ['wier'], ...at('a') }),
      'a#issues.0 unknown-entry: No entry "wier". Did you mean "weir"? Add glossary/wier.mdx or change the id.',
    ],
    [
      'a speaker',
      statement('a', { by: ['nora', 'nroa'], ...at('a') }),
      'a#by.1.0 unknown-entry: No entry "nroa". Did you mean "nora"? Add whos-who/nroa.mdx or change the id.',
    ],
    [
      'an event of a statement',
      statement('a', { event: 'tlaks', ...at('a') }),
      'a#event.0 unknown-entry: No entry "tlaks". Did you mean "talks"? Add chronology/tlaks.mdx or change the id.',
    ],
    [
      'a side',
      party('a', { side: 'twon', ...at('a') }),
      'a#side unknown-side: No side "twon". Did you mean "town"? Known: town, mill.',
    ],
    [
      'a side of a statement',
      statement('a', { by: [{ side: 'x', credit: 'some' }], ...at('a') }),
      'a#by.0.side unknown-side: No side "x". Known: town, mill.',
    ],
    [
      'a side of a position',
      topic('a', { positions: { mil: { text: '', cites: ['1'], silent: false } }, ...at('a') }),
      'a#positions.mil unknown-side: No side "mil". Did you mean "mill"? Known: town, mill.',
    ],
    [
      'a source',
      party('a', { cites: ['1', 'minuts'], ...at('a') }),
      'a#cites.1 unknown-source: No source "minuts". Did you mean "minutes"? Add it to sources.yaml or change the id.',
    ],
    [
      'a source of a background',
      party('a', { background: [{ text: '', source: 'x' }], ...at('a') }),
      'a#background.0.source unknown-source: No source "x". Add it to sources.yaml or change the id.',
    ],
    [
      'a source of a date',
      event('a', { date: '2031', basis: 'background', source: 'x' }, at('a')),
      'a#when.source unknown-source: No source "x". Add it to sources.yaml or change the id.',
    ],
    [
      'a source of another date',
      event('a', { elsewhere: [{ date: '2031', source: 'x' }] }, at('a')),
      'a#when.elsewhere.0.source unknown-source: No source "x". Add it to sources.yaml or change the id.',
    ],
    [
      'a paragraph',
      topic('a', { cites: ['3'], ...at('a') }),
      'a#cites.0 unknown-paragraph: The article has no paragraph 3. Paragraphs run from 0 (the headline) to 2.',
    ],
    [
      'a paragraph of a role',
      party('a', { role: { text: '', cites: ['9'] }, ...at('a') }),
      'a#role.cites.0 unknown-paragraph: The article has no paragraph 9. Paragraphs run from 0 (the headline) to 2.',
    ],
    [
      'a paragraph of a status',
      topic('a', { status: { is: 'open', why: '', cites: ['9'] }, ...at('a') }),
      'a#status.cites.0 unknown-paragraph: The article has no paragraph 9. Paragraphs run from 0 (the headline) to 2.',
    ],
    [
      'a paragraph of a statement',
      statement('a', { cites: ['9'], at: ['9'], ...at('a') }),
      'a#at.0 unknown-paragraph: The article has no paragraph 9. Paragraphs run from 0 (the headline) to 2.',
    ],
    [
      'a paragraph of a note',
      statement('a', { note: { text: '', cites: ['9'] }, ...at('a') }),
      'a#note.cites.0 unknown-paragraph: The article has no paragraph 9. Paragraphs run from 0 (the headline) to 2.',
    ],
    [
      'a paragraph of a date',
      event('a', { cites: ['9'] }, at('a')),
      'a#when.cites.0 unknown-paragraph: The article has no paragraph 9. Paragraphs run from 0 (the headline) to 2.',
    ],
    [
      'a statement of the right section for a speaker',
      statement('a', { by: ['weir'], ...at('a') }),
      'a#by.0.0 unknown-entry: "weir" is an issue, not an entry of whos-who. Name an entry of the right section.',
    ],
    [
      'an event for a neighbour',
      event('a', { after: ['nora'] }, at('a')),
      'a#when.after.0 unknown-entry: "nora" is a person, not an entry of chronology. Name an entry of the right section.',
    ],
    [
      'another entry for a related one',
      topic('a', { related: ['a'], ...at('a') }),
      'a#related.0 invalid-field: "a" is related to itself. Remove it from "related".',
    ],
  ])('lacks %s', (_, entry, expected) => {
    expect(problems({}, entry)).toEqual([expected]);
  });

  it.each<[string, Parameters<typeof event>[1], string]>([
    [
      'a date without a basis',
      { date: '2031' },
      'a#when.date invalid-field: when: A date and its basis stand together. Add basis: printed, inferred or background.',
    ],
    [
      'a basis without a date',
      { basis: 'printed' },
      'a#when.basis invalid-field: when: A date and its basis stand together. Add "date", or remove "basis".',
    ],
    [
      'a background date without a source',
      { date: '2031', basis: 'background' },
      'a#when.date invalid-field: when: A background date names its source, and only that does. Add or remove "source".',
    ],
    [
      'a printed date with a source',
      { date: '2031', basis: 'printed', source: 'minutes', cites: ['1'] },
      'a#when.date invalid-field: when: A background date names its source, and only that does. Add or remove "source".',
    ],
  ])('has %s', (_, when, expected) => {
    expect(problems({}, event('a', when, at('a')))).toEqual([expected]);
  });

  it('says nothing of what is there and broken', () => {
    const entry = party('a', { related: ['b'], cites: ['c'] });
    expect(problems({ broken: new Set(['b', 'c']) }, entry)).toEqual([]);
  });

  it('names every mistake', () => {
    expect(
      problems({}, party('a', { related: ['x', 'y'], side: 'z', cites: ['8', '9'] })),
    ).toHaveLength(5);
  });
});

describe('the briefing', () => {
  it('lacks the source of its year', () => {
    const year = { value: 2031, source: 'x', note: '' };
    expect(problems({ meta: { ...meta, year } })).toEqual([
      'briefing.yaml#year.source unknown-source: No source "x". Add it to sources.yaml or change the id.',
    ]);
  });

  it.each<[string, Source[]]>([
    ['two articles', [...sources, source('other', 'article', ['0'])]],
    [
      'an article without paragraphs',
      [source('article', 'article'), source('minutes', 'document')],
    ],
  ])('may not have %s', (_, given) => {
    const found = problems({ sources: given, entries: [] });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('There is not exactly one source of kind "article"');
  });
});

describe('prose', () => {
  const page = (text: string): Page => ({
    id: 'overview',
    title: '',
    summary: '',
    cites: ['1'],
    body: parseBody(text),
    place: place('overview.mdx'),
  });
  const lines = (text: string): string[] => {
    const content: Content = {
      meta,
      metaPlace: place('m'),
      entries: world,
      sources,
      pages: [page(text)],
      broken: new Set(),
    };
    return checkReferences(content, indexEntries(content)).map(
      ({ line, rule, message }) => `${line} ${rule} ${message}`,
    );
  };

  it.each<[string, string[]]>([
    ['See <Entry id="weir">it</Entry>. <Cite at="0,1, 2"/> <Cite source="minutes"/>', []],
    ['<Quote id="said"/>', []],
    ['One.\n\nTwo <Entry id="wier">it</Entry>.', ['3 unknown-entry No entry "wier".']],
    ['<Quote id="sad"/>', ['1 unknown-entry No entry "sad".']],
    ['<Quote id="weir"/>', ['1 unknown-entry "weir" is an issue, not an entry of statements.']],
    [
      '<Cite at="1,7,8"/>',
      [
        '1 unknown-paragraph The article has no paragraph 7.',
        '1 unknown-paragraph The article has no paragraph 8.',
      ],
    ],
    ['<Cite at="minutes"/>', ['1 unknown-paragraph "minutes" is not a paragraph number.']],
    ['<Cite at="¶1"/>', ['1 unknown-paragraph "¶1" is not a paragraph number.']],
    ['<Cite source="1"/>', ['1 unknown-source No source "1".']],
    ['<Term source="minuts">x</Term>', ['1 unknown-source No source "minuts".']],
    [
      '<Background source="minutes minuts">\n\nx\n\n</Background>',
      ['1 unknown-source No source "minuts".'],
    ],
    ['## <Entry id="x">a</Entry>', ['1 unknown-entry No entry "x".']],
    ['<H id="weir">a</H>', []],
  ])('of %j', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});
