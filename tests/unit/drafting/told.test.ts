import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { draftBriefing } from '../../../src/drafting/draft-briefing.ts';
import { languageOf } from '../../../src/drafting/languages/languages.ts';
import { read } from './read.ts';

interface Item {
  id: string;
  title: string;
  when?: object;
}

const statements = (text: string, code = 'en', published?: string): Item[] =>
  parse(
    draftBriefing(`A headline\n${text}`, { language: languageOf(code), published }).files.get(
      'statements.yaml',
    ) ?? '',
  ) as Item[];

/** The words of each report that tell what was said. */
const told = (lines: readonly string[], code = 'en') => {
  const { statements: found, paragraphs } = read(lines, code);
  return found.flatMap(({ clause, paragraph }) =>
    clause === undefined
      ? []
      : [paragraphs[paragraph]?.text.slice(clause.start, clause.end).trim()],
  );
};

describe('what is reported', () => {
  it.each([
    [
      'en',
      'Norland has had no answer, Ada Lund said at a news conference following talks with Tor Vik.',
      'Norland has had no answer',
    ],
    [
      'en',
      'Lund may fall, but no word of that has followed so far, according to Norland.',
      'no word of that has followed so far,',
    ],
    [
      'en',
      'Ada Lund won the vote, the council said on Friday, ending a row dominated by fears.',
      'Ada Lund won the vote',
    ],
    ['en', 'In Norland farmers have warned about imports.', 'about imports.'],
    [
      'de',
      'Das sei ein gutes Signal für alle, sagte Ada Lund der Norland-Zeitung am Abend.',
      'Das sei ein gutes Signal für alle',
    ],
  ])('stands before its verb or behind it (%s): %s', (code, line, clause) => {
    expect(told([line], code)).toContain(clause);
  });
});

describe('the title and the id of what is reported', () => {
  it.each([
    [
      'Ada Lund said she would not accept a deal that left troops there.',
      'Lund: would not accept a deal',
      'lund-not-accept-deal-left-troops',
    ],
    [
      'Ada Lund said the council had never been consulted about the bridge.',
      'Lund: council had never been consulted',
      'lund-council-never-consulted-bridge',
    ],
    [
      'Ada Lund denied that money was the obstacle.',
      'Lund: denied that money was the obstacle',
      'lund-denied-money-obstacle',
    ],
    [
      'Ada Lund told the jury that the company had put profit before people.',
      'Lund: company had put profit before people',
      'lund-company-profit-people',
    ],
    [
      'Ada Lund said the border was drawn in haste; a surveyor disagreed.',
      'Lund: border was drawn in haste',
      'lund-border-drawn-haste-surveyor',
    ],
    [
      '“This was not an accident,” Ada Lund said.',
      'Lund: This was not an accident',
      'lund-not-accident',
    ],
    [
      'It would cut the tax on boats, according to Ada Lund, who hosted the talks for two days.',
      'Lund: cut the tax on boats',
      'lund-cut-tax-boats',
    ],
  ])('keep what it says in %s', (text, title, id) => {
    expect(statements(text)).toMatchObject([{ title, id }]);
  });

  it.each([
    [
      'de',
      'Ada Berg sagte, sie habe dem Verkauf der Brücke nicht zugestimmt.',
      'berg-verkauf-brucke-nicht-zugestimmt',
    ],
    ['fr', 'Ada Berg a affirmé que le maire ne viendrait pas.', 'berg-maire-ne-viendrait'],
  ])('keep a negation in %s', (code, text, id) => {
    expect(statements(text, code)).toMatchObject([{ id }]);
  });

  it('tell what stands behind words that have a statement of their own', () => {
    const text =
      'Ada Lund said he was “appalled” that there was no deal and that he had asked for talks.';
    expect(statements(text).map(({ title }) => title)).toEqual([
      'Lund: appalled',
      'Lund: was no deal',
    ]);
  });

  it('name somebody with the small words of the name', () => {
    expect(
      statements('“We failed them,” said Annelies de Groot, the chief executive.'),
    ).toMatchObject([{ title: 'De Groot: We failed them', id: 'de-groot-failed-them' }]);
  });
});

describe('the day of a statement', () => {
  const day = (text: string) => statements(text, 'en', '2026-11-26')[0]?.when;

  it('is none that is still to come: what was called for is on it', () => {
    expect(day('Ada Lund called for “a march” in Brekk on Saturday.')).toBeUndefined();
    expect(day('Ada Lund said in Brekk on Wednesday that it was “a march”.')).toBeDefined();
  });
});

describe('a noun that looks like a verb of saying', () => {
  it('is none behind a preposition', () => {
    const text =
      'Ada Lund argued that he had relied on reports by contractors and was “the lightning rod for all”.';
    expect(statements(`Tor Vik built it. ${text}`).map(({ title }) => title)).toEqual([
      'Lund: the lightning rod for all',
      'Lund: relied on reports by contractors',
    ]);
  });
});

describe('who speaks', () => {
  it.each([
    'U.S. Secretary of State Ada Lund welcomed the exchange and said the town was ready to pay.',
    'The builder’s barrister, Ada Lund KC, said her client would appeal against the sentence.',
  ])('is the one with the office: %s', (text) => {
    expect(statements(text)).toMatchObject([{ by: ['ada-lund'] }]);
  });
});
