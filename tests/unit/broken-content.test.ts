import { describe, expect, it } from 'vitest';
import { changed, readFolder } from '../helpers/make-briefing.ts';

const TALKS = 'chronology/talks.mdx';
const WEIR = 'glossary/weir.mdx';
const ADA = 'whos-who/ada.mdx';
const STATEMENTS = 'statements.yaml';

const when = (lines: string) =>
  changed(TALKS, "when: { date: '2030-05-04', basis: printed, cites: ['1'] }", `when:\n${lines}`);
const found = (files: Record<string, string | null>) =>
  readFolder(files).problems.map(
    ({ rule, file, line }) => `${file.replace('content/', '')}:${line} ${rule}`,
  );

describe('what is broken itself is one mistake, not one at each mention', () => {
  it.each<[string, Record<string, string | null>, string]>([
    ['an entry', changed(WEIR, 'kind: issue', 'kind: isue'), `${WEIR}:2 invalid-field`],
    [
      'a source',
      changed('sources.yaml', 'url: https://town.example/minutes', 'url: x'),
      'sources.yaml:15 invalid-field',
    ],
    [
      'the article',
      changed('sources.yaml', 'grade: A', 'grade: C'),
      'sources.yaml:8 invalid-field',
    ],
    ['all sources', { 'sources.yaml': '- [' }, 'sources.yaml:1 invalid-yaml'],
    ['no sources', { 'sources.yaml': null }, 'sources.yaml:1 missing-file'],
    [
      'all statements',
      {
        [STATEMENTS]: '- a: "b',
        ...changed(ADA, 'She spoke.', '<Quote id="ada-weir">the weir</Quote>'),
      },
      `${STATEMENTS}:1 invalid-yaml`,
    ],
    [
      'the only page that cites a paragraph',
      { 'overview.mdx': '' },
      'overview.mdx:1 unreadable-file',
    ],
  ])('%s', (_, files, problem) => {
    expect([...new Set(found(files))]).toEqual([problem]);
  });
});

describe('the line is that of the field, however deep', () => {
  it.each<[string, Record<string, string>, string]>([
    [
      'the source of a date',
      when("  date: '2030'\n  basis: background\n  source: minuts"),
      `${TALKS}:8 unknown-source`,
    ],
    [
      'the source of another date',
      when(
        "  date: '2030'\n  basis: printed\n  cites: ['1']\n  elsewhere:\n    - { date: '2031', source: x }",
      ),
      `${TALKS}:10 unknown-source`,
    ],
    [
      'the second paragraph of a date',
      when("  date: '2030'\n  basis: printed\n  cites:\n    - '1'\n    - '8'"),
      `${TALKS}:10 unknown-paragraph`,
    ],
    [
      'the second person of an event',
      changed(TALKS, 'people: [ada]', 'people:\n  - ada\n  - weir'),
      `${TALKS}:8 unknown-entry`,
    ],
    [
      'the background of a person',
      changed(ADA, 'side: town', 'side: town\nbackground:\n  - { text: Mayor., source: law }'),
      `${ADA}:7 unknown-source`,
    ],
    [
      'the position of a side',
      changed(WEIR, 'question:', "positions:\n  town: { text: X., cites: ['9'] }\nquestion:"),
      `${WEIR}:7 unknown-paragraph`,
    ],
    [
      'a component below a list',
      changed(ADA, 'She spoke.', '- Not one. <Silent/>\n- Two. <Cite source="law"/>\n\nThree.'),
      `${ADA}:11 unknown-source`,
    ],
  ])('%s', (_, files, problem) => {
    expect(found(files)).toEqual([problem]);
  });
});
