import { stripVTControlCharacters, styleText } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readToShow } from '../../../../src/content-reader/read-to-show.ts';
import { leftToDo } from '../../../../src/model/left-to-do/left-to-do.ts';
import { leftToDoText } from '../../../../src/model/left-to-do/left-to-do-text.ts';
import { changed, makeFolder } from '../../../helpers/make-briefing.ts';

const PARAGRAPHS = [
  'The weir stays shut',
  'Rain fell. Ada Abbot said: “the weir stays shut”. Nobody else spoke.',
];
const plain = (_: string, text: string) => text;

function todoOf(files: Record<string, string | null>, paragraphs = PARAGRAPHS) {
  const folder = makeFolder(files);
  const { briefing, problems } = readToShow(folder, 'content');
  return leftToDo(briefing, problems, paragraphs);
}

const everything = {
  ...changed('briefing.yaml', 'publisher: The desk', "publisher: ''"),
  ...changed('overview.mdx', 'title: The weir stays shut', "title: ''"),
  ...changed('whos-who/ada.mdx', 'kind: person', 'kind: persona'),
  ...changed('glossary/weir.mdx', 'question: When will it open?', "question: ''"),
  ...changed('statements.yaml', 'title: Ada on the weir', "title: ''"),
  ...changed(
    'sources.yaml',
    "{ '0': The headline., '1': The town speaks. }",
    "\n    '0': The headline.\n    '1': ''",
  ),
};

describe('what is left to do', () => {
  it('comes in the order in which it is best done', () => {
    const { pieces, done, all } = todoOf(everything);
    expect(pieces.map(({ file }) => file)).toEqual([
      'content/briefing.yaml',
      'content/sources.yaml',
      'content/whos-who/ada.mdx',
      'content/statements.yaml',
      'content/glossary/weir.mdx',
      'content/overview.mdx',
    ]);
    expect([done, all]).toEqual([3, 9]);
  });

  it('leads to the page of each piece and has all of its problems', () => {
    const { pieces } = todoOf(everything);
    const [meta, source, ada] = pieces;
    expect([meta?.path, source?.path, ada?.path]).toEqual(['/', '/sources/', '/whos-who/ada/']);
    expect(pieces.flatMap(({ problems }) => problems)).toHaveLength(6);
    expect(ada?.problems.map(({ rule }) => rule)).toEqual(['invalid-field']);
  });

  it('has the sentences of the article that belong to it, and no others', () => {
    const { pieces } = todoOf(everything);
    const of = (file: string) =>
      pieces.find((piece) => piece.file.endsWith(file))?.sentences.map(({ text }) => text);
    expect(of('ada.mdx')).toEqual(['Ada Abbot said: “the weir stays shut”.']);
    expect(of('statements.yaml')).toEqual(['Ada Abbot said: “the weir stays shut”.']);
    expect(of('sources.yaml')).toHaveLength(3);
    expect(of('briefing.yaml')).toEqual([]);
  });

  it('is told without the article too, and for a folder that is empty', () => {
    expect(todoOf(everything, []).pieces.every(({ sentences }) => sentences.length === 0)).toBe(
      true,
    );
    const { briefing, problems } = readToShow('/nowhere', 'content');
    const { pieces, done } = leftToDo(briefing, problems);
    expect(pieces.flatMap((piece) => piece.problems)).toEqual(problems);
    expect(done).toBeGreaterThan(0);
  });
});

describe('the list for a terminal', () => {
  it('begins with how much is done and ends with the next step', () => {
    const text = leftToDoText(todoOf(everything), plain);
    expect(text).toMatch(/^3 of 9 done\./);
    expect(text).toMatch(
      /\nNext: content\/briefing\.yaml:5 {2}publisher: It is empty\. Write it: Who is responsible for the site\.$/,
    );
    expect(text).toContain('  2  invalid-field  kind: "persona" is not one of its values.');
  });

  it('says to build when nothing is left, and colours change no word', () => {
    const done = { done: 9, all: 9, pieces: [] };
    expect(leftToDoText(done, plain)).toBe(
      '9 of 9 done.\nNext: npm run build, and npm run release once that is published.',
    );
    const paint = (style: 'bold' | 'dim' | 'red', text: string) =>
      styleText(style, text, { validateStream: false });
    expect(stripVTControlCharacters(leftToDoText(todoOf(everything), paint))).toBe(
      leftToDoText(todoOf(everything), plain),
    );
  });
});
