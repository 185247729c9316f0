import { expect, it } from 'vitest';
import { changed, readFolder } from '../../../helpers/make-briefing.ts';

const found = (figures: string | undefined, prose: string, more: Record<string, string> = {}) =>
  readFolder({
    ...more,
    ...(figures === undefined
      ? {}
      : changed(
          'sources.yaml',
          'https://town.example/minutes\n',
          `https://town.example/minutes\n  figures: [${figures}]\n`,
        )),
    ...changed(
      'glossary/weir.mdx',
      'It is shut. <Cite at="1"/>',
      `<Background source="minutes">\n\n${prose}\n\n</Background>`,
    ),
  }).problems.map(({ message }) => message);

it('takes nothing on trust from a document whose figures nobody entered', () => {
  expect(found(undefined, 'The town counted 9 fish.')).toEqual([
    'The number 9 is not among the figures of "minutes". No number is listed there.',
  ]);
});

it('asks no figures of a text that has none', () => {
  expect(found(undefined, 'It is shut, says the town.')).toEqual([]);
});

it('knows somebody whom the document names by surname alone', () => {
  expect(found('Abbot', 'It was Ada who shut it, and Ada Abbot who said so.')).toEqual([]);
  expect(found('Miller', 'It was shut by Ada Abbot.')).toHaveLength(2);
});

it('takes no noun for a name where every noun has a capital', () => {
  const german = changed('briefing.yaml', 'language: en', 'language: de');
  expect(found('Miller', 'Der Bericht nennt Fische.', german)).toEqual([]);
  expect(found('Miller', 'Der Bericht nennt neun Fische und Ada Abbot.', german)).toHaveLength(2);
});

it('reads two days with one month between them as two dates', () => {
  const prose = 'It was shut on 4 and 5 May 2030.';
  expect(found("'4 May 2030', '5 May 2030'", prose)).toEqual([]);
  expect(found("'4 May 2030'", prose)).toHaveLength(1);
});

const DIARY = `- id: diary
  kind: document
  short: Diary
  title: Diary
  publisher: Bea
  url: https://town.example/diary
  supports: A plain sentence that is long enough to be the summary of a diary.
  grade: A
  figures: [River, '7']
`;
const withDiary = (files: Record<string, string>): Record<string, string> => {
  const minutes = 'https://town.example/minutes\n';
  const [sources] = Object.values(
    changed('sources.yaml', minutes, `${minutes}  figures: [Miller, '9']\n`),
  );
  return { 'sources.yaml': `${sources ?? ''}${DIARY}`, ...files };
};
const messages = (files: Record<string, string>) =>
  readFolder(withDiary(files)).problems.map(({ file, line, message }) => {
    const [first] = message.split('. ');
    return `${file.replace(/^.*content\//, '')}:${line} ${first ?? ''}`;
  });
const weir = (prose: string) => changed('glossary/weir.mdx', 'It is shut. <Cite at="1"/>', prose);

it('holds a figure against the document of its own sentence, not against another of the panel', () => {
  const panel = (first: string, second: string) =>
    weir(
      `<Background source="minutes diary">\n\nThe town counted 9 fish. <Cite source="${first}"/>\nMiller saw it. <Cite source="${second}"/>\n\n</Background>`,
    );
  expect(messages(panel('minutes', 'minutes'))).toEqual([]);
  expect(messages(panel('diary', 'minutes'))).toEqual([
    'glossary/weir.mdx:12 The number 9 is not among the figures of "diary"',
  ]);
});

it('holds what a document backs in the middle of the story as strictly as in a panel', () => {
  const told = (fish: number) =>
    weir(`It is shut. <Cite at="1"/> The town counted ${fish} fish. <Cite source="minutes"/>`);
  expect(messages(told(9))).toEqual([]);
  expect(messages(told(8))).toHaveLength(1);
});

it('reads the sentence of an issue, its state and the first screen as it reads prose', () => {
  const summary = 'The town counted 8 fish at the weir in all, and then it shut the gate again.';
  const own = (text: string) => text.replace(/summary: .*/, `summary: ${summary}`);
  const [issue = ''] = Object.values(weir('It is shut. <Cite at="1"/>'));
  const rests = own(issue).replace("cites: ['1']", 'cites: [minutes]');
  expect(messages({ 'glossary/weir.mdx': rests })).toHaveLength(1);
  const state = issue.replace(
    "why: Nobody says., cites: ['1']",
    'why: It waits for 8 votes., cites: [minutes]',
  );
  expect(messages({ 'glossary/weir.mdx': state })).toHaveLength(1);
  const first = (about: string) =>
    changed(
      'overview.mdx',
      "cites: ['0']\n",
      `cites: ['0']\nglance: { event: talks, about: { text: ${about}, cites: [minutes] }, result: { text: None., cites: ['1'] }, next: { text: None., cites: ['1'] } }\n`,
    );
  expect(messages(first('All 9 fish.'))).toEqual([]);
  expect(messages(first('All 8 fish.'))).toHaveLength(1);
});

it('reads the title, the place and the people of an event that only documents tell', () => {
  const event = (title: string, where: string, people = '[]') => ({
    'chronology/talks.mdx': `---
title: ${title}
summary: A plain sentence that is long enough to be the summary of an event.
cites: [minutes]
when: { before: [], after: [] }
where: ${where}
people: ${people}
origin: background
---

<Background source="diary">

They met.

</Background>
`,
  });
  expect(messages(event('The town meets Miller', 'Miller Hall'))).toEqual([
    expect.stringContaining('The name Hall is not among the figures of "minutes"'),
  ]);
  expect(messages(event('The town meets Bea', 'a hall'))).toEqual([
    expect.stringContaining('The name Bea is not'),
  ]);
  expect(messages(event('The town meets', 'a hall', '[ada]'))).toEqual([
    expect.stringContaining('The name Abbot is not among the figures of "minutes", "diary"'),
    expect.stringContaining('The name Ada is not among the figures of "minutes", "diary"'),
  ]);
});
