import type { CardNode } from './card-node.ts';
import { colour } from './card-colours.ts';

/** The shapes of sides.css (`.side-1` and so on) in a square of 100. */
const SHAPES = [
  'M50 0a50 50 0 1 1 0 100a50 50 0 1 1 0-100z',
  'M0 0h100v100H0z',
  'M50 0L100 100H0z',
  'M50 0L100 50L50 100L0 50z',
  'M0 0h100L50 100z',
  'M35 0h30v35h35v30H65v35H35V65H0V35h35z',
];

/** The mark of a side, by its place in the list of sides, from 0. */
export function sideMark(place: number, size: number): CardNode {
  const index = place % SHAPES.length;
  return {
    type: 'svg',
    props: {
      width: size,
      height: size,
      viewBox: '0 0 100 100',
      children: [
        { type: 'path', props: { d: SHAPES[index] ?? '', fill: colour(`side-${index + 1}`) } },
      ],
    },
  };
}
