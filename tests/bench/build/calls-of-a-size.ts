import { speakersBySide } from '../../../src/model/views/speakers-by-side.ts';
import { atoz } from '../../../src/model/views/a-to-z.ts';
import {
  eventsOf,
  neighbours,
  partiesBySide,
  statementsOf,
} from '../../../src/model/views/entry-links.ts';
import { labelOf } from '../../../src/model/chronology/when-label.ts';
import { isEvent } from '../../../src/model/entries/entry.ts';
import { readBriefing } from '../../../src/content-reader/read-briefing.ts';
import { countCalls } from './count-calls.ts';

/** Prints how often each function is called for the content of a folder: read, modelled, and asked for by every page. */
const [folder = '', mayHaveProblems] = process.argv.slice(2);
const calls = await countCalls(() => {
  const { briefing, problems } = readBriefing(folder);
  if (briefing === undefined || (problems.length > 0 && !mayHaveProblems))
    throw new Error(problems.map(({ message }) => message).join('\n'));
  partiesBySide(briefing);
  speakersBySide(briefing);
  atoz(briefing);
  for (const entry of briefing.entries.values()) {
    statementsOf(briefing, entry);
    for (const event of eventsOf(briefing, entry)) labelOf(briefing, event);
    neighbours(briefing, entry);
    briefing.citesOf(entry.id);
    if (isEvent(entry)) labelOf(briefing, entry);
  }
  for (const source of briefing.sources.keys()) briefing.claimsByCite.get(source);
});
console.log(JSON.stringify(calls));
