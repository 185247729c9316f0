import type { Language } from '../languages/language.ts';
import { lowerAt } from '../text/tokens.ts';
import type { Attribution } from './attribution.ts';
import type { Sentence } from './phrase.ts';

/** `raised fears in Brekk and elsewhere that …`: what is felt is told of those who feel it. */
export function byWorry({ words, paragraph }: Sentence, { code }: Language): Attribution[] {
  if (code !== 'en') return [];
  return words.flatMap(({ text: verb, start, lower }, at) => {
    if (!WORRIES.test(lower) || !/^(?:in|among)$/.test(lowerAt(words, at + 1))) return [];
    const behind = words.slice(at + 2, at + 2 + MOST);
    const to = behind.findIndex(({ lower: next }) => next === 'that');
    const [first, last, that] = [behind[0], behind[to - 1], behind[to]];
    if (first === undefined || last === undefined || that === undefined) return [];
    if (behind.slice(0, to).some(({ isParted }) => isParted)) return [];
    const credit = paragraph.text.slice(first.start, last.end);
    const speaker = { names: [], credit, how: 'named by no name' };
    return [{ verb, start, end: that.end, speaker, isReported: true }];
  });
}

const WORRIES = /^(?:fears|concerns|worries|hopes|doubts|suspicions|alarm|anger)$/;

/** Words of those who feel it, at most. */
const MOST = 8;
