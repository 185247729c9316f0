import { labelRoom } from './card-layout.ts';
import type { Card } from './card.ts';

/**
 * A card whose labels fit their lines, where some do not; else undefined. `widthOf`: pixels of a label as
 * laid out. A label that is too long loses its end in proportion and gets an ellipsis.
 */
export function shortenLabels(card: Card, widthOf: (label: string) => number): Card | undefined {
  const shorter = { ...card };
  let isChanged = false;
  for (const name of ['kicker', 'publisher', 'briefing', 'covers'] as const) {
    const width = widthOf(name);
    const room = labelRoom(card, name);
    if (width <= room) continue;
    const letters = Array.from(card[name]);
    const kept = Math.max(0, Math.floor((letters.length * room) / width) - 2);
    shorter[name] = `${letters.slice(0, kept).join('').trimEnd()}…`;
    isChanged = true;
  }
  return isChanged ? shorter : undefined;
}
