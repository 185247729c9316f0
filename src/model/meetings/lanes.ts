/** Lengths are CSS pixels at the page's own size, so that nothing is ever scaled down. */
const STEP = 30;
/** What all lanes may take together: beside them there is room for words on 288 pixels. */
const LANES = 144;
/** The size of a side's shape. */
export const MARK = 12;
/** What a bar leaves free at a lane of a side that was not there. */
const BRIDGE = 4;

/** The distance of lanes where there are so many. */
export const laneStep = (lanes: number): number =>
  Math.min(STEP, Math.floor(LANES / Math.max(1, lanes)));

/** The middle of a lane, counted from 0. */
export const laneX = (lane: number, step: number): number => step * (lane + 0.5);

/**
 * Path data of the bar of a meeting, level at `y`: from the first of its sides to the last, open where it
 * crosses the lane of a side that was not there. `lanes`: places of the sides, ascending.
 */
export function barPath(lanes: readonly number[], step: number, y: number): string {
  const [first = 0, last = 0] = [lanes[0], lanes.at(-1)];
  const crossed = Array.from({ length: Math.max(0, last - first - 1) }, (_, i) => first + 1 + i)
    .filter((lane) => !lanes.includes(lane))
    .map((lane) => laneX(lane, step));
  const openings = crossed.map((x) => `H${x - BRIDGE}M${x + BRIDGE} ${y}`);
  return `M${laneX(first, step)} ${y}${openings.join('')}H${laneX(last, step)}`;
}
