import { expect, it } from 'vitest';
import { coordinates } from '../../../src/schemas/coordinates.ts';

const read = (value: unknown) => coordinates.safeParse(value).data;

it.each([
  [
    [51.51, -0.13],
    { latitude: 51.51, longitude: -0.13 },
  ],
  [
    [-90, 180],
    { latitude: -90, longitude: 180 },
  ],
  [
    [0, -180],
    { latitude: 0, longitude: -180 },
  ],
])('reads %j as latitude and longitude', (pair, place) => {
  expect(read(pair)).toEqual(place);
});

it.each([
  [[90.01, 0]],
  [[-91, 0]],
  [[0, 180.5]],
  [[149.81, 61.25]],
  [[51.5]],
  [[51.5, 0, 12]],
  [['51.5', '0']],
  [[Number.NaN, 0]],
  [[Infinity, 0]],
  [[]],
  ['51.5, 0'],
  [{ latitude: 51.5, longitude: 0 }],
])('refuses %j', (value) => {
  expect(read(value)).toBeUndefined();
});
