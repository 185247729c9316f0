import { parseArgs } from 'node:util';
import { publishedBriefing } from '../../../src/feeds-and-data/published-briefing.ts';
import { sitemapPages } from '../../../src/feeds-and-data/sitemap.ts';
import { structuredData } from '../../../src/feeds-and-data/structured-data.ts';
import { createRoutes, entryPath } from '../../../src/model/addresses/routes.ts';
import { meetingsWith } from '../../../src/model/chronology/meetings.ts';
import { labelOf } from '../../../src/model/chronology/when-label.ts';
import { dividedPages } from '../../../src/model/divisions/divided-pages.ts';
import { type Entry, isEvent } from '../../../src/model/entries/entry.ts';
import type { Briefing } from '../../../src/model/briefing.ts';
import { promisedAnchors } from '../../../src/model/page-parts/page-anchors.ts';
import { contentsOf, printedPartsOf } from '../../../src/model/page-parts/parts-of.ts';
import { currentPages } from '../../../src/model/permalinks/release.ts';
import { partsOfArticle } from '../../../src/model/skyline/skyline.ts';
import { atoz } from '../../../src/model/views/a-to-z.ts';
import { eventsOf, statementsOf } from '../../../src/model/chronology/of-entry.ts';
import {
  entryAt,
  neighbours,
  partiesBySide,
  statementsBySide,
} from '../../../src/model/views/entry-links.ts';
import { marksOf } from '../../../src/model/views/key-to-marks.ts';
import { silencesOf } from '../../../src/model/views/silences.ts';
import { everybodyBySide, speakersBySide } from '../../../src/model/views/speakers-by-side.ts';
import { nameFiles } from '../../../src/search/name-files.ts';
import { readBriefing } from '../../../src/content-reader/read-briefing.ts';
import { type Calls, countCalls } from './count-calls.ts';

const routes = createRoutes('/', 'https://news.example');

/** Prints how often each function is called for the content of each folder: read, modelled, and asked for by every page. */
const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { 'with-problems': { type: 'boolean', default: false } },
});
const calls: Calls[] = [];
for (const folder of folders) calls.push(await countCalls(() => askAll(folder)));
console.log(JSON.stringify(calls));

function askAll(folder: string): void {
  const { briefing, problems } = readBriefing(folder);
  if (briefing === undefined || (problems.length > 0 && !values['with-problems']))
    throw new Error(problems.map(({ message }) => message).join('\n'));
  askAsLists(briefing);
  for (const entry of briefing.entries.values()) askAsPage(briefing, entry);
  for (const source of briefing.sources.keys()) briefing.claimsByCite.get(source);
}

/** What the pages that list and the files for machines ask for, once. */
function askAsLists(briefing: Briefing): void {
  partiesBySide(briefing);
  speakersBySide(briefing);
  everybodyBySide(briefing);
  statementsBySide(briefing);
  silencesOf(briefing);
  atoz(briefing);
  nameFiles(briefing);
  promisedAnchors(briefing);
  currentPages(briefing);
  sitemapPages(briefing);
  publishedBriefing(briefing, routes);
  for (const { path, title, description } of dividedPages(briefing))
    structuredData(briefing, routes, { path, title, description });
}

/** What the page of an entry asks for. */
function askAsPage(briefing: Briefing, entry: Entry): void {
  const { id, name, summary } = entry;
  const path = entryPath(entry);
  entryAt(briefing, path);
  structuredData(briefing, routes, { path, title: name, description: summary });
  statementsOf(briefing, entry);
  for (const event of eventsOf(briefing, entry)) labelOf(briefing, event);
  neighbours(briefing, entry);
  contentsOf(briefing, entry);
  printedPartsOf(briefing, entry);
  meetingsWith(briefing, entry);
  marksOf(briefing, id);
  partsOfArticle(briefing);
  briefing.citesOf(id);
  if (isEvent(entry)) labelOf(briefing, entry);
}
