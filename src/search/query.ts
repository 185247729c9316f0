import { type Answers, countPages } from './answer.ts';
import { Merger } from './merger.ts';
import type { NamesIndex } from './names-index.ts';
import { matchWord } from './names-word.ts';
import type { Named, NameHit } from './names-score.ts';
import { MOST, phraseOf } from './phrase.ts';
import type { Search } from './search.ts';
import { normalise } from '../names/normalise.ts';

/** Longer queries are cut: nobody types them, and they cost. */
const LONGEST = 200;

/**
 * Names first, then the full text; a spelling is corrected only when nothing was found, and only then are
 * entries offered whose names are in the query beside other words. What stands in quotation marks is never
 * corrected. The same code runs in the browser and in tests.
 */
export async function answerQuery(query: string, search: Search): Promise<Answers> {
  const asked = query.slice(0, LONGEST);
  if (normalise(asked) === '') return { how: 'none', answers: [] };
  const exact = await found(asked, search);
  if (exact !== undefined && !(exact.unsure && search.rescue)) return exact;
  if (exact === undefined && (phraseOf(query) !== undefined || isLetter(asked)))
    return { how: 'none', answers: [] };
  // Most queries are answered: only the others pay for the means to answer them otherwise.
  const { answerOtherwise } = await import('./otherwise.ts');
  return answerOtherwise(asked, search, { find: found, merge }, exact);
}

/** What answers a query as it stands. */
async function found(query: string, search: Search): Promise<Answers | undefined> {
  const exact = await find(query, search);
  return exact.answers.length > 0 ? { how: 'exact', ...exact } : undefined;
}

async function find(query: string, search: Search): Promise<Omit<Answers, 'how'>> {
  const { fullText, most = MOST } = search;
  const phrase = phraseOf(query);
  const { all, hits, unsure } = await matched(query, phrase, search.names);
  const merger = merge(hits);
  if (fullText === undefined) return { answers: merger.answers(), ...(unsure && { unsure }) };
  // What only the full text needs comes with it.
  const { addPages, entriesOf, findPages, isMeantSo, withoutPress } =
    await import('./find-pages.ts');
  const { pages, total } = await findPages(
    query,
    withoutPress(query, fullText, search.names),
    most,
    entriesOf(search.names, search.base),
  );
  const answers = addPages(merger, pages, { query, ...search }, all);
  // Where the names already stand for as many, there is no more to tell of.
  const shown = countPages(answers);
  return {
    answers,
    ...(total > Math.max(pages.length, shown) && { total }),
    ...(unsure && !isMeantSo(pages, query) && { unsure }),
  };
}

/** Whether a word has only been begun: one letter is neither a question nor a slip. A sign of Chinese is a word. */
const isLetter = (query: string): boolean => /^\w$/.test(normalise(query));

/** What the names have for a query. */
async function matched(
  query: string,
  phrase: string | undefined,
  { records, same }: NamesIndex,
): Promise<Named> {
  const all = matchWord(records, phrase ?? query, same);
  if (all.length > 0 || isLetter(query)) return { all, hits: all };
  // What only questions need comes with the first of them.
  const { namesFor } = await import('./names-match.ts');
  return namesFor(records, query, phrase, same);
}

function merge(hits: readonly NameHit[]): Merger {
  const merger = new Merger();
  for (const hit of hits) merger.addName(hit);
  return merger;
}
