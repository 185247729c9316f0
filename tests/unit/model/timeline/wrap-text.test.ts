import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../../src/model/timeline/wrap-text.ts';
import { wrapText } from '../../../../src/model/timeline/wrap-text.ts';

describe('textWidth', () => {
  it('adds up the widths of the face in the given size', () => {
    expect(textWidth('', 14)).toBe(0);
    expect(textWidth('im', 10)).toBeCloseTo(11.5);
    expect(textWidth('im', 20)).toBeCloseTo(23);
  });

  it.each([
    ['a narrow apostrophe', '’', 2.5],
    ['a wide dash', '—', 11.4],
    ['a letter outside the table', 'З', 6.6],
    ['a square character', '河', 10.4],
  ])('knows %s', (_, character, width) => {
    expect(textWidth(character, 10)).toBeCloseTo(width);
  });
});

describe('wrapText', () => {
  it.each<[string, string, string[]]>([
    ['one line', 'The weir', ['The weir']],
    ['two lines', 'The weir is opened again', ['The weir is', 'opened again']],
    ['white space of any kind', ' The \n weir ', ['The weir']],
    ['nothing', '', []],
  ])('breaks %s', (_, text, lines) => {
    expect(wrapText(text, 90, 14)).toEqual(lines);
  });

  it('breaks a word that is wider than a line and loses no letter', () => {
    const lines = wrapText('to Llanfairpwllgwyngyllgogerychwyrndrobwll', 90, 14);
    expect(lines.join('')).toBe('toLlanfairpwllgwyngyllgogerychwyrndrobwll');
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(90);
  });
});
