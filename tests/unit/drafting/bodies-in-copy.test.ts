import { describe, expect, it } from 'vitest';
import { draftBriefing } from '../../../src/drafting/draft-briefing.ts';
import { languageOf } from '../../../src/drafting/languages/languages.ts';
import { peopleOf } from '../../../src/drafting/text/people-of.ts';
import { read, statementsOf } from './read.ts';

const names = (lines: readonly string[]) =>
  read(lines).names.map(({ kind, name }) => `${kind} ${name}`);

const cast = (lines: readonly string[]) =>
  [
    ...draftBriefing(['A headline', ...lines].join('\n'), {
      language: languageOf('en'),
    }).files.keys(),
  ].filter((path) => path.startsWith('whos-who/'));

describe('names of bodies', () => {
  it.each([
    [
      'The Organization for Security and Co-operation in Europe met.',
      ['organisation Organization for Security and Co-operation in Europe'],
    ],
    [
      'The Department of Health and Social Care agreed.',
      ['organisation Department of Health and Social Care'],
    ],
    [
      'The OSCE and the Ministry of Defence in Norway agreed.',
      ['organisation OSCE', 'organisation Ministry of Defence', 'place Norway'],
    ],
    [
      'The Red Crescent Society of Norway came.',
      ['organisation Red Crescent Society of Norway', 'place Norway'],
    ],
    ['She was at Wharfe Road Infirmary.', ['organisation Wharfe Road Infirmary']],
    ['The World Food Program sent it.', ['organisation World Food Program']],
    [
      'Ada Lund, director of the think tank Confluence Advisory, came.',
      ['person Ada Lund', 'organisation Confluence Advisory'],
    ],
    ['It hit Unison, which represents porters.', ['organisation Unison']],
  ])('are whole, and apart where they are two: %s', (text, expected) => {
    expect(names([text])).toEqual(expected);
  });

  it('are no offices in capitals', () => {
    expect(names(['The Health Secretary, Ada Lund, came.'])).toEqual(['person Ada Lund']);
  });

  it.each([
    ['St. Louis County Attorney Kim Lund said no.', 'St. Louis County Attorney', 'Kim Lund'],
    [
      'Deputy State Fire Marshal Lonnie Bauer said no.',
      'Deputy State Fire Marshal',
      'Lonnie Bauer',
    ],
  ])('are no part of a title: %s', (text, role, name) => {
    expect(read([text]).names[0]).toMatchObject({ name, roles: [{ text: role }] });
  });

  it('have a people by rule where they end as countries of Asia do', () => {
    expect([peopleOf('Kyrgyzstan')[0], peopleOf('Uzbekistan')[0], peopleOf('Pakistan')[1]]).toEqual(
      ['kyrgyz', 'uzbek', 'pakistani'],
    );
  });
});

describe('a body without its name', () => {
  it('is the one last named of those with that word in theirs', () => {
    const lines = [
      'The Leeds Care Trust is short of nurses. The Nuffield Trust said so in May.',
      'A report on the Leeds Care Trust came out. Acas read it. The trust said it had hired nurses.',
    ];
    expect(statementsOf(read(lines)).at(-1)).toBe('2 Leeds Care Trust (reported)');
  });

  it('is none of whom only the title has the word', () => {
    const lines = ['St. Louis County Attorney Kim Lund came.', 'The county asked them to leave.'];
    expect(statementsOf(read(lines))).not.toContain('2 Kim Lund (reported)');
  });
});

describe('who’s who', () => {
  it('has a body that comes back or by which something was done, and no paper that is told of it', () => {
    expect(
      cast([
        'The strike was called by the Nurses Union. Patients were sent to Mercy Hospital.',
        'It hit Mercy Hospital hard, nurses told the Guardian.',
        'Doctors told the Guardian so.',
      ]),
    ).toEqual(['whos-who/nurses-union.mdx', 'whos-who/mercy-hospital.mdx']);
  });
});

describe('a short report', () => {
  it('is told by what stands behind its verb', () => {
    const { paragraphs, statements } = read(['The Liberal Democrats said they backed the nurses.']);
    const { clause } = statements[0] ?? {};
    expect(paragraphs[1]?.text.slice(clause?.start, clause?.end).trim()).toBe(
      'they backed the nurses.',
    );
  });
});
