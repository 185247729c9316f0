import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { changed, readFolder } from '../../../helpers/make-briefing.ts';

const STATEMENTS = 'statements.yaml';
const TALKS = 'chronology/talks.mdx';
const digest = (parts: unknown) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
const VERIFIED = JSON.stringify({
  article: '0'.repeat(64),
  statements: { 'ada-weir': digest(['ada-weir', ['1'], 'the weir stays shut']) },
  events: {},
  figures: ['Ada', 'Abbot', '4 May', '12', 'Hall'],
});

const found = (files: Record<string, string>) =>
  readFolder({ 'verified.json': VERIFIED, ...files })
    .problems.filter(({ rule }) => rule === 'figure-not-in-article')
    .map(({ file, line, message }) => `${file}:${line} ${message.replace(/ The nearest.*/, '')}`);

it.each<[string, Record<string, string>, string]>([
  [
    'the title of a statement',
    changed(STATEMENTS, 'on the weir', 'on 400 weirs'),
    'The number 400',
  ],
  ['a name in it', changed(STATEMENTS, 'on the weir', 'on Bea'), 'The name Bea'],
  [
    'its place',
    changed(STATEMENTS, 'event: talks', 'where: Lund\n  event: talks'),
    'The name Lund',
  ],
  [
    'a speaker without a page',
    changed(STATEMENTS, '[ada]', '[{ side: town, credit: 40 men }]'),
    'The number 40',
  ],
  ['the title of an event', changed(TALKS, 'The talks', 'The talks of 400'), 'The number 400'],
  ['its place', changed(TALKS, 'origin', 'where: Lund\norigin'), 'The name Lund'],
  [
    'others that met there',
    changed(TALKS, 'origin', 'parties: [{ side: town, who: [Bea] }]\norigin'),
    'The name Bea',
  ],
  ['a question', changed('glossary/weir.mdx', 'When will it', 'When will Bea'), 'The name Bea'],
  [
    'the headline',
    changed('overview.mdx', 'title: The weir', 'title: One of 40 weirs'),
    'The number 40',
  ],
  [
    'the head of a table',
    changed(
      'whos-who/ada.mdx',
      'She spoke. <Cite at="1"/>',
      '| 400 dead | Who |\n| --- | --- |\n| Men | Her <Cite at="1"/> |',
    ),
    'The number 400',
  ],
])('holds %s against the article', (_, files, expected) => {
  expect(found(files)).toEqual([expect.stringContaining(`${expected} is not in the article.`)]);
});

it('reads each cell of a table by itself, as its first word has a capital anyway', () => {
  const row = '| Who | What |\n| --- | --- |\n| Ada | Her weir <Cite at="1"/> |';
  expect(found(changed('whos-who/ada.mdx', 'She spoke. <Cite at="1"/>', row))).toEqual([]);
});

it('finds nothing in titles of what the article has', () => {
  expect(found(changed(STATEMENTS, 'on the weir', 'on 12 weirs at the Hall on 4 May'))).toEqual([]);
});
