import { countryIn } from '../names/country-in.ts';
import type { Story } from '../read-story.ts';
import type { FoundName } from '../story.ts';
import { idFor } from '../text/id-for.ts';
import { countryOfPeople, isCountry } from '../text/lexicon.ts';
import { peopleOf } from '../text/people-of.ts';

/** One of the parties to the story, as far as names tell. */
export interface Side {
  id: string;
  name: string;
  adjective: string;
  /** Whom the article joins to it. */
  names: FoundName[];
}

const MOST = 8;

/** Nationalities, parties and countries that the article joins to those who act, those with most of them first. */
export function findSides(cast: readonly FoundName[], story: Story): Side[] {
  const joined = cast.flatMap((name) => {
    const printed = name.side ?? countryOf(name, story);
    return printed === undefined
      ? []
      : [{ name, printed, side: placeOfPeople(printed, story) ?? printed }];
  });
  const bySide = Map.groupBy(
    [...joined, ...countriesThatSpeak(story), ...credited(story)],
    ({ side }) => side,
  );
  // One alone stands against nobody.
  return [...(bySide.size > 1 ? bySide : [])]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, MOST)
    .flatMap(([side, found]) => {
      const id = idFor(side);
      if (id === undefined || !/[a-z]/.test(id)) return [];
      const adjective = found.find(({ printed }) => printed !== side)?.printed ?? side;
      const names = found.flatMap(({ name }) =>
        name === undefined || name.kind === 'place' ? [] : [name],
      );
      return [{ id, name: side, adjective, names }];
    });
}

/** `Russia has offered to mediate`: a country that takes a position itself, once for each that it takes. */
const countriesThatSpeak = ({ statements, language }: Story) =>
  statements
    .flatMap(({ speaker }) => speaker?.names ?? [])
    .filter(({ kind, name }) => kind === 'place' && isCountry(name.toLowerCase(), language))
    .map((name) => ({ name, printed: name.name, side: name.name }));

/** `Ukraine’s foreign ministry`, `two Russian officials`: the country of somebody who speaks and has no name. */
const credited = (story: Story) => {
  const whole = story.paragraphs.map(({ text }) => text).join('\n');
  return story.statements.flatMap(({ speaker }) => {
    const printed = countryIn(speaker?.credit ?? '', whole, story.language);
    return printed === undefined
      ? []
      : [{ name: undefined, printed, side: placeOfPeople(printed, story) ?? printed }];
  });
};

/** The side whose name or adjective stands in the words for somebody, where it is one alone: `two Armenian diplomats`. */
export function sideIn(credit: string, sides: readonly Side[]): Side | undefined {
  const own = sides.filter(({ name, adjective }) =>
    [name, adjective].some((word) =>
      new RegExp(`(?<!\\p{L})${escape(word)}(?!\\p{L})`, 'u').test(credit),
    ),
  );
  return own.length === 1 ? own[0] : undefined;
}

/** `Moldova` of `Moldovan`: as the article names the country, else as English does. */
const placeOfPeople = (printed: string, { names, language }: Story): string | undefined =>
  names.find(({ kind, name }) => kind === 'place' && peopleOf(name).includes(printed.toLowerCase()))
    ?.name ?? (language.code === 'en' ? countryOfPeople(printed.toLowerCase()) : undefined);

/** `President Anna Lund of Norland`, `the National Assembly of Norland`: the place behind `of`. */
function countryOf(name: FoundName, { names, mentions, paragraphs }: Story): string | undefined {
  const places = names.filter(({ kind }) => kind === 'place');
  const inside = places.find((place) => name.name.endsWith(` of ${place.name}`));
  if (inside !== undefined) return inside.name;
  const own = mentions.flat().filter((mention) => mention.name === name);
  return places.find((place) =>
    own.some(({ paragraph, end }) =>
      new RegExp(`^ of ${escape(place.name)}(?![\\p{L}])`, 'u').test(
        paragraphs[paragraph]?.text.slice(end) ?? '',
      ),
    ),
  )?.name;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
