import type { Story } from '../read-story.ts';
import type { FoundName } from '../story.ts';
import { idFor } from '../text/id-for.ts';

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
  const joined = cast.map((name) => ({ name, side: name.side ?? countryOf(name, story) }));
  const bySide = Map.groupBy(
    joined.filter(({ side }) => side !== undefined),
    ({ side = '' }) => side,
  );
  // One alone stands against nobody.
  return [...(bySide.size > 1 ? bySide : [])]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, MOST)
    .flatMap(([printed, found]) => {
      const id = idFor(printed);
      if (id === undefined || !/[a-z]/.test(id)) return [];
      return [{ id, name: printed, adjective: printed, names: found.map(({ name }) => name) }];
    });
}

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
