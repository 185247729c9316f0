import { onceByText } from '../../once.ts';
import { peopleOf } from '../text/people-of.ts';

/**
 * Peoples of an article with their countries, by its own words alone: `Orvenian` before an office or a body of a
 * state, and `Orvenia` beside it. For countries that no lexicon has. Keys in lower case, countries as printed.
 */
export const ownPeoples = onceByText((whole: string): ReadonlyMap<string, string> => {
  const peoples = new Set([...whole.matchAll(OF_A_STATE)].map(([, people = '']) => people));
  const words = new Set(whole.match(/\p{Lu}\p{Ll}{3,}/gu) ?? []);
  return new Map(
    [...words].flatMap((country) =>
      peopleOf(country)
        .filter((people) => peoples.has(people.charAt(0).toUpperCase() + people.slice(1)))
        .map((people) => [people, country] as const),
    ),
  );
});

/** What is only of a state, behind its adjective. */
const OF_A_STATE =
  /(?<!\p{L})(\p{Lu}\p{Ll}{3,}) (?:president|prime minister|(?:deputy )?(?:foreign|defen[cs]e|interior|finance) minister|ambassador|government|parliament|army|troops|soldiers|forces|officials?|delegation|territory|border|capital)(?!\p{L})/giu;
