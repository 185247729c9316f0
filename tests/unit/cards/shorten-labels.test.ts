import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LABELS } from '../../../src/cards/card-layout.ts';
import { shortenLabels } from '../../../src/cards/shorten-labels.ts';
import { makeCard } from '../../helpers/make-card.ts';

it('leaves a card alone whose labels fit', () => {
  expect(shortenLabels(makeCard(), (name) => LABELS[name as 'kicker'] - 100)).toBeUndefined();
});

it('cuts the end of the label that is too long, and no other', () => {
  const card = makeCard({ briefing: 'The quarrel over the Alder weir' });
  const shorter = shortenLabels(card, (name) => (name === 'briefing' ? LABELS.briefing * 2 : 10));
  expect(shorter).toEqual({ ...card, briefing: 'The quarrel o…' });
});

it('leaves the kicker less room the more marks stand before it', () => {
  const widthOf = (name: string) => (name === 'kicker' ? LABELS.kicker - 40 : 0);
  expect(shortenLabels(makeCard({ sides: [0] }), widthOf)).toBeUndefined();
  expect(shortenLabels(makeCard({ sides: [0, 1] }), widthOf)?.kicker).toMatch(/…$/);
});

it('comes to an end whatever the letters: each cut is shorter, and no letter is cut in two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (kicker) => {
      let card = makeCard({ kicker });
      for (let round = 0; round < 20; round += 1) {
        const next = shortenLabels(card, (name) =>
          name === 'kicker' ? Array.from(card.kicker).length * 38 : 0,
        );
        if (next === undefined) {
          expect(card.kicker.isWellFormed()).toBe(true);
          return;
        }
        expect(Array.from(next.kicker).length).toBeLessThan(Array.from(card.kicker).length);
        card = next;
      }
      expect.fail('It is still too long.');
    }),
  );
});
