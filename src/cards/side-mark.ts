import { shapeAt, sideNumber } from '../styles/side-shape.ts';
import type { CardNode } from './card-node.ts';
import { colour } from './card-colours.ts';

/** The mark of a side, by its place in the list of sides, from 0. */
export const sideMark = (side: number, size: number): CardNode => ({
  type: 'svg',
  props: {
    width: size,
    height: size,
    viewBox: '0 0 12 12',
    children: [
      {
        type: 'path',
        props: { d: shapeAt(side, 0, 0), fill: colour(`side-${sideNumber(side)}`) },
      },
    ],
  },
});
