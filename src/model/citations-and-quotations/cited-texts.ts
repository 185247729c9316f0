import { once } from '../../once.ts';
import { proseBlocks, type Block } from '../../markdown/prose-blocks.ts';
import { coveredStretches } from './uncited-text.ts';
import type { Content, Entry, Page } from '../entries/entry.ts';

/** A text with what it rests on, and whose account its citation says that it is. */
export interface CitedText {
  file: string;
  /** Where its citation stands. */
  line: number;
  /** Where it begins. */
  from: number;
  text: string;
  /** What a reader has read of its paragraph by then: a name in it need not stand twice. */
  paragraph: string;
  /** Entries that the page or item is about or that speak in it, so that `he` is one of them. */
  about: readonly string[];
  /** Paragraphs and sources. */
  cites: readonly string[];
  /** Names given with the citation itself. */
  accordingTo: readonly string[];
}

/** Everything that the site states with a citation: prose stretch by stretch, and data field by field. */
export const citedTexts = once(
  ({ entries, pages }: Pick<Content, 'entries' | 'pages'>): readonly CitedText[] => {
    const story = [...entries, ...pages.filter(({ id }) => id !== 'about')];
    return story.flatMap((one) => [
      ...(one.body === undefined ? [] : proseBlocks(one.body)).flatMap((block) =>
        ofBlock(block, one),
      ),
      dataText(one, ['summary'], one.summary, one.cites),
      ...('section' in one ? fieldsOf(one) : glanceOf(one)),
    ]);
  },
);

function ofBlock(block: Block, one: Entry | Page): CitedText[] {
  if (block.kind === 'quotation') return [];
  const stretches = coveredStretches(block);
  const rest = block.text.slice(stretches.at(-1)?.end ?? 0);
  const shared = { file: one.place.file, about: subjectsOf(one) };
  const texts = stretches.map(({ start, end, marks }) => ({
    ...shared,
    line: marks[0]?.line ?? block.line,
    from: lineAt(block, start),
    text: cellByCell(block, start, end),
    paragraph: block.text.slice(0, end),
    cites: marks.flatMap((mark) => mark.cites),
    accordingTo: marks.flatMap((mark) => mark.accordingTo ?? []),
  }));
  if (rest.trim() === '') return texts;
  const { line, text: paragraph, background: cites } = block;
  const from = lineAt(block, paragraph.length - rest.length);
  return [...texts, { ...shared, line, from, text: rest, paragraph, cites, accordingTo: [] }];
}

/** A stretch of a block, where each cell of a table begins anew: its first word has a capital as a sentence has. */
const cellByCell = ({ text, cells }: Block, start: number, end: number): string =>
  [start, ...cells.filter((at) => at > start && at < end)]
    .map((at, index, all) => text.slice(at, all[index + 1] ?? end).trimEnd())
    .join('. ');

const lineAt = ({ line, text }: Block, offset: number): number =>
  line + text.slice(0, offset).split('\n').length - 1;

const glanceOf = (page: Page): CitedText[] =>
  page.glance === undefined
    ? []
    : (['about', 'result', 'next'] as const).flatMap((key) => {
        const said = page.glance?.[key];
        return said === undefined ? [] : [dataText(page, ['glance', key], said.text, said.cites)];
      });

function fieldsOf(entry: Entry): CitedText[] {
  const { section } = entry;
  if (section === 'whos-who')
    return [
      ...(entry.role ? [dataText(entry, ['role'], entry.role.text, entry.role.cites)] : []),
      ...entry.background.map(({ text, source }, i) =>
        dataText(entry, ['background', i], text, [source]),
      ),
    ];
  if (section === 'glossary')
    return [
      ...(entry.status ? [dataText(entry, ['status'], entry.status.why, entry.status.cites)] : []),
      ...Object.entries(entry.positions).map(([side, { text, cites }]) =>
        dataText(entry, ['positions', side], text, cites),
      ),
    ];
  const note = section === 'statements' ? entry.note : undefined;
  const { when } = entry;
  return [
    ...(when?.note === undefined ? [] : [dataText(entry, ['when', 'note'], when.note, when.cites)]),
    ...(note === undefined ? [] : [dataText(entry, ['note'], note.text, note.cites)]),
  ];
}

const dataText = (
  one: Entry | Page,
  path: readonly PropertyKey[],
  text: string,
  cites: readonly string[],
): CitedText => ({
  file: one.place.file,
  line: one.place.lineOf(path),
  from: one.place.lineOf(path),
  text,
  paragraph: text,
  about: subjectsOf(one),
  cites,
  accordingTo: [],
});

const subjectsOf = (one: Entry | Page): string[] => [
  one.id,
  ...('by' in one ? one.by.filter((by) => typeof by === 'string') : []),
  ...('people' in one ? one.people : []),
];
