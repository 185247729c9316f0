import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** An article with what a careful editor would mark in it. */
export interface Gold {
  name: string;
  text: string;
  language: string;
  year?: number;
  published?: string;
  /** Each name with its forms. */
  people: string[][];
  organisations: string[][];
  places: string[][];
  /** Names that an editor may keep or not; they count nowhere. */
  optional: string[];
  roles: Record<string, string>;
  /** Paragraph -> speakers of its quotations in order; `none` for words that nobody says. */
  quotations: Record<string, string[]>;
  /** Paragraph -> whose words it reports. */
  reported: Record<string, string[]>;
  dates: Record<string, { text: string; date?: string }[]>;
  events: { paragraph: number; date?: string; words: string[] }[];
  /** Terms that a glossary needs, each with its wordings. */
  issues: string[][];
  /** Terms that it may have; proposed, they are right. */
  optionalIssues: string[][];
}

/** All articles of a folder. */
export function readGold(folder: string): Gold[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return files.sort().map((file) => {
    const name = file.replace('.yaml', '');
    const data = parse(readFileSync(join(folder, file), 'utf8')) as Raw;
    return {
      name,
      text: readFileSync(join(folder, `${name}.txt`), 'utf8'),
      language: data.language,
      ...(data.year === undefined ? {} : { year: data.year }),
      ...(data.published === undefined ? {} : { published: data.published }),
      people: forms(data.people),
      organisations: forms(data.organisations),
      places: forms(data.places),
      optional: data.optional ?? [],
      roles: data.roles ?? {},
      quotations: data.quotations ?? {},
      reported: data.reported ?? {},
      dates: Object.fromEntries(
        Object.entries(data.dates ?? {}).map(([at, list]) => [at, list.map(readDate)]),
      ),
      events: (data.events ?? []).map(readEvent),
      issues: forms(data.issues),
      optionalIssues: forms(data.optionalIssues),
    };
  });
}

interface Raw {
  language: string;
  year?: number;
  published?: string;
  people?: string[];
  organisations?: string[];
  places?: string[];
  optional?: string[];
  roles?: Record<string, string>;
  quotations?: Record<string, string[]>;
  reported?: Record<string, string[]>;
  dates?: Record<string, string[]>;
  events?: string[];
  issues?: string[];
  optionalIssues?: string[];
}

const forms = (list: readonly string[] = []): string[][] =>
  list.map((line) => line.split('|').map((form) => form.trim()));

function readDate(line: string): { text: string; date?: string } {
  const [text = '', date = ''] = line.split('=').map((part) => part.trim());
  return date === '' ? { text } : { text, date };
}

function readEvent(line: string): Gold['events'][number] {
  const [paragraph = '', date = '', words = ''] = line.split('|').map((part) => part.trim());
  return {
    paragraph: Number(paragraph),
    words: words.split(/\s+/),
    ...(date === '' ? {} : { date }),
  };
}
