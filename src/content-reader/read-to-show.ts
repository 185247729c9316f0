import { existsSync } from 'node:fs';
import type { Briefing } from '../model/briefing.ts';
import type { Problem } from '../problems/problem.ts';
import { PARSERS } from './parsers.ts';
import { readBriefing } from './read-briefing.ts';
import { emptyMemory, type Memory, rememberParsed, Showing } from './showing.ts';

/**
 * Reads a content folder in any state: a briefing that can always be shown, and the problems of the files as they
 * are, which a build would refuse. `memory`: what was good before. For the rest see `readBriefing`.
 */
export function readToShow(
  folder: string,
  label: string,
  siteUrl?: string,
  memory: Memory = emptyMemory(),
  from = PARSERS,
): { briefing: Briefing; problems: Problem[] } {
  const mdx = rememberParsed(memory, from.mdx);
  const parsers = { ...from, mdx };
  const showing = new Showing(memory, mdx);
  const { briefing, problems } = readBriefing(folder, label, siteUrl, { parsers, showing });
  if (briefing === undefined) throw new Error('Nothing could be made of briefing.yaml.');
  if (!showing.isMended && existsSync(folder)) return { briefing, problems };
  return { briefing, problems: readBriefing(folder, label, siteUrl, { parsers }).problems };
}
