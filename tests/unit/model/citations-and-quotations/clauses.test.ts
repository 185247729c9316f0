import { expect, it } from 'vitest';
import { isClause } from '../../../../src/model/citations-and-quotations/clauses.ts';

const isName = (word: string) => ['Ada', 'Nora'].includes(word.replace(/’s$/, ''));
const says = (text: string, language = 'en') => isClause(text, isName, language);

it.each([
  'The dam burst',
  'Ada openly lied',
  'Nora ordered the strike',
  'Troops crossed the border',
  'It rained',
  'Nobody was told',
  'The town won’t pay',
  'The council holds the weir',
  'After the flood: the dam burst',
  'Troops seek the dam',
  'They agree on land',
  'The Town Has Lied',
  'NORA ORDERED THE STRIKE',
])('a heading cannot state "%s" by leaving out the full stop', (text) => {
  expect(says(text)).toBe(true);
});

it.each([
  'Why it matters',
  'What nobody was told',
  'The land that Ada holds',
  'Can Ada give up the weir?',
  'People killed in May',
  'Seats won by Labour',
  'Votes cast',
  'The disputed land',
  'Nora’s frozen assets',
  'The will of the people',
  'Newly elected mayor',
  'Russia’s terms since 2022',
  'The first version, point by point',
  'Ten dates',
  'Theresa May',
  'Manchester United',
  'The United Nations',
  'The War in Numbers',
  'Why It Matters',
  '',
])('"%s" names what stands under it', (text) => {
  expect(says(text)).toBe(false);
});

it.each([
  ['de-AT', 'Der Damm ist gebrochen', true],
  ['de', 'Was beschlossen ist', false],
  ['de', 'Das Bad, das schließen soll', false],
  ['fr', 'Le barrage a cédé', true],
  ['fr', 'Ce que l’on sait', false],
  ['uk', 'Дамба була зруйнована', true],
  ['uk', 'Де це було', false],
  ['ar', 'The dam has burst', false],
])('in %s, "%s": %s', (language, text, expected) => {
  expect(says(text, language)).toBe(expected);
});
