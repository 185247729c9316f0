import { expect, it } from 'vitest';
import { allCards, undrawn } from '../../../src/cards/all-cards.ts';
import { river, riverEntry } from '../../helpers/river.ts';

it('draws no card whose words its typefaces lack letters of, and says of which', () => {
  const named = (name: string) => ({
    ...river,
    entries: new Map(river.entries).set('weir', { ...riverEntry('weir'), name }),
  });
  const hasCard = (name: string) => allCards(named(name)).has('/og/glossary/weir.png');
  for (const name of ['Łukasz Ørsted’s weir – 3½ m', 'Гребля Ґалаґана', 'ĲŒſžȚ'])
    expect([name, hasCard(name), undrawn(named(name))]).toEqual([name, true, []]);
  for (const name of ['王小明', 'الوقت', 'Nguyễn', 'Πύργος', 'Ԁ'])
    expect([name, hasCard(name), undrawn(named(name))]).toEqual([name, false, [name]]);
});
