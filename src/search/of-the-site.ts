import { ASKING_WORDS } from '#asking-words';
import { isSoft } from './intent.ts';
import { keyOf } from './keys.ts';
import { keywords } from './keywords.ts';

const { site, here } = ASKING_WORDS;

const PAGES = Object.entries(site).map(
  ([page, words]) => [`/${page}/`, new Set(words.split(/\s+/).map(keyOf))] as const,
);

/** The words by which readers ask for a page of the site, beside its names. */
export const wordsOfPage = (path: string): string[] =>
  Object.entries(site).flatMap(([page, words]) => (`/${page}/` === path ? words.split(/\s+/) : []));

/**
 * Path of the page that answers what a normalised query asks of the site itself: every word of the query is one that
 * readers use of that page, `what changed recently`. Another word, of which `isOfStory` knows nothing, may stand beside
 * two of them, or beside one where the query points at the site: `is this Martian propaganda`; what it rests on, `isOfSource`,
 * may always: `is The Gazette reliable`. Undefined for what asks about the story.
 */
export function askedOfSite(
  text: string,
  isOfStory: (key: string) => boolean,
  isOfSource: (key: string) => boolean = () => false,
): string | undefined {
  const keys = [...new Set(keywords(text).map(keyOf))];
  const isHere = here?.test(text) ?? false;
  const pages = PAGES.map(([path, words]) => {
    const used = keys.filter((key) => words.has(key));
    const strange = keys.filter((key) => !words.has(key) && !isSoft(key) && !isOfSource(key));
    const isMeant = used.some((key) => !isSoft(key)) || (isHere && used.length > 0);
    const sure = used.filter((key) => !isSoft(key)).length - (isHere ? 0 : 1);
    const mayLack = strange.some(isOfStory) ? 0 : Math.max(0, sure);
    return isMeant && strange.length <= mayLack ? { path, used: used.length } : undefined;
  });
  return pages.filter((page) => page !== undefined).sort((a, b) => b.used - a.used)[0]?.path;
}
