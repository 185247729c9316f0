import { parse, stringify } from 'yaml';
import {
  eventDigest,
  statementDigest,
} from '../../../src/model/citations-and-quotations/verification.ts';
import type { When } from '../../../src/model/entries/entry.ts';
import { run, sentence, type Subject } from '../prose.ts';
import { Random } from '../random.ts';
import { makeWords } from '../vocabulary.ts';
import { sized, type statementData } from './entry-data.ts';
import { makeContent } from './made-content.ts';

/** How much gathers around one person, issue, event, document and day. */
export interface Crowd {
  /** Statements of one person, on one issue, at one event, in one paragraph. */
  statements: number;
  /** Events of one day, with that person and two sides at each; three claims of each rest on one document. */
  events: number;
}

/** Ids of what everything gathers around. */
export interface Hubs {
  person: string;
  issue: string;
  event: string;
}

/** Day of the events that are added. */
export const CROWDED_DAY = '2031-05-13';

/** A made-up briefing of a size in which everything gathers around a few entries. It keeps every rule. */
export function makeCrowded(
  size: number,
  { statements, events }: Crowd,
): { files: ReadonlyMap<string, string>; hubs: Hubs } {
  const files = new Map(makeContent(size, 60));
  const random = new Random(size);
  const vocabulary = makeWords(random, 400);
  const subject = { vocabulary, topics: vocabulary.slice(50, 62), mentions: [] };
  const [person, other] = peopleOfTwoSides(files);
  const issue = idOf(files, 'glossary/', /^kind: issue$/m);
  const event = idOf(files, 'chronology/', /^title: /m);
  const name = /^name: (.*)$/m.exec(files.get(`whos-who/${person}.mdx`) ?? '')?.[1] ?? '';
  const said = Array.from({ length: statements }, (_, i) => ({
    id: `remark-${i}`,
    title: `Remark ${i} of many`,
    by: [person],
    words: run(random, subject, 10).trim(),
    gist: sized(sentence(random, subject)),
    event,
    issues: [issue],
    at: ['5'],
  }));
  const held = Array.from({ length: events }, (_, i) => ({
    id: `session-${i}`,
    data: {
      title: `Session ${i} of many`,
      summary: sized(sentence(random, subject)),
      cites: ['6'],
      when: { date: CROWDED_DAY, basis: 'printed', cites: ['6'] },
      people: [person, other],
      issues: [issue],
      origin: 'article',
    },
  }));
  const old = parse(files.get('statements.yaml') ?? '') as object[];
  files.set('statements.yaml', stringify([...old, ...said], { lineWidth: 0 }));
  for (const { id, data } of held)
    files.set(
      `chronology/${id}.mdx`,
      `---\n${stringify(data, { lineWidth: 0 })}---\n\n${eventBody(random, subject, name)}`,
    );
  files.set('verified.json', JSON.stringify(withDigests(files, said, held)));
  return { files, hubs: { person, issue, event } };
}

/** Names the person, and has three texts on the first document. */
function eventBody(random: Random, subject: Subject, name: string): string {
  const background = () =>
    `<Background source="document-1">\n\n${sentence(random, subject)}\n\n</Background>`;
  const cited = `${sentence(random, subject)} ${name} ${run(random, subject, 8)}. <Cite at="6"/>`;
  return [cited, background(), background(), `${background()}\n`].join('\n\n');
}

function peopleOfTwoSides(files: ReadonlyMap<string, string>): [string, string] {
  const person = idOf(files, 'whos-who/', /^kind: person[^]*^side: north$/m);
  return [person, idOf(files, 'whos-who/', /^kind: person[^]*^side: south$/m)];
}

/** The first entry of a folder whose file is like this. */
function idOf(files: ReadonlyMap<string, string>, folder: string, like: RegExp): string {
  const found = [...files].find(([name, text]) => name.startsWith(folder) && like.test(text));
  return found?.[0].slice(folder.length, -'.mdx'.length) ?? '';
}

function withDigests(
  files: ReadonlyMap<string, string>,
  said: readonly ReturnType<typeof statementData>[],
  held: readonly { id: string; data: { when: object } }[],
): object {
  const verified = JSON.parse(files.get('verified.json') ?? '{}') as Record<string, object>;
  const statements = said.map((statement) => [statement.id, statementDigest(statement)]);
  const days = held.map(({ id, data }) => [id, eventDigest({ id, when: data.when as When })]);
  return {
    ...verified,
    statements: { ...verified['statements'], ...(Object.fromEntries(statements) as object) },
    events: { ...verified['events'], ...(Object.fromEntries(days) as object) },
  };
}
