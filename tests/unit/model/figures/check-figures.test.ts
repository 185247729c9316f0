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
