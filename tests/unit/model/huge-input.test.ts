import { describe, expect, it } from 'vitest';
import { callsOf } from '../../helpers/calls-of.ts';
import { makeFolder, readFolder } from '../../helpers/make-briefing.ts';

const SENTENCE = 'A plain sentence that is long enough to be the summary of an entry.';
type Files = Record<string, string>;

const times = <Made>(count: number, make: (index: number) => Made): Made[] =>
  Array.from({ length: count }, (_, index) => make(index));

const event = (index: number, when: string): [string, string] => [
  `chronology/e-${index}.mdx`,
  `---\ntitle: Event number ${index}\nsummary: ${SENTENCE} ${index}\ncites: ['1']\nwhen: { ${when} }\norigin: article\n---\n\nThey met. <Cite at="1"/>\n`,
];
const DATED = "date: '2030-05-04', basis: printed, cites: ['1']";

const chain = (count: number): Files =>
  Object.fromEntries(times(count, (i) => event(i, i === 0 ? DATED : `after: [e-${i - 1}]`)));
const web = (count: number): Files =>
  Object.fromEntries(
    times(count, (i) =>
      event(
        i,
        i === 0 ? DATED : `after: [${times(Math.min(i, 9), (k) => `e-${i - 1 - k}`).join(', ')}]`,
      ),
    ),
  );
const circle = (count: number): Files =>
  Object.fromEntries(times(count, (i) => event(i, `after: [e-${(i + count - 1) % count}]`)));
const statements = (count: number): Files => ({
  'statements.yaml': times(
    count,
    (i) =>
      `- { id: s-${i}, title: Said ${i}, by: [ada], gist: ${SENTENCE} ${i}, event: talks, issues: [weir], at: ['1'] }\n`,
  ).join(''),
});
const prose = (words: number, end = '\n\n'): Files => ({
  'whos-who/ada.mdx': `---\nkind: person\nname: Ada Abbot\nside: town\nsummary: ${SENTENCE}\ncites: ['1']\n---\n\n${times(
    Math.round(words / 10),
    () => 'The town said that the weir stays shut for days. <Cite at="1"/>',
  ).join(end)}\n`,
});
const aliases = (count: number): Files => ({
  'whos-who/ada.mdx': `---\nkind: person\nname: Ada Abbot\naliases: [${times(count, (i) => `'Ada the ${i}th'`).join(', ')}]\nside: town\nsummary: ${SENTENCE}\ncites: ['1']\n---\n\nShe spoke. <Cite at="1"/>\n`,
});

describe('an input of a size that nobody writes by hand', () => {
  it.each<[string, (count: number) => Files, number]>([
    ['a chain of events', chain, 60],
    ['a web of events', web, 60],
    ['a circle of events', circle, 60],
    // From here on the lists of an entry have pages of their own.
    ['statements', statements, 800],
    ['the words of one entry', prose, 1000],
    ['the words of one paragraph', (words) => prose(words, ' '), 1000],
    ['the aliases of one entry', aliases, 100],
  ])(
    'takes work in proportion: %s',
    async (_, make, count) => {
      const folders = [count, 2 * count].map((size) => makeFolder(make(size)));
      const [small, large] = await callsOf(folders, { mayHaveProblems: true });
      const often = Object.entries(small ?? {}).filter(([, calls]) => calls >= 50);
      const grown = often
        .map(([name, calls]) => ({ name, times: (large?.[name] ?? 0) / calls }))
        // Sorting asks a little more often than in proportion.
        .filter(({ times: more }) => more > 2.5);
      expect(grown).toEqual([]);
      expect(often.length).toBeGreaterThan(20);
    },
    60_000,
  );

  it('is said in one sentence where it cannot stand: a circle of a hundred events', () => {
    const problems = readFolder(circle(100)).problems.filter(({ rule }) => rule === 'date-cycle');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'content/chronology/e-0.mdx', line: 5 });
    expect(problems[0]?.message.length).toBeLessThan(200);
  });

  it('is said in one sentence where it cannot stand: an entry of 100,000 words', () => {
    const problems = readFolder(prose(100_000)).problems.filter(
      ({ file }) => file === 'content/whos-who/ada.mdx',
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(/^It has \d+ bytes, more than 524288[.]$/);
  });

  it('is read where it can stand: 10,000 statements and 5,000 names', () => {
    const { briefing, problems } = readFolder({ ...statements(10_000), ...aliases(5000) });
    expect(problems.filter(({ rule }) => rule !== 'duplicate-name')).toEqual([]);
    expect(briefing?.entries.size).toBeGreaterThan(10_000);
  }, 60_000);
});
