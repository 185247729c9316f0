import { existsSync } from 'node:fs';
import { type Briefing, buildBriefing } from '../model/briefing.ts';
import { checkCollisions } from '../model/page-parts/collisions.ts';
import { type Problem, ProblemsError, sortProblems } from '../problems/problem.ts';
import { PARSERS, type Parsers } from './parsers.ts';
import { readContent, type Reader } from './read-content.ts';
import { ownLinks } from './own-links.ts';
import { isFolder } from './left-beside.ts';
import { readRecords } from './read-records.ts';
import type { Showing } from './showing.ts';
import { strayFiles } from './stray-files.ts';

export interface ReadResult {
  /** Undefined only where briefing.yaml cannot be used. */
  briefing: Briefing | undefined;
  /** Everything that is wrong, in the order of files and lines. */
  problems: Problem[];
  /** Read by the dev server, for pages that change with the content. */
  isLive?: boolean;
}

interface ReadingWays {
  parsers?: Parsers;
  showing?: Showing;
}

/**
 * THE ONE DOOR: a content folder in, the briefing and all of its problems out.
 * Pages, plugins, commands and tests all take the content from here.
 * `label`: how the folder is called in problems; `siteUrl`: the site’s own full address, where it has one.
 * `ways`: how files are parsed, where not from scratch, and what a dev server shows of what cannot be used.
 */
export function readBriefing(
  folder: string,
  label = 'content',
  siteUrl?: string,
  { parsers = PARSERS, showing }: ReadingWays = {},
): ReadResult {
  if (!isFolder(folder) && showing === undefined)
    return { briefing: undefined, problems: [noFolder(folder, label)] };
  const reader: Reader = {
    folder,
    label,
    problems: strayFiles(folder, label),
    broken: new Set(),
    parsers,
    showing,
  };
  const content = readContent(reader);
  const records = readRecords(reader);
  if (content === undefined)
    return { briefing: undefined, problems: sortProblems(reader.problems) };
  if (siteUrl !== undefined)
    for (const { body, place } of [...content.entries, ...content.pages])
      if (body !== undefined) reader.problems.push(...ownLinks(place.file, body, siteUrl));
  const { briefing, problems } = buildBriefing(content, records);
  const places = { meta: content.metaPlace, updates: records.updates.place };
  const collisions = checkCollisions(briefing, places);
  return { briefing, problems: sortProblems([...reader.problems, ...problems, ...collisions]) };
}

/** Throws a ProblemsError where the content folder is not there, which `label` calls as its reader knows it. */
export function refuseMissing(folder: string, label: string): void {
  if (!isFolder(folder)) throw new ProblemsError([noFolder(folder, label)]);
}

const noFolder = (folder: string, label: string): Problem => ({
  rule: 'missing-file',
  file: label,
  line: 1,
  message: existsSync(folder) ? 'It is no folder.' : 'There is no such folder.',
  hint: 'Set BRIEFING_CONTENT to the folder of a briefing, or start one: npm run new -- briefing <article.txt>.',
});
