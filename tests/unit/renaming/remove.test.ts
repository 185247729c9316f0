import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readBriefing } from '../../../src/content-reader/read-briefing.ts';
import { currentPages, recordRelease } from '../../../src/model/permalinks/release.ts';
import { applyPlan } from '../../../src/cli/apply-plan.ts';
import { readFolder } from '../../../src/renaming/read-folder.ts';
import { planRemoval } from '../../../src/renaming/remove.ts';
import { makeFolder } from '../../helpers/make-briefing.ts';
import { copyContent } from '../../helpers/content-copy.ts';
import { briefingOf } from '../../helpers/river.ts';

const read = (folder: string) => readFolder(folder, 'content');
const LONELY = `---
kind: term
name: Towpath
summary: A path beside the water, on which horses once pulled boats up to the mill and down again.
cites: ['1']
---

<H id="why">Why it matters</H>

It runs beside the water. <Cite at="1"/>
`;

/** The fixture with an entry and a source that nothing refers to. */
function withLonely(): string {
  const folder = copyContent();
  writeFileSync(join(folder, 'glossary/towpath.mdx'), LONELY);
  const sources = join(folder, 'sources.yaml');
  const lonely = `
# Nobody needs this one.
- id: spare
  kind: document
  type: official-text
  short: Spare
  title: A spare document
  publisher: Nobody
  url: https://spare.example/
  supports: It tells how the towpath was built, which this briefing does not need any more.
  grade: A
`;
  writeFileSync(sources, readFileSync(sources, 'utf8') + lonely);
  return folder;
}

function release(folder: string): void {
  const pages = currentPages(briefingOf(folder)).map((page) => ({ ...page, anchors: [] }));
  const record = recordRelease(undefined, pages, 'first');
  writeFileSync(join(folder, 'released.json'), JSON.stringify(record));
}

test('an entry that nothing names goes with its file', () => {
  const folder = withLonely();
  const plan = planRemoval(read(folder), ['towpath']);
  expect(plan.changes).toEqual(['content/glossary/towpath.mdx: removed']);
  applyPlan(plan, folder, 'content');
  expect(readBriefing(folder).briefing?.entries.has('towpath')).toBe(false);
});

test('an item of a list goes alone, its neighbours to the byte', () => {
  const folder = withLonely();
  const before = readFileSync('tests/fixtures/river/content/sources.yaml', 'utf8');
  applyPlan(planRemoval(read(folder), ['spare']), folder, 'content');
  expect(readFileSync(join(folder, 'sources.yaml'), 'utf8').startsWith(before)).toBe(true);
  expect(readBriefing(folder).briefing?.sources.has('spare')).toBe(false);
});

test('the comment above an item goes with it, and the one above the next stays', () => {
  const folder = withLonely();
  const sources = join(folder, 'sources.yaml');
  const text = readFileSync(sources, 'utf8');
  const item = text.slice(text.indexOf('- id: spare'));
  const next = `\n# The next one.\n${item.replace('spare', 'next').replace('Spare', 'Next')}`;
  writeFileSync(sources, text + next);
  const { files } = planRemoval(read(folder), ['spare']);
  expect(files.get('sources.yaml')).toBe(text.slice(0, text.indexOf('# Nobody')) + next.slice(1));
});

test('what still refers to it is listed, place by place, and nothing is planned', () => {
  const folder = copyContent();
  expect(() => planRemoval(read(folder), ['weir'])).toThrow(
    /^\d+ places name "weir" still\. Change or remove them first:\n {2}content\/[a-z-]+\/[a-z0-9-]+\.mdx:\d+/,
  );
});

test('a published address must lead on', () => {
  const folder = withLonely();
  release(folder);
  expect(() => planRemoval(read(folder), ['towpath'])).toThrow(
    '"towpath" is not removed. /glossary/towpath/ is published, so it must lead on: name the page that answers its readers, npm run remove -- towpath --to /…/',
  );
  applyPlan(planRemoval(read(folder), ['towpath'], '/glossary/river/'), folder, 'content');
  expect(readFileSync(join(folder, 'redirects.yaml'), 'utf8')).toBe(
    '/glossary/towpath/: /glossary/river/\n',
  );
  expect(readBriefing(folder).problems).toEqual([]);
});

test.each([
  ['on a line each', (items: readonly string[]) => `[\n  ${items.join(',\n  ')},\n]\n`],
  ['on one line', (items: readonly string[]) => `[${items.join(', ')}]\n`],
])('an item of a list in brackets, %s', (_, write) => {
  const item = (id: string) =>
    `{ id: ${id}, title: On the weir ${id}, by: [ada], gist: A plain sentence on ${id} that is long enough to be the gist of it., event: talks, issues: [weir], at: ['1'] }`;
  const folder = makeFolder({ 'statements.yaml': write(['one', 'two', 'three'].map(item)) });
  applyPlan(planRemoval(read(folder), ['two']), folder, 'content');
  const left = parse(readFileSync(join(folder, 'statements.yaml'), 'utf8')) as { id: string }[];
  expect(left.map(({ id }) => id)).toEqual(['one', 'three']);
});

const EVENT = `---
draft: true
title: The weir is shut
searchTerms: []
summary: ""
cites:
  - '1'
when:
  cites:
    - '1'
  before: []
  after: []
people:
  - ada
  - tor
about: []
issues: []
origin: article
---

<H id="what-is-reported">What is reported</H>
`;
const PERSON = `---
draft: true
kind: person
name: Tor
aliases: []
searchTerms: []
summary: ""
cites:
  - '1'
related: []
---

<H id="in-this-story">In this story</H>
`;
const OVERVIEW = `---
draft: true
title: ""
summary: ""
cites: ['1']
---

<H id="happened">What happened</H>

- <Entry id="shut">The weir is shut</Entry> <Cite at="1"/>
- <Entry id="talks">Talks</Entry> <Cite at="1"/>
`;

/** A draft with an event, two people in it, and a line-up. */
const drafted = (more: Record<string, string> = {}) =>
  makeFolder({
    'chronology/shut.mdx': EVENT,
    'whos-who/tor.mdx': PERSON,
    'overview.mdx': OVERVIEW,
    ...more,
  });

test('lines of proposals that nobody has read go with what they name', () => {
  const folder = drafted();
  applyPlan(planRemoval(read(folder), ['tor']), folder, 'content');
  const event = readFileSync(join(folder, 'chronology/shut.mdx'), 'utf8');
  expect(event).toBe(EVENT.replace('  - tor\n', ''));
  applyPlan(planRemoval(read(folder), ['shut']), folder, 'content');
  const overview = readFileSync(join(folder, 'overview.mdx'), 'utf8');
  expect(overview).toBe(OVERVIEW.replace(/- <Entry id="shut".*\n/, ''));
});

test('a list of which all items go is empty, and no key without a value', () => {
  const folder = drafted({ 'chronology/shut.mdx': EVENT.replace('  - ada\n', '') });
  const { files } = planRemoval(read(folder), ['tor']);
  expect(files.get('chronology/shut.mdx')).toContain('\npeople: []\nabout: []\n');
});

test('a line that an editor has read is listed, and one that says more than the name', () => {
  const event = EVENT.replace('draft: true\n', '');
  expect(() => planRemoval(read(drafted({ 'chronology/shut.mdx': event })), ['tor'])).toThrow(
    'content/chronology/shut.mdx:14  people',
  );
  const overview = OVERVIEW.replace('- <Entry id="shut">', '- At last: <Entry id="shut">');
  expect(() => planRemoval(read(drafted({ 'overview.mdx': overview })), ['shut'])).toThrow(
    'content/overview.mdx:10',
  );
});

test('several go at once, also where they name each other', () => {
  const event = EVENT.replace('draft: true\n', '');
  const folder = drafted({ 'chronology/shut.mdx': event });
  const plan = planRemoval(read(folder), ['tor', 'shut']);
  expect(plan.changes).toEqual([
    'content/overview.mdx:10  line removed',
    'content/whos-who/tor.mdx: removed',
    'content/chronology/shut.mdx: removed',
  ]);
  applyPlan(plan, folder, 'content');
  expect(() => planRemoval(read(folder), ['tor'])).toThrow('has no entry or source "tor"');
});
