import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftBriefing } from '../../../src/drafting/draft-briefing.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { readBriefing } from '../../../src/content-reader/read-briefing.ts';
import { parseYaml } from '../../../src/content-reader/yaml-document.ts';

const article = readFileSync('tests/fixtures/river/article.txt', 'utf8');
const river = draftBriefing(article, { year: 2031 });

const valueOf = (file: string, from = river): unknown =>
  parseYaml(file, from.files.get(file) ?? '').value;

/** What the door says of the folder. */
function problemsOf(files: ReadonlyMap<string, string>): Problem[] {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-draft-'));
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return readBriefing(folder).problems;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('draftBriefing', () => {
  it('numbers the paragraphs and leaves what they say to the editor', () => {
    expect(valueOf('sources.yaml')).toMatchObject([
      { id: 'article', kind: 'article', draft: true, paragraphs: { 0: '', 1: '', 8: '' } },
    ]);
  });

  it('makes a statement of every quotation, with its paragraph, exact words and speaker', () => {
    const statements = valueOf('statements.yaml') as { words?: string }[];
    expect(statements.filter(({ words }) => words !== undefined)).toMatchObject([
      { words: 'cannot open before autumn', at: ['1'], by: [{ credit: 'the town' }] },
      {
        words: 'We are ready to share the water, but not the bill',
        at: ['4'],
        by: ['nora-obrien'],
      },
      { words: 'Every dry week costs us a customer', at: ['6'], by: ['lukasz-orsted'] },
      { words: 'Fish do not wait for minutes', at: ['7'], by: ['petra-vane'] },
    ]);
  });

  it('notes what is reported in other words, with the day on which it was said', () => {
    expect(valueOf('statements.yaml')).toContainEqual(
      expect.objectContaining({
        by: ['lukasz-orsted'],
        form: 'reported-speech',
        at: ['5'],
        when: { date: '2031-05-05', basis: 'printed', cites: ['5'] },
      }),
    );
  });

  it('proposes who acts or speaks, what happened and what comes back, and no place', () => {
    expect([...river.files.keys()].sort()).toEqual([
      'about.mdx',
      'briefing.yaml',
      'chronology/talks-ended-agreement.mdx',
      'chronology/weir-shut.mdx',
      'glossary/agreement.mdx',
      'glossary/orders.mdx',
      'glossary/private-affair.mdx',
      'glossary/river-bed.mdx',
      'glossary/survey.mdx',
      'glossary/water.mdx',
      'glossary/weir.mdx',
      'overview.mdx',
      'sources.yaml',
      'statements.yaml',
      'whos-who/lukasz-orsted.mdx',
      'whos-who/nora-obrien.mdx',
      'whos-who/petra-vane.mdx',
      'whos-who/river-trust.mdx',
    ]);
  });

  it('marks every proposal, and says where and how it was found', () => {
    const proposals = [...river.files].filter(([path]) => path.includes('/'));
    for (const [, text] of proposals)
      expect(text).toMatch(/^---\n# found in paragraphs? \d.+\ndraft: true\n/);
    const items = (river.files.get('statements.yaml') ?? '').split('\n\n');
    for (const item of items) expect(item).toMatch(/^# paragraph \d.+\n- draft: true\n/);
  });

  it('says no word twice in an id', () => {
    const { files } = draftBriefing('A headline\n“One owner and the same owner,” said Ada Lund.\n');
    expect(files.get('statements.yaml')).toContain('id: lund-owner\n');
  });

  it('dates by the year that the editor gives, and by nothing else', () => {
    const file = 'chronology/talks-ended-agreement.mdx';
    expect(river.files.get(file)).toContain('date: 2031-05-04\n');
    const undated = draftBriefing(article);
    expect(undated.files.get(file)).not.toContain('date:');
    expect(undated.undated).toEqual(['May 4', 'May 5']);
  });

  it('leaves nothing but what only the editor knows', () => {
    const problems = problemsOf(river.files).filter(({ rule }) => rule !== 'unfinished-draft');
    const messages = problems.map(({ message }) => message.replace(/^[\w.-]+: /, ''));
    expect([...new Set(messages)].sort()).toEqual([
      '"" is not a web address.',
      '"" is not written as a date.',
      'It is empty.',
    ]);
  });

  it('holds no line of the article but its quotations and opening words', () => {
    const text = [...river.files.values()].join('\n');
    expect(text).not.toContain('at the town hall at 10:30 in the morning');
    expect(text).toContain('# Mayor Nora O’Brien met …');
    const words = article.split(/\s+/);
    const quoted = river.story.paragraphs.flatMap(({ text: paragraph, quoted: spans }) =>
      spans.map(({ start, end }) => paragraph.slice(start, end)),
    );
    const runs = words.map((_, at) => words.slice(at, at + 7).join(' '));
    expect(
      runs.filter(
        (run) => text.includes(run) && !quoted.some((span) => span.includes(run.slice(0, 20))),
      ),
    ).toEqual([]);
  });

  it('proposes sides from countries, nationalities and parties that the article joins to names', () => {
    const { files } = draftBriefing(
      'A headline\nPresident Anis Fahmy of Egypt came. French Minister Jean Roux (Greens) came.\nThe vote was lost, said Mayor Ann Lund (Labour).\n',
    );
    expect(parseYaml('x', files.get('briefing.yaml') ?? '').value).toMatchObject({
      sides: [{ id: 'egypt' }, { id: 'france' }, { id: 'labour' }],
    });
  });

  it.each([
    ['without quotations, names or dates', 'a headline\n\nit rains: #1 - {x} "\n'],
    ['of one line', 'A headline\n'],
    [
      'full of signs',
      'A <b>headline</b>\n\n{x} <Cite/> --- “” ’ \\ : # “<script>” said Ada Lund. “: - x” said Ada Lund.\n',
    ],
    ['in another script', 'عنوان\n\nقال محمد: «نعم».\n'],
  ])('starts from an article %s', (_, text) => {
    const bare = draftBriefing(text);
    expect(valueOf('sources.yaml', bare)).toHaveLength(1);
    const rules = problemsOf(bare.files).map(({ rule }) => rule);
    expect(rules).not.toContain('invalid-yaml');
    expect(rules).not.toContain('invalid-mdx');
    expect(rules).not.toContain('duplicate-id');
  });

  it('writes German headings for a German article', () => {
    const { files } = draftBriefing(
      'Streit um die Werft\nMinisterin Anna Lund sagte, die Werft sei verkauft.\nDas ist nicht das Ende.\n',
    );
    expect(files.get('briefing.yaml')).toContain('language: de\n');
    expect(files.get('whos-who/anna-lund.mdx')).toContain('In dieser Geschichte');
  });
});

describe('what a draft leaves out', () => {
  const draft = (lines: readonly string[]) => draftBriefing(['A headline', ...lines].join('\n'));
  const entries = ({ files }: ReturnType<typeof draftBriefing>) =>
    [...files.keys()].filter((path) => path.startsWith('whos-who/'));

  it('makes no entry of a place that speaks, and credits it', () => {
    const { files } = draft(['Oslo said on Monday that it would pay for the new bridge.']);
    expect([...files.keys()].filter((path) => path.startsWith('whos-who/'))).toEqual([]);
    expect(files.get('statements.yaml')).toContain('credit: Oslo');
  });

  it('types no quotation marks in an office or name', () => {
    const story = draft(['Editor Raymond “Buddy” Lund of the paper “Dawn” came. Lund said so.']);
    const text = story.files.get(entries(story)[0] ?? '') ?? '';
    expect(text).toContain('name: Raymond Lund\n');
    expect(text).toContain('- Buddy\n');
    expect(text).not.toMatch(/[“”]/);
  });

  it('takes nothing in a text in capitals for a name', () => {
    expect(entries(draft(['MAYOR ADA LUND SAID THAT THE COUNCIL WON.']))).toEqual([]);
  });

  it('keeps the language of an article that it has no rules for', () => {
    const { files, counts } = draft(['قال رئيس البلدية أحمد علي يوم الثلاثاء: «لقد فزنا».']);
    expect(files.get('briefing.yaml')).toContain('language: ar\n');
    expect(counts).toMatchObject({ people: 0, quotations: 1 });
  });
});

it('has no page for somebody of whom the article only gives a first name and whose kin it is', () => {
  const { files } = draftBriefing(
    'A headline\nAda Lund, 34, whose daughter Mali spent nine days in hospital, said no.\nHer son Pavel came. “We will stay here,” Pavel said.',
  );
  const people = [...files.keys()].filter((path) => path.startsWith('whos-who/'));
  expect(people).toEqual(['whos-who/ada-lund.mdx', 'whos-who/pavel.mdx']);
});
