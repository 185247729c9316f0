import { wordsOf } from '../../words/words.ts';
import type { Briefing } from '../briefing.ts';

/** What a page says of a quotation: only a dev server shows one that was not yet held against the article. */
export function verifiedLabel(
  { verified, meta }: Pick<Briefing, 'verified'> & { meta: Pick<Briefing['meta'], 'language'> },
  statement: string,
): string {
  const words = wordsOf(meta).statement;
  return verified.has(statement) ? words.verified : words.notVerified;
}
