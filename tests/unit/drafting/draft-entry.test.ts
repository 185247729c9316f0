import { describe, expect, it } from 'vitest';
import {
  type DraftKind,
  DRAFTS,
  draftEntry,
  isDraftKind,
  unknownKind,
} from '../../../src/drafting/draft-entry.ts';
import { parseMdx } from '../../../src/content-reader/mdx-document.ts';
import { validate } from '../../../src/content-reader/validate.ts';
import { parseYaml } from '../../../src/content-reader/yaml-document.ts';
import {
  eventSchema,
  partySchema,
  statementSchema,
  topicSchema,
} from '../../../src/schemas/entries.ts';

const SCHEMAS = {
  'whos-who': partySchema,
  glossary: topicSchema,
  chronology: eventSchema,
  statements: statementSchema,
};

function problemsOf(kind: DraftKind, name: string): string[] {
  const text = draftEntry(kind, 'x', name);
  const schema = SCHEMAS[DRAFTS[kind]];
  if (kind === 'statement') {
    const { value, lineOf, problems } = parseYaml('x', text);
    expect(problems).toEqual([]);
    const [item] = value as unknown[];
    return validate(schema, item, { file: 'x', lineOf }).problems.map(({ message }) => message);
  }
  const { frontmatter, problems } = parseMdx('x', text);
  expect(problems).toEqual([]);
  const { value, lineOf } = frontmatter;
  return validate(schema, value, { file: 'x', lineOf }).problems.map(({ message }) => message);
}

describe('draftEntry', () => {
  it.each<[DraftKind, string[]]>([
    ['person', ['summary: It is empty.']],
    ['organisation', ['summary: It is empty.']],
    ['group', ['summary: It is empty.']],
    ['place', ['summary: It is empty.']],
    ['term', ['summary: It is empty.']],
    [
      'issue',
      [
        'summary: It is empty.',
        'question: It is empty.',
        'status.why: It is empty.',
        'status.cites: It cites nothing.',
      ],
    ],
    ['event', ['summary: It is empty.', 'when.note: It is empty.']],
    ['statement', ['by: It names nobody.', 'gist: It is empty.', 'at: It names no paragraph.']],
  ])('of kind %s lacks only what the editor knows', (kind, expected) => {
    expect(problemsOf(kind, 'Name').sort()).toEqual([...expected].sort());
  });

  it.each([
    'A: b #c',
    '- x',
    'yes',
    '2031-01-01',
    '{a}',
    '*a',
    "O'Brien",
    '@x',
    '%x',
    'Łukasz Ørsted',
    'Юрий',
    '🐟 fish',
  ])('keeps the name %s', (name) => {
    const { frontmatter } = parseMdx('x', draftEntry('person', 'x', name));
    expect(frontmatter.value).toMatchObject({ name });
  });

  it('takes what is known, and a remark that is no data', () => {
    const text = draftEntry('person', 'x', 'Ada', {
      known: { aliases: ['Lund'] },
      remark: 'draft: check',
    });
    expect(text.split('\n').slice(0, 5)).toEqual([
      '---',
      '# draft: check',
      'kind: person',
      'name: Ada',
      'aliases:',
    ]);
    expect(parseMdx('x', text).frontmatter.value).toMatchObject({ aliases: ['Lund'] });
  });
});

describe('the kinds', () => {
  it('are told from other words', () => {
    expect(isDraftKind('person')).toBe(true);
    expect(isDraftKind('toString')).toBe(false);
    expect(unknownKind('persn')).toBe(
      'There is no kind "persn". Did you mean "person"? Known: person, organisation, group, place, issue, term, event, statement, briefing.',
    );
  });
});
