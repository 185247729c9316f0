import { expect, it } from 'vitest';
import { entryCard, pageCard } from '../../../src/cards/card.ts';
import type { Drawing } from '../../../src/cards/drawing.ts';
import type { Briefing } from '../../../src/model/briefing.ts';
import { changed, readFolder } from '../../helpers/make-briefing.ts';

const SENTENCE = 'How the weir was built, in a sentence that is long enough to stand alone.';

const made = (files: Parameters<typeof readFolder>[0] = {}): Briefing => {
  const { briefing, problems } = readFolder(files);
  expect(problems).toEqual([]);
  if (briefing === undefined) throw new Error('It cannot be read.');
  return briefing;
};
const drawingOf = (briefing: Briefing, id: string): Drawing | undefined => {
  const entry = briefing.entries.get(id);
  if (entry === undefined) throw new Error(`There is no ${id}.`);
  return entryCard(briefing, entry).drawing;
};
const TWO_SIDES = changed(
  'briefing.yaml',
  'sides: [',
  'sides: [{ id: mill, name: Mill, adjective: Private }, ',
);
const FIGURES = changed(
  'sources.yaml',
  '  title: Minutes\n',
  "  title: Minutes\n  figures: ['2001']\n",
);
const EARLIER = `---
title: The weir is built
summary: ${SENTENCE}
cites: [minutes]
when: { date: '2001', basis: background, source: minutes, cites: ['1'] }
origin: background
---

It was built. <Cite source="minutes"/>
`;

it('shows on a person’s card a shape for each statement, and says how many are quoted', () => {
  const drawing = drawingOf(made(), 'ada');
  expect(drawing?.note).toBe('1 statement, 1 quoted');
  expect(drawing?.strokes).toMatchObject([{ colour: 'side-1', filled: true }]);
});

it('shows on an issue’s card each side at its place, and a line for one that says nothing', () => {
  const drawing = drawingOf(made(TWO_SIDES), 'weir');
  expect(drawing?.note).toBe('In the article: Town');
  expect(drawing?.strokes.map(({ colour }) => colour)).toEqual(['color-muted', 'side-2']);
});

it('counts the sides where their names have no room', () => {
  const name = 'The Association of Owners of Water Rights';
  const long = changed('briefing.yaml', 'name: Town', `name: ${name}`);
  expect(drawingOf(made(long), 'weir')?.note).toBe('In the article: 1 of 1 sides');
});

it('shows on an event’s card its place among all events', () => {
  const briefing = made({ 'chronology/built.mdx': EARLIER, ...FIGURES });
  const marked = (id: string) => drawingOf(briefing, id)?.strokes.at(-1);
  expect(drawingOf(briefing, 'built')?.note).toBe('Event 1 of 2 in the order of time');
  expect(drawingOf(briefing, 'talks')?.note).toBe('Event 2 of 2 in the order of time');
  expect(marked('built')?.path).not.toBe(marked('talks')?.path);
});

it('draws nothing for the only event, since there is nothing to place it among', () => {
  expect(drawingOf(made(), 'talks')).toBeUndefined();
});

it('shows on a statement’s card its paragraph of the article, the others pale', () => {
  const drawing = drawingOf(made(), 'ada-weir');
  expect(drawing?.note).toBe('Paragraph 1 of the article');
  expect(drawing?.strokes.map(({ opacity = 1 }) => opacity)).toEqual([0.3, 1]);
});

it('shows on the card of a page the whole article', () => {
  const drawing = pageCard(made(), { label: 'A', title: 'B', summary: SENTENCE }).drawing;
  expect(drawing?.strokes.map(({ opacity = 1 }) => opacity)).toEqual([1, 1]);
});
