import type { Random } from './random.ts';
import { FUNCTION_WORDS } from './vocabulary.ts';

/** What the prose of one entry is made of. */
export interface Subject {
  /** All words of the site, the most frequent first. */
  vocabulary: readonly string[];
  /** Words that this entry uses again and again. */
  topics: readonly string[];
  /** Names of other entries that it mentions. */
  mentions: readonly string[];
}

/** A paragraph of some sentences. */
export function paragraph(random: Random, subject: Subject): string {
  const count = random.between(3, 6);
  return Array.from({ length: count }, () => sentence(random, subject)).join(' ');
}

/** One sentence: nearly half of it function words, a fifth words of the topic, now and then a name. */
export function sentence(random: Random, subject: Subject): string {
  const length = random.between(9, 22);
  const nameAt =
    subject.mentions.length > 0 && random.chance(0.3) ? random.between(1, length - 1) : -1;
  const words = Array.from({ length }, (_, i) =>
    i === nameAt ? random.pick(subject.mentions) : word(random, subject),
  );
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Words without an end, as a statement or a heading has them. */
export function run(random: Random, subject: Subject, length: number): string {
  return Array.from({ length }, () => word(random, subject)).join(' ');
}

function word(random: Random, { vocabulary, topics }: Subject): string {
  const kind = random.next();
  if (kind < 0.45) return random.zipf(FUNCTION_WORDS);
  return kind < 0.65 ? random.pick(topics) : random.zipf(vocabulary);
}
