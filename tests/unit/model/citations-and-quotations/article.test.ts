import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../src/model/citations-and-quotations/article.ts';

const paragraphs = (text: string) => parseArticle(text).paragraphs;

describe('parseArticle', () => {
  it('numbers the lines that hold text, the headline being 0', () => {
    expect(paragraphs('River talks end\n\n  RIVERTON — Talks ended.  \n\n\nMore.\n')).toEqual([
      { number: 0, text: 'River talks end', spans: [], quoted: [] },
      { number: 1, text: 'RIVERTON — Talks ended.', spans: [], quoted: [] },
      { number: 2, text: 'More.', spans: [], quoted: [] },
    ]);
  });

  it('finds each quoted span in its own pair of marks', () => {
    expect(paragraphs('“One,” he said. “It’s two.”')[0]?.quoted).toEqual(['One,', 'It’s two.']);
    expect(paragraphs('"One", he said. "Two."')[0]?.quoted).toEqual(['One', 'Two.']);
  });

  it('pairs no mark with one in another paragraph, and none that lacks its partner', () => {
    expect(paragraphs('“Open here\nand closed here”').map(({ quoted }) => quoted)).toEqual([
      [],
      [],
    ]);
    expect(paragraphs('He is 6\' 2" tall. “Tall,” she said.')[0]?.quoted).toEqual(['Tall,']);
  });

  it('takes single marks and apostrophes for no quotation where the article has double ones', () => {
    expect(
      paragraphs("The river’s ‘banks’ are Ada's.\n“They are the river’s,” he said.").map(
        ({ quoted }) => quoted,
      ),
    ).toEqual([[], ['They are the river’s,']]);
  });

  it('hashes the text as it stands', () => {
    expect(parseArticle('abc').sha256).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(parseArticle('abc\n').sha256).not.toBe(parseArticle('abc').sha256);
  });
});
