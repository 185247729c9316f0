import { expect, it } from 'vitest';
import { isWholeSentence } from '../../../../src/model/views/whole-sentence.ts';

it.each([
  'Nora O’Brien shut the weir on 4 May.',
  '“Not yet”, the miller said of the weir.',
  'The miller said “every dry week costs us a customer”.',
  '2 December 2025: five hours of talks brought nothing.',
  'Who shut the weir in May?',
])('shows %j by itself', (sentence) => {
  expect(isWholeSentence(sentence)).toBe(true);
});

it.each([
  'See that day.',
  'He shut it again in June.',
  'Which shares the mill would get.',
  'Whether the presidents will meet.',
  'The miller said “every dry week',
  'the river rose fast that day',
  'Abbott left.',
  'Held by the town since 2014',
  '',
])('does not show %j', (sentence) => {
  expect(isWholeSentence(sentence)).toBe(false);
});
