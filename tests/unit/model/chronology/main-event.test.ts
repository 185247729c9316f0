import { expect, it } from 'vitest';
import { mainEvent } from '../../../../src/model/chronology/main-event.ts';
import type { Entry } from '../../../../src/model/entries/entry.ts';
import { event, statement } from '../../../helpers/make-entries.ts';

const centre = (...all: Entry[]) =>
  mainEvent({ entries: new Map(all.map((one) => [one.id, one])), pages: [] })?.id;

it('is the event that other events are ordered by, else that most was said at', () => {
  expect(
    centre(
      event('early', { before: ['talks'] }),
      event('talks'),
      event('late', { after: ['talks'] }),
      event('said'),
      ...['s', 't', 'u'].map((id) => statement(id, { event: 'said' })),
    ),
  ).toBe('talks');
  expect(centre(event('a'), event('b'), statement('s', { event: 'b' }))).toBe('b');
});

it('is the one that the overview says the story is about, whatever points at others', () => {
  const entries = new Map<string, Entry>([
    ['a', event('a')],
    ['b', event('b')],
    ['s', statement('s', { event: 'b' })],
  ]);
  const answer = { text: 'It is.', cites: ['1'] };
  const glance = { event: 'a', about: answer, result: answer, next: answer };
  expect(mainEvent({ entries, pages: [{ id: 'overview', glance }] })?.id).toBe('a');
});

it('is never one that only documents report', () => {
  const old = event('old', {}, { origin: 'background' });
  expect(centre(old, event('new'), statement('s', { event: 'old' }))).toBeUndefined();
});

it('is none where nothing points at any', () => {
  expect(centre()).toBeUndefined();
  expect(centre(event('one'), event('other'))).toBeUndefined();
});
