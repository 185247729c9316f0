import { stringify } from 'yaml';
import { isDayOnly } from '../dates/find-dates.ts';
import type { Story } from '../read-story.ts';
import { comment, proposal } from './proposal.ts';
import type { Side } from './sides.ts';
import type { WrittenEvents } from './write-events.ts';
import type { Wording } from './wording.ts';

const YAML = { lineWidth: 0 } as const;

/** The front page: a first line-up of its parts, with the happenings in the order of the article. */
export function writeOverview(
  { events }: WrittenEvents,
  words: Wording,
  cites: readonly string[],
): string {
  const list = events.map(
    ({ id, title, paragraph }) =>
      `- <Entry id="${id}">${escape(title)}</Entry> <Cite at="${paragraph}"/>`,
  );
  const parts = [
    `<H id="happened">${words.happened}</H>`,
    ...(list.length > 0 ? [list.join('\n')] : []),
    `<H id="positions">${words.positions}</H>`,
    '<Positions/>',
    '<Timeline/>',
    `<H id="people">${words.people}</H>`,
    '<People/>',
    `<H id="not-known">${words.unknown}</H>`,
  ];
  return proposal(
    { title: '', summary: '', cites },
    'a first line-up: write what happened in the place of the list',
    `${parts.join('\n\n')}\n`,
  );
}

export const writeAbout = (words: Wording): string =>
  proposal(
    { title: '', summary: '', cites: [] },
    'who publishes the briefing and how it is made',
    `<H id="made">${words.about}</H>\n`,
  );

const escape = (text: string): string => text.replace(/[<{]/g, '');

/** briefing.yaml, with what the article itself tells. `year`: what the editor gave. */
export function writeMeta(
  { language, today }: Story,
  sides: readonly Side[],
  words: Wording,
  year: number | undefined,
): string {
  const notes = sides.map(({ name: side, names }) =>
    comment(
      names.length > 0
        ? `side ${side}: the article joins it to ${names.map(({ name }) => name).join(', ')}`
        : `side ${side}: the article tells what it says`,
    ),
  );
  const fields = {
    draft: true,
    title: '',
    summary: '',
    asOf: today.published ?? '',
    language: language.code,
    publisher: '',
    corrections: '',
    licence: '',
    ...(year === undefined ? {} : { year: { value: year, source: '', note: '' } }),
    sides: sides.map(({ id, name, adjective }) => ({ id, name, adjective })),
    wholeStory: words.whole,
  };
  return `${notes.join('')}${stringify(fields, YAML)}`;
}

/** sources.yaml: the article by its paragraphs. Their opening words help to find them; what they say is the editor’s to write. */
export function writeSources(
  { article, today, language, paragraphs: all }: Story,
  words: Wording,
): string {
  const source = {
    draft: true,
    id: 'article',
    kind: 'article',
    short: '',
    title: '',
    publisher: '',
    url: '',
    ...(today.published === undefined ? {} : { published: today.published }),
    supports: '',
    grade: 'A',
  };
  const gists = article.paragraphs.map(({ number, text }) => {
    const opening = text.split(/\s+/).slice(0, 4).join(' ');
    const isNoText = number > 0 && (all[number]?.isAside === true || isDayOnly(text, language));
    const value = isNoText
      ? `{ gist: ${JSON.stringify(words.byline)}, waived: ${JSON.stringify(words.waived)} }`
      : "''";
    return `    # ${opening} …\n    '${number}': ${value}\n`;
  });
  return `${stringify([source], YAML)}  paragraphs:\n${gists.join('')}`;
}
