import type { Answers } from './answer.ts';
import type { Summaries } from './name-files.ts';

type Sentences = Summaries['entries'];
const NONE: Sentences = {};

/** What was found by its name alone gets its sentence, where that can be had. */
export async function addSentences(
  { answers }: Answers,
  load: () => Promise<Sentences>,
): Promise<void> {
  const bare = answers.filter(({ excerpt }) => excerpt.length === 0);
  if (bare.length === 0) return;
  const entries = await load().catch(() => NONE);
  for (const answer of bare) {
    const text = entries[answer.path.split('/').at(-2) ?? '']?.[2];
    if (text !== undefined) answer.excerpt = [{ text, marked: false }];
  }
}
