import { expect, it } from 'vitest';
import { unwrapped } from '../../../src/content-reader/wrapped-lines.ts';

const FIRST =
  'The council of Brekk voted on Monday night to close the old bridge over the river for two years, its clerk said.';
const SECOND =
  '“Nobody here wanted it, and nobody here will miss the lorries that it carried,” said Ada Lund, who lives beside it.';
const THIRD =
  'The works are to cost nine million, of which the county pays a third and the town all the rest, over twelve years.';

const wrap = (text: string, width = 60): string =>
  text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd();
const article = (...paragraphs: string[]) => `Bridge to close\n\n${paragraphs.join('\n\n')}\n`;

it('puts each paragraph on one line where a program has broken the lines', () => {
  const text = article(...[FIRST, SECOND, THIRD].map((each) => wrap(each)));
  expect(unwrapped(text)).toBe(`Bridge to close\n${FIRST}\n${SECOND}\n${THIRD}\n`);
});

it.each([
  ['whole paragraphs', article(FIRST, SECOND, THIRD)],
  [
    'short paragraphs, one a line',
    article('He left.\nShe stayed.', 'So it was.\nAnd is.', 'A.\nB.'),
  ],
  [
    'short lines of sentences',
    article(
      ...Array.from(
        { length: 3 },
        () => 'It was a day on which nobody in Brekk went out.\nSo they say.',
      ),
    ),
  ],
  [
    'a list',
    article('- a pay rise of three\n- a bonus\n- no more', '- one\n- two', '- three\n- four'),
  ],
  ['one long line among them', article(...[FIRST, SECOND].map((each) => wrap(each)), THIRD)],
  ['two broken paragraphs', article(...[FIRST, SECOND].map((each) => wrap(each)))],
])('leaves %s as they are', (_, text) => {
  expect(unwrapped(text)).toBe(text);
});
