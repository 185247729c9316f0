import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../../src/model/briefing.ts';
import { balanceOf } from '../../../../src/model/status/balance.ts';
import { readingOf } from '../../../../src/model/status/reading.ts';
import { openSilences } from '../../../../src/model/status/silences.ts';
import { statusText } from '../../../../src/model/status/status-text.ts';
import { statusOf } from '../../../../src/model/status/status.ts';
import { table } from '../../../../src/model/status/table.ts';
import { changed, readFolder } from '../../../helpers/make-briefing.ts';
import { river } from '../../../helpers/river.ts';

function withWeir(prose: string): Briefing {
  const { briefing } = readFolder(
    changed('glossary/weir.mdx', 'It is shut. <Cite at="1"/>', prose),
  );
  if (briefing === undefined) throw new Error('The briefing cannot be read.');
  return briefing;
}

const BACKGROUND =
  '<Background source="minutes">\n\nThe town met twice. Abbot spoke. The mill burned.\n\n</Background>\n\n';

describe('openSilences', () => {
  const documents = (silence: string) =>
    openSilences(
      withWeir(`${BACKGROUND}It is shut. <Cite at="1"/> Why is not said. ${silence}`),
    ).map((one) => [one.line, one.text, one.documents]);

  it('lists a silence whose issue has a document that nobody held against it', () => {
    expect(documents('<Silent/>')).toEqual([[16, 'Why is not said.', ['minutes']]]);
  });

  it.each(['<Silent answeredBy="minutes"/>', '<Silent checkedAgainst="minutes"/>'])(
    'is content with %s',
    (silence) => {
      expect(documents(silence)).toEqual([]);
    },
  );

  it('has nothing to hold against a silence where the issue has no document', () => {
    expect(openSilences(withWeir('Why is not said. <Silent/>'))).toEqual([]);
  });
});

describe('balanceOf', () => {
  it('counts words, statements, acts, positions and background of each side apart', () => {
    const share = (issue: string, side: string) =>
      balanceOf(river)
        .find((one) => one.issue === issue)
        ?.sides.find((one) => one.side === side);
    expect(share('weir', 'town')).toMatchObject({ words: 1, statements: 0, acts: 0 });
    expect(share('weir', 'mill')).toMatchObject({ words: 0, statements: 1, acts: 0 });
    expect(share('survey', 'town')).toMatchObject({ words: 0, statements: 0, acts: 1 });
  });

  it('counts the sentences of background that name a side or somebody of it', () => {
    expect(balanceOf(withWeir(BACKGROUND))[0]?.sides).toMatchObject([
      { side: 'town', background: 2 },
    ]);
  });
});

describe('readingOf', () => {
  const SIMPLE = 'The cat sat on the mat and the dog lay by the door. ';
  const HARD =
    'Institutional representatives subsequently characterised international negotiations unfavourably. ';
  const gradeOf = (prose: string) =>
    readingOf(withWeir(`${prose.repeat(8)}<Cite at="1"/>`)).pages.find(({ id }) => id === 'weir')
      ?.grade;

  it('gives long words a higher grade than short ones', () => {
    expect(gradeOf(SIMPLE)).toBeLessThan(5);
    expect(gradeOf(HARD)).toBeGreaterThan(12);
  });

  it('counts nothing that is not written yet', () => {
    const briefing = withWeir('Rain opens it now. <Cite at="1"/>');
    const read = readingOf(briefing, (text) => !text.startsWith('Rain'));
    expect(read.words).toBe(readingOf(briefing).words - 4);
    expect(readingOf(briefing, () => false)).toMatchObject({ words: 0, theArticle: 0 });
  });

  it('counts the article in what is told, and no words of a quotation', () => {
    const prose =
      'The article says so. <Quote id="ada-weir">the weir stays shut</Quote> <Cite at="1"/>';
    const pages = readingOf(withWeir(prose)).pages;
    const plain = readingOf(withWeir('The article says so. <Cite at="1"/>')).pages;
    const of = (list: typeof pages) => list.find(({ id }) => id === 'weir');
    expect(of(pages)).toEqual(of(plain));
    expect(of(pages)?.theArticle).toBe(1);
  });
});

it('prints what it found for every side and source', () => {
  const text = statusText(statusOf(river), river);
  for (const { name } of river.meta.sides) expect(text).toContain(name);
  expect(text).toContain('1 of 3 list no figures: trust-statutes');
  expect(text).not.toContain('undefined');
});

it('sets a table with numbers at the right and no spaces at the end', () => {
  expect(
    table(
      ['name', 'n'],
      [
        ['a', '10'],
        ['longer', '–'],
      ],
    ),
  ).toBe('name     n\na       10\nlonger   –');
});
