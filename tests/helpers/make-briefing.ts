import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createHash } from 'node:crypto';
import { type ReadResult, readBriefing } from '../../src/content-reader/read-briefing.ts';
import { temporaryFolder } from './build.ts';

const sentence = (of: string): string =>
  `A plain sentence that is long enough to be the summary of ${of}.`;
const SENTENCE = sentence('an entry');

/** The smallest content that has no problem: one of each kind. */
const MINIMAL: Record<string, string> = {
  'briefing.yaml': `title: A small briefing
summary: ${SENTENCE}
asOf: '2030-05-04'
language: en
publisher: The desk
corrections: Write to the desk.
licence: Free.
sides: [{ id: town, name: Town, adjective: Municipal }]
wholeStory: The whole matter
`,
  'sources.yaml': `- id: article
  kind: article
  short: The Herald
  title: The weir
  publisher: The Herald
  url: https://herald.example/weir
  supports: ${SENTENCE}
  grade: A
  paragraphs: { '0': The headline., '1': The town speaks. }
- id: minutes
  kind: document
  short: Minutes
  title: Minutes
  publisher: Town
  url: https://town.example/minutes
  supports: ${sentence('a document')}
  grade: A
`,
  'statements.yaml': `- id: ada-weir
  title: Ada on the weir
  by: [ada]
  words: the weir stays shut
  gist: ${sentence('a statement')}
  event: talks
  issues: [weir]
  at: ['1']
`,
  'overview.mdx': `---
title: The weir stays shut
summary: ${sentence('the whole story')}
cites: ['0']
---

The weir stays shut. <Cite at="0,1"/>
`,
  'about.mdx': `---
title: About
summary: ${sentence('a page about the site')}
cites: []
---

Made by hand.
`,
  'whos-who/ada.mdx': `---
kind: person
name: Ada Abbot
aliases: [Abbot]
side: town
summary: ${SENTENCE}
cites: ['1']
---

She spoke. <Cite at="1"/>
`,
  'glossary/weir.mdx': `---
kind: issue
name: Weir
summary: ${sentence('an issue')}
cites: ['1']
question: When will it open?
status: { is: open, why: Nobody says., cites: ['1'] }
---

It is shut. <Cite at="1"/>
`,
  'chronology/talks.mdx': `---
title: The talks
summary: ${sentence('an event')}
cites: ['1']
when: { date: '2030-05-04', basis: printed, cites: ['1'] }
people: [ada]
origin: article
---

They met. <Cite at="1"/>
`,
};

/** Writes the smallest content with other files in place of its own; null leaves one out. */
export function makeFolder(overrides: Record<string, string | Uint8Array | null> = {}): string {
  const folder = join(temporaryFolder(), 'content');
  for (const [path, text] of Object.entries({ ...MINIMAL, ...overrides })) {
    if (text === null) continue;
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/** What the door says of such a folder. Statements count as verified unless the overrides say otherwise. */
export function readFolder(overrides: Record<string, string | Uint8Array | null> = {}): ReadResult {
  const folder = makeFolder(overrides);
  const isVerified = !('verified.json' in overrides);
  if (isVerified) writeFileSync(join(folder, 'verified.json'), verifiedRecord());
  try {
    const result = readBriefing(folder);
    const problems = result.problems.filter(
      ({ rule }) => !isVerified || rule !== 'unverified-statement',
    );
    return { ...result, problems };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file of the smallest content with one piece of text in place of another. */
export function changed(path: string, from: string, to: string): Record<string, string> {
  const text = MINIMAL[path];
  if (text?.includes(from) !== true) throw new Error(`${path} does not have ${from}`);
  return { [path]: text.replace(from, () => to) };
}

function verifiedRecord(): string {
  const digest = (parts: unknown) =>
    createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
  const statements = { 'ada-weir': digest(['ada-weir', ['1'], 'the weir stays shut']) };
  return JSON.stringify({ article: '0'.repeat(64), statements });
}
