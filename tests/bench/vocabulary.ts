import { keywords } from '../../src/search/keywords.ts';
import type { Random } from './random.ts';

/** Words that hold sentences together, the most frequent first. */
export const FUNCTION_WORDS =
  'the of and to in a that is was for it with as on by at from this be are or an which not has have had but were their its been will would they who more than after about before under between also into over only may could while'.split(
    ' ',
  );

const ONSETS = 'b c d f g h l m n p r s t v br cl cr dr fl gr pl pr sc sp st str tr ch sh'.split(
  ' ',
);
const VOWELS = 'a e i o u a e i o ea ai ou'.split(' ');
const CODAS = ['', '', '', ...'n r l s t m nd nt st rt ck'.split(' ')];
const ENDINGS = [
  '',
  '',
  '',
  '',
  ...'s ed ing er ion al ly ment ity ive ous able ance ist'.split(' '),
];
const NAME_ONSETS = 'B D F G H K L M N P R S T V W Z Br Dr Gr Kr Sv St Vl Sh Ch Th Y J'.split(' ');
const NAME_ENDINGS =
  'an en ov ova sky ell ard enko mann sen ic ides oglu aire ini ez ham ford wick by a o'.split(' ');

/**
 * `count` different words that no language has, with English endings, so that stemming has work to do. They
 * come by rank: on the whole the frequent ones are the short ones.
 */
export function makeWords(random: Random, count: number): string[] {
  const made = distinct(count, () => {
    const syllables = random.pick([1, 1, 2, 2, 2, 3]);
    const stem = Array.from({ length: syllables }, () => syllable(random)).join('');
    return stem + random.pick(ENDINGS);
  });
  const rank = new Map(made.map((word) => [word, word.length + 4 * random.next()]));
  return made.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
}

/** `count` different names of people or places. */
export function makeNames(random: Random, count: number): string[] {
  return distinct(count, () => {
    const middle = random.chance(0.55) ? syllable(random) : '';
    const onset =
      random.pick(NAME_ONSETS) + random.pick(VOWELS) + random.pick('lrnmvkdtz'.split(''));
    return onset + middle + random.pick(NAME_ENDINGS);
  });
}

const syllable = (random: Random): string =>
  random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS);

function distinct(count: number, make: () => string): string[] {
  const made = new Set<string>();
  while (made.size < count) {
    const word = make();
    // A stop word or a stub would be no word that anybody searches for.
    if (word.length >= 4 && keywords(`${word} zz`).length === 2) made.add(word);
  }
  return [...made];
}
