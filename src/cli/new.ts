import { Refusal } from '../problems/refusal.ts';
import { readSettings } from '../settings/settings.ts';
import { isDraftKind, unknownKind } from '../drafting/draft-entry.ts';
import { alone } from './alone.ts';
import { newBriefing } from './new-briefing.ts';
import { newEntry } from './new-entry.ts';
import { readArguments } from './read-arguments.ts';
import { run } from './run.ts';

const USAGE =
  'npm run new -- person "Name" [--id name] (or organisation, group, place, issue, term, event, statement), or: npm run new -- briefing <article> [folder] [--year 1978] [--published 1978-09-19] [--language de] [--force]';

const OPTIONS = {
  id: { type: 'string' },
  year: { type: 'string' },
  published: { type: 'string' },
  language: { type: 'string' },
  force: { type: 'boolean' },
} as const;

await run(async () => {
  const [kind = '', first = '', ...rest] = readArguments(USAGE, OPTIONS, [2, Infinity]).positionals;
  if (kind !== 'briefing' && !isDraftKind(kind)) throw new Refusal(unknownKind(kind));
  // An article and a folder are a word each; the words of a name may stand without quotation marks.
  const { values } = readArguments(USAGE, OPTIONS, [2, kind === 'briefing' ? 3 : Infinity]);
  const { id, ...options } = values;
  if (kind === 'briefing') await newBriefing(first, rest[0] ?? 'content-new', options);
  else await alone(readSettings().contentDir, () => newEntry(kind, [first, ...rest].join(' '), id));
});
