/** Everything in units of the drawing, across; on a phone a unit is nearly a CSS pixel. */
export const WIDTH = 340;
export const AXIS_X = 50;

/** Free room at the edges. */
export const MARGIN = 6;
/** Distance of lanes, and what all of them may take together. */
const LANE = 8;
const LANES = 40;
/** Room for leaders to slant in, and from the middle of a sign to its text. */
const SLANT = 28;
const SIGN = 10;

/** Where things stand from left to right: axis, lanes, slanting leaders, signs, text. */
export interface Columns {
  laneX: (lane: number) => number;
  slantX: number;
  signX: number;
  textX: number;
  textWidth: number;
}

/** The columns for so many lanes; many lanes stand closer together. */
export function columnsFor(lanes: number): Columns {
  const step = Math.min(LANE, LANES / Math.max(1, lanes));
  const slantX = AXIS_X + 4 + Math.ceil(lanes * step);
  const signX = slantX + SLANT;
  const textX = signX + SIGN;
  return {
    laneX: (lane) => AXIS_X + Math.round((lane + 1) * step * 10) / 10,
    slantX,
    signX,
    textX,
    textWidth: WIDTH - textX - MARGIN,
  };
}
