const clip = (side: number, points: string): string =>
  `.side-${side}::before,.monogram.side-${side}{clip-path:polygon(${points})}`;

/**
 * The fifth to the eighth side: most stories have no such side, and none of their pages carries this. Allowed in the
 * CSP by its hash; the first four stand in sides.css.
 */
export const MORE_SIDES = [
  '@layer components{',
  ...[5, 6, 7, 8].map((side) => `.side-${side}{--side:var(--side-${side})}`),
  clip(5, '0 0,100% 0,50% 100%'),
  // In a triangle that points down the room is above.
  '.monogram.side-5{padding-block-end:1.1rem;font-size:.75rem}',
  clip(
    6,
    '35% 0,65% 0,65% 35%,100% 35%,100% 65%,65% 65%,65% 100%,35% 100%,35% 65%,0 65%,0 35%,35% 35%',
  ),
  clip(7, '0 27%,100% 27%,100% 73%,0 73%'),
  clip(8, '0 0,50% 0,100% 50%,50% 100%,0 100%'),
  '}',
].join('');

/** How many sides sides.css has. */
export const FIRST_SIDES = 4;
