import { expect, it } from 'vitest';
import { joinDates } from '../../../src/dates/join-dates.ts';

it.each([
  ['on 2 December 2025', 'on 2\u00a0December 2025'],
  ['from 14 May to 3 June', 'from 14\u00a0May to 3\u00a0June'],
  ['am 2. Dezember 2025', 'am 2.\u00a0Dezember 2025'],
  ['le 1er décembre', 'le 1er\u00a0décembre'],
  ['2 грудня', '2\u00a0грудня'],
  ['Kremlin page, 3 Dec 2025', 'Kremlin page, 3\u00a0Dec 2025'],
  ['AP, 5 Sept 2025', 'AP, 5\u00a0Sept 2025'],
  ['am 3. Okt. 2025', 'am 3.\u00a0Okt. 2025'],
  ['in 2025 December came', 'in 2025 December came'],
  ['12 people in 3 Mayfair houses', '12 people in 3 Mayfair houses'],
])('parts the day from its month at no end of a line: %j', (text, joined) => {
  expect(joinDates(text)).toBe(joined);
});
