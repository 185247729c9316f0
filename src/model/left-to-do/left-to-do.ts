import type { Problem } from '../../problems/problem.ts';
import { entryPath, PAGES, sourcePath } from '../addresses/routes.ts';
import type { Briefing } from '../briefing.ts';
import { type Entry, isParagraph, type Source } from '../entries/entry.ts';
import { type ArticleSentence, sentencesOf } from './article-sentences.ts';

/** One thing that an editor finishes: a file, or a row of one. */
interface Piece {
  /** As problems name it. */
  file: string;
  /** On which it begins. */
  line: number;
  /** What it is called; of a file that is no entry its name. */
  name: string;
  /** Path of its page below the base, if it has one. */
  path?: string;
  /** Everything that is wrong with it, in the order of lines; none where it is done. */
  problems: readonly Problem[];
  /** The sentences of the article that it rests on or that name it. */
  sentences: readonly ArticleSentence[];
}

/** What a briefing still lacks. */
export interface LeftToDo {
  /** Pieces without a problem, and all pieces. */
  done: number;
  all: number;
  /** The pieces with problems, in the order in which they are best done. */
  pieces: readonly Piece[];
}

/**
 * What is left to do: first what everything rests on (the briefing itself, its sources), then who speaks and what
 * they said, what happened, the issues, and last the prose that puts it together. In each part the order of the
 * article. `paragraphs`: the article's, headline first; none where its text is not at hand.
 */
export function leftToDo(
  briefing: Briefing,
  problems: readonly Problem[],
  paragraphs: readonly string[] = [],
): LeftToDo {
  const pieces = [...ownPieces(briefing), ...otherFiles(briefing, problems)];
  const rest = problemsByPiece(pieces, problems);
  const open = pieces.filter((piece) => rest.has(piece));
  open.sort((a, b) => a.rank - b.rank || a.first - b.first || a.line - b.line);
  return {
    done: pieces.length - open.length,
    all: pieces.length,
    pieces: open.map((piece) => {
      const { file, line, name, path } = piece;
      const own = rest.get(piece) ?? [];
      const sentences = sentencesOf(paragraphs, piece, own, briefing);
      return { file, line, name, ...(path && { path }), problems: own, sentences };
    }),
  };
}

/** A piece before its problems and sentences are looked for. */
interface Known {
  file: string;
  line: number;
  name: string;
  path?: string;
  /** Place of its part among all parts. */
  rank: number;
  /** The first paragraph that it cites. */
  first: number;
  entry?: Entry;
  source?: Source;
  /** Paragraphs that it cites. */
  cites: readonly string[];
}

const RANKS = {
  meta: 0,
  sources: 1,
  'whos-who': 2,
  statements: 3,
  chronology: 4,
  glossary: 5,
  overview: 6,
  about: 7,
  other: 8,
} as const;

function ownPieces(briefing: Briefing): Known[] {
  const { entries, sources, pages, citesOf } = briefing;
  return [
    ...[...sources.values()].map((source): Known => {
      const { id, kind, short, place } = source;
      const path = kind === 'article' ? PAGES.sources : sourcePath(id);
      return { ...begin(place.file, place.lineOf([]), short, 'sources', []), path, source };
    }),
    ...[...entries.values()].map((entry): Known => {
      const { place, section, name } = entry;
      const cites = [
        ...new Set([...entry.cites.filter(isParagraph), ...citesOf(entry.id).paragraphs]),
      ];
      const line = section === 'statements' ? place.lineOf([]) : 1;
      return { ...begin(place.file, line, name, section, cites), path: entryPath(entry), entry };
    }),
    ...pages.map(({ id, place, title }): Known => ({
      ...begin(place.file, 1, title, id, citesOf(id).paragraphs),
      path: PAGES[id],
    })),
  ];
}

/** briefing.yaml, and every other file that a problem names. */
function otherFiles(briefing: Briefing, problems: readonly Problem[]): Known[] {
  const own = new Set([
    ...[...briefing.entries.values(), ...briefing.sources.values()].map(({ place }) => place.file),
    ...briefing.pages.map(({ place }) => place.file),
  ]);
  const label = briefing.pages[0]?.place.file.replace(/[^/]*$/, '') ?? '';
  const files = new Set([`${label}briefing.yaml`, ...problems.map(({ file }) => file)]);
  return [...files]
    .filter((file) => !own.has(file))
    .map((file): Known => {
      const name = file.slice(file.startsWith(label) ? label.length : 0);
      const isMeta = name === 'briefing.yaml';
      const known = begin(file, 1, name, isMeta ? 'meta' : 'other', []);
      return isMeta ? { ...known, path: PAGES.overview } : known;
    });
}

function begin(
  file: string,
  line: number,
  name: string,
  part: keyof typeof RANKS,
  cites: readonly string[],
): Known {
  const first = Math.min(...cites.map(Number), Number.MAX_SAFE_INTEGER);
  return { file, line, name, rank: RANKS[part], first, cites };
}

/** Each problem belongs to the last piece of its file that begins before it. */
function problemsByPiece(
  pieces: readonly Known[],
  problems: readonly Problem[],
): Map<Known, Problem[]> {
  const byFile = Map.groupBy(pieces, ({ file }) => file);
  for (const list of byFile.values()) list.sort((a, b) => a.line - b.line);
  const found = new Map<Known, Problem[]>();
  for (const problem of problems) {
    const list = byFile.get(problem.file) ?? [];
    const piece = list.findLast(({ line }) => line <= problem.line) ?? list[0];
    if (piece !== undefined) found.set(piece, [...(found.get(piece) ?? []), problem]);
  }
  return found;
}
