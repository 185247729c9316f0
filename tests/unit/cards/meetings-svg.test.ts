import { expect, it } from 'vitest';
import { meetingsSvg } from '../../../src/cards/meetings-svg.ts';
import { changed, readFolder } from '../../helpers/make-briefing.ts';
import { readXml } from '../../helpers/read-xml.ts';

const TWO = {
  ...changed(
    'briefing.yaml',
    'sides: [{ id: town, name: Town, adjective: Municipal }]',
    'sides: [{ id: town, name: Town & Port, adjective: Municipal }, { id: mill, name: Mill, adjective: M }]',
  ),
  ...changed('chronology/talks.mdx', 'people: [ada]', 'people: [ada]\nparties: [mill]'),
};

it('is a file that any program reads, with names as they are', () => {
  const { briefing } = readFolder(TWO);
  if (briefing === undefined) throw new Error('It cannot be read.');
  const svg = meetingsSvg(briefing);
  expect(Object.keys(readXml(svg))).toContain('svg');
  expect(svg).toContain('Town &#x26; Port');
  for (const word of ['Who met whom', 'Abbot', 'Mill', '4 May 2030']) expect(svg).toContain(word);
  expect(svg, 'no style that a policy would block').not.toContain('style=');
});

it('is a file also where nobody met', () => {
  const { briefing } = readFolder();
  if (briefing === undefined) throw new Error('It cannot be read.');
  expect(Object.keys(readXml(meetingsSvg(briefing)))).toContain('svg');
});
