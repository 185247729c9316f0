import { expect, it } from 'vitest';
import { changed, readFolder } from '../../../helpers/make-briefing.ts';

/** What is said of a summary of the whole that gives the day of the talks. */
const told = (glance: string) =>
  readFolder({
    ...changed('briefing.yaml', 'A plain sentence', 'On 4 May 2030 they met, a sentence'),
    ...changed('overview.mdx', "cites: ['0']\n---", `cites: ['0']\n${glance}---`),
  })
    .problems.filter(({ file }) => file.endsWith('briefing.yaml'))
    .map(({ message }) => message);

const ANSWERS = ['about', 'result', 'next']
  .map((key) => `  ${key}: { text: 'A weir and a town.', cites: ['1'] }\n`)
  .join('');

it('takes the day of the event that the overview gives at a glance for said there', () => {
  expect(told(`glance:\n  event: talks\n${ANSWERS}`)).toEqual([]);
  expect(told('')).toEqual(['"summary" says [4, May, 2030], and the overview does not.']);
});
