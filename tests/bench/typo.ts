import type { Random } from './random.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** The word with one slip, anywhere in it: a letter left out, put in, changed, or two that changed places. */
export function typo(random: Random, word: string): string {
  const at = random.between(0, word.length - 2);
  const [before, here, next, after] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ];
  const other = random.pick(LETTERS);
  const slip = random.pick([
    before + next + after,
    before + other + here + next + after,
    before + other + next + after,
    before + next + here + after,
  ]);
  return slip === word ? `${word}${other}` : slip;
}
