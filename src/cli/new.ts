import { parseArgs } from 'node:util';
import { Refusal } from '../problems/refusal.ts';
import { readSettings } from '../settings/settings.ts';
import { isDraftKind, unknownKind } from '../drafting/draft-entry.ts';
import { alone } from './alone.ts';
import { newBriefing } from './new-briefing.ts';
import { newEntry } from './new-entry.ts';
import { run } from './run.ts';

const USAGE =
  'Usage: npm run new -- person "Name" [--id name] (or organisation, group, place, issue, term, event, statement), or: npm run new -- briefing <article> [folder] [--year 1978] [--published 1978-09-19] [--language de] [--force]';

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      id: { type: 'string' },
      year: { type: 'string' },
      published: { type: 'string' },
      language: { type: 'string' },
      force: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { id, help, ...options } = values;
  if (help) {
    console.log(USAGE);
    return;
  }
  const [kind, ...rest] = positionals;
  if (kind === undefined) throw new Refusal(USAGE);
  if (kind !== 'briefing' && !isDraftKind(kind)) throw new Refusal(unknownKind(kind));
  if (rest[0] === undefined || (kind === 'briefing' && rest.length > 2)) throw new Refusal(USAGE);
  if (kind === 'briefing') await newBriefing(rest[0], rest[1] ?? 'content-new', options);
  else await alone(readSettings().contentDir, () => newEntry(kind, rest.join(' '), id));
});
