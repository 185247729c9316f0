import { describe, expect, it } from 'vitest';
import {
  loadedWords,
  wholeWords,
} from '../../../../src/model/citations-and-quotations/loaded-words.ts';
import type { Content, Page } from '../../../../src/model/entries/entry.ts';
import { party, placeOf } from '../../../helpers/make-entries.ts';
import { parseBody } from '../../../helpers/parse-body.ts';

const STYLE = [{ words: ['grim'], write: 'say why' }];
const page = (id: Page['id'], fields: object = {}): Page => ({
  ...(party('x') as unknown as Page),
  ...fields,
  id,
  place: placeOf(`${id}.mdx`),
});
const inData = (content: Partial<Content>) =>
  loadedWords({ entries: [], pages: [], style: STYLE, ...content } as Content);

const inProse = (words: string, text: string) =>
  inData({
    entries: [party('nora', { body: parseBody(text) })],
    style: [{ words: [words], write: 'said' }],
  });

describe('what an editor writes in prose', () => {
  it('leaves the words of a quotation alone', () => {
    const quoted = 'She said <Quote id="ada-weir">the weir stays shut</Quote>. <Cite at="1"/>';
    expect(inProse('stays shut', quoted)).toEqual([]);
  });

  it('is searched for whole words, in any case', () => {
    expect(inProse('admit', 'He admitted it. <Cite at="1"/>')).toEqual([]);
    expect(inProse('admit', 'It rained.\n\nAdmit it. <Cite at="1"/>')).toEqual([
      {
        rule: 'loaded-word',
        file: 'whos-who/nora.mdx',
        line: 3,
        message: 'The word [Admit] judges or prescribes.',
        hint: 'Write said; content/style.yaml lists it.',
      },
    ]);
  });
});

describe('what an editor writes as data', () => {
  it.each(['name', 'title', 'summary', 'gist', 'text', 'why', 'note', 'question', 'where'])(
    'holds the field %s that readers see, however deep it lies',
    (field) => {
      const items = [{ [field]: 'plain' }, { [field]: 'a grim day' }];
      expect(inData({ entries: [party('nora', { facts: items } as object)] })).toMatchObject([
        {
          rule: 'loaded-word',
          message: 'The word [grim] judges or prescribes.',
          hint: 'Write say why; content/style.yaml lists it.',
        },
      ]);
    },
  );

  it('leaves what no reader sees and what is no text', () => {
    const fields = { words: 'grim', id: 'grim', kept: null, summary: 'plain' } as object;
    expect(inData({ entries: [party('nora', fields)] })).toEqual([]);
  });

  it('says once what stands under two keys', () => {
    const twice = { title: 'a grim day', name: 'a grim day' };
    expect(inData({ entries: [party('nora', twice as object)] })).toHaveLength(1);
    const apart = { title: 'a grim day', name: 'grim' };
    expect(inData({ entries: [party('nora', apart as object)] })).toHaveLength(2);
  });

  it('asks for the line of the field', () => {
    const asked: (readonly PropertyKey[])[] = [];
    const place = {
      ...placeOf('a.mdx'),
      lineOf: (path: readonly PropertyKey[]) => (asked.push(path), 7),
    };
    const [problem] = inData({
      entries: [party('nora', { facts: [{ text: 'grim' }], place } as object)],
    });
    expect(problem?.line).toBe(7);
    expect(asked).toEqual([['facts', 0, 'text']]);
  });
});

it('holds the pages of the story, and leaves what is about the briefing', () => {
  expect(inData({ pages: [page('overview', { summary: 'grim' })] })).toHaveLength(1);
  expect(inData({ pages: [page('about', { summary: 'grim' })] })).toEqual([]);
});

it('leaves words that only need two sources to another rule', () => {
  const entries = [party('nora', { summary: 'grim' }), party('ola', { body: parseBody('Grim.') })];
  expect(inData({ entries })).toHaveLength(2);
  expect(inData({ entries, style: [{ words: ['grim'], write: 'say why', sources: 2 }] })).toEqual(
    [],
  );
  expect(loadedWords({ entries, pages: [] } as unknown as Content)).toEqual([]);
});

it('takes the signs of a word as they are, and each of several words', () => {
  const found = (text: string) => text.match(wholeWords(['a.b', 'so-called']));
  expect(found('a.b')).toEqual(['a.b']);
  expect(found('axb')).toBeNull();
  expect(found('the so-called ones')).toEqual(['so-called']);
});
