import { isListed, type Language } from '../languages/language.ts';
import type { Sentence } from '../speech/phrase.ts';
import type { FoundName } from '../story.ts';

/** Whether somebody does something in a named place, on no day that is printed. */
export function isPlaced(sentence: Sentence, language: Language): boolean {
  const { words, mentions, quoted } = sentence;
  if (quoted.length > 0 || language.code !== 'en') return false;
  if (placeIn(sentence, language) === undefined) return false;
  const verb = words.findIndex((word) => ACTS.test(word.lower));
  const subject = mentions.find(
    ({ name, end }) =>
      (name.kind === 'person' || name.kind === 'organisation') && end <= (words[verb]?.start ?? -1),
  );
  return (
    verb >= 0 && subject !== undefined && !words.some(({ lower }) => language.saying.has(lower))
  );
}

/** Verbs of coming together, moving and beginning: what makes an entry of a chronology. */
const ACTS =
  /^(?:met|meet|flew|travelled|traveled|arrived|landed|signed|opened|held|gathered|marched|protested|voted|launched|founded|crashed|collapsed|sank|won|beat|resigned|died|collided|unveiled|inaugurated|convened|visited)$/;

/** The place of a sentence: behind `in`, or behind `the` where its noun tells that it is one. */
export function placeIn({ mentions, words }: Sentence, language: Language): FoundName | undefined {
  return mentions.find(({ name, start }) => {
    const before = words.findLast(({ end }) => end <= start);
    return (
      name.kind === 'place' &&
      (language.placePrepositions.has(before?.lower ?? '') ||
        (before?.lower === 'the' &&
          isListed(language.places, name.name.split(' ').at(-1)?.toLowerCase() ?? '')))
    );
  })?.name;
}
