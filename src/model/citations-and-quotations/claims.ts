import { proseBlocks, type Block } from '../../markdown/prose-blocks.ts';
import { splitSentences } from '../../markdown/sentences.ts';
import { type Words, withMarks, wordsOf } from '../../words/words.ts';
import { type Entry, isParagraph, type Meta, type Page } from '../entries/entry.ts';
import { addTo } from '../../once.ts';
import { coveredStretches, type Stretch, unquoted } from './uncited-text.ts';

/** One thing that the site states, and what it rests on. */
export interface Claim {
  /** Entry or page that states it. */
  from: string;
  text: string;
  /** Paragraph numbers and source ids. */
  cites: string[];
  /** Says what the article does not say. */
  silent: boolean;
  /** The side on which the claim is, where that is said beside it and not in it. */
  side?: string;
  /** Documents and entries that answer where the article is silent. */
  answeredBy?: string[];
}

/** Every claim of the site: prose up to each citation, and all data that cites. */
export function collectClaims({
  entries,
  pages,
  meta,
}: {
  entries: ReadonlyMap<string, Entry>;
  pages: readonly Page[];
  meta: Pick<Meta, 'language'>;
}): Claim[] {
  const words = wordsOf(meta);
  const story = pages.filter(({ id }) => id !== 'about');
  const claims = [
    ...story.flatMap((page) => [summaryClaim(page), ...glanceClaims(page), ...proseClaims(page)]),
    ...[...entries.values()].flatMap((entry) => [
      summaryClaim(entry),
      ...dataClaims(entry, words.dates),
      ...proseClaims(entry),
    ]),
  ];
  return claims.map((claim) => ({ ...claim, text: withMarks(claim.text, words) }));
}

/** Paragraph number or source id -> the claims that rest on it. */
export function claimsByCite(claims: readonly Claim[]): Map<string, Claim[]> {
  const byCite = new Map<string, Claim[]>();
  for (const claim of claims) for (const cite of new Set(claim.cites)) addTo(byCite, cite, claim);
  return byCite;
}

/** What the claims of one page rest on: paragraphs in order, then sources in order of use. */
export interface PageCites {
  paragraphs: string[];
  sources: string[];
}

/** Entry or page -> what its claims rest on. */
export function citesByPage(claims: readonly Claim[]): Map<string, PageCites> {
  const pages = Map.groupBy(claims, ({ from }) => from);
  return new Map([...pages].map(([from, own]) => [from, citesOfClaims(own)]));
}

function citesOfClaims(claims: readonly Claim[]): PageCites {
  const cites = new Set(claims.flatMap((claim) => claim.cites));
  return {
    paragraphs: [...cites].filter(isParagraph).sort((a, b) => Number(a) - Number(b)),
    sources: [...cites].filter((cite) => !isParagraph(cite)),
  };
}

const summaryClaim = ({ id, summary, cites }: Entry | Page): Claim => ({
  from: id,
  text: summary,
  cites,
  silent: false,
});

const glanceClaims = ({ id, glance }: Page): Claim[] =>
  glance === undefined
    ? []
    : [glance.about, glance.result, glance.next].map(({ text, cites }) => ({
        from: id,
        text,
        cites,
        silent: false,
      }));

/** Splits each block as its citations cover it; what stands in <Background> rests on its sources as a whole. */
function proseClaims({ id, body }: Entry | Page): Claim[] {
  if (body === undefined) return [];
  return proseBlocks(body).flatMap((block): Claim[] => {
    if (block.kind === 'quotation') return [];
    const stretches = coveredStretches(block);
    const rest = clean(block.text.slice(stretches.at(-1)?.end ?? 0));
    return [
      ...stretches.flatMap((stretch) => stretchClaims(id, block, stretch)),
      ...(rest === '' || block.background.length === 0
        ? []
        : [{ from: id, text: rest, cites: block.background, silent: false }]),
    ];
  });
}

/** One claim; where a stretch ends in silence as well as in a citation, its last sentence is one of its own. */
function stretchClaims(from: string, block: Block, { start, end, marks }: Stretch): Claim[] {
  const cites = marks.flatMap((mark) => mark.cites);
  const silent = marks.some(({ name }) => name === 'Silent');
  const last = silent ? splitSentences(unquoted(block).slice(start, end)).at(-1) : undefined;
  const middle = start + (last?.start ?? 0);
  return [
    { from, text: clean(block.text.slice(start, middle)), cites, silent: false },
    {
      from,
      text: clean(block.text.slice(middle, end)),
      cites,
      silent,
      ...answers(marks.flatMap(({ answeredBy = [] }) => answeredBy)),
    },
  ].filter(({ text }) => text !== '');
}

const answers = (answeredBy: string[] = []): Pick<Claim, 'answeredBy'> =>
  answeredBy.length === 0 ? {} : { answeredBy };

function dataClaims(entry: Entry, { dated }: Words['dates']): Claim[] {
  const claim = (text: string, cites: string[], silent = false): Claim => ({
    from: entry.id,
    text,
    cites,
    silent,
  });
  if (entry.section === 'whos-who')
    return [
      ...(entry.role ? [claim(`${entry.name}: ${entry.role.text}.`, entry.role.cites)] : []),
      ...entry.background.map(({ text, source }) => claim(text, [source])),
    ];
  if (entry.section === 'glossary')
    return [
      ...(entry.status ? [claim(entry.status.why, entry.status.cites)] : []),
      ...Object.entries(entry.positions).map(([side, { text, cites, silent, answeredBy }]) => ({
        ...claim(text, cites, silent),
        side,
        ...answers(answeredBy),
      })),
    ];
  const note = entry.when?.note;
  return [
    ...(note === undefined ? [] : [claim(note, entry.when?.cites ?? [])]),
    ...(entry.when?.elsewhere ?? []).map((found) =>
      claim(found.note ?? dated(found.date), [found.source]),
    ),
    ...(entry.section === 'statements' && entry.note
      ? [claim(entry.note.text, entry.note.cites)]
      : []),
  ];
}

const clean = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s.;,]+/, '')
    .trim();
