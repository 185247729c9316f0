import { z } from 'astro/zod';
import type { IssueDetails } from './fields.ts';

const ORDER = 'latitude first, then longitude, in decimal degrees, south and west negative';
const WRONG: IssueDetails = { rule: 'invalid-field', hint: `Write ${ORDER}: [51.51, -0.13].` };

/** Where a place lies (WGS 84), written as a list of latitude and longitude in decimal degrees. */
export const coordinates = z
  .array(z.any())
  .refine(isOnEarth, {
    error: 'It is not a latitude and a longitude.',
    params: { ...WRONG },
  })
  .transform((pair) => ({ latitude: Number(pair[0]), longitude: Number(pair[1]) }))
  .meta({
    description: `Where the place lies: ${ORDER}.`,
    items: { type: 'number', minimum: -180, maximum: 180 },
    minItems: 2,
    maxItems: 2,
  });

function isOnEarth(pair: readonly unknown[]): boolean {
  return (
    pair.length === 2 &&
    [90, 180].every((limit, index) => {
      const degrees = pair[index];
      return typeof degrees === 'number' && Math.abs(degrees) <= limit;
    })
  );
}
