import type { Language } from '../languages/language.ts';
import type { Story } from '../read-story.ts';
import { capital } from '../../words/capital.ts';
import { idFor } from '../text/id-for.ts';
import { shownAs } from './shown-as.ts';
import { type Topic, topicsOf } from './topics.ts';
import { weigh } from './weigh.ts';

/** A noun or phrase for what the story turns on: perhaps a term that readers look up. */
export interface FoundIssue {
  id: string;
  name: string;
  paragraphs: number[];
}

/** More than an editor keeps, so that what she looks for is among them. */
const MOST = 8;

/** What a topic must weigh; measured where proposals begin to be worth a look. */
const LEAST = 2;

/** The phrases that weigh most, each thing once. */
export function findIssues(
  story: Pick<Story, 'paragraphs' | 'mentions' | 'statements'>,
  language: Language,
): FoundIssue[] {
  const topics = topicsOf(story, language);
  const weighed = topics
    .map((topic) => ({ topic, weight: weigh(topic) }))
    .filter(({ weight }) => weight > LEAST)
    .toSorted((a, b) => b.weight - a.weight);
  const picked: Topic[] = [];
  for (const { topic } of weighed)
    if (picked.length < MOST && !picked.some((other) => isSameThing(topic, other)))
      picked.push(topic);
  return picked.flatMap((topic) => {
    const shown = shownAs(byName(topic, topics, language).phrase, language);
    const id = idFor(shown);
    return id === undefined ? [] : [{ id, name: capital(shown), paragraphs: topic.paragraphs }];
  });
}

/** `New START treaty` for `treaty`: with the name that the article has most, or first. */
function byName(topic: Topic, all: readonly Topic[], { code }: Language): Topic {
  if (code !== 'en' || topic.phrase.stems.length > 1) return topic;
  const [named] = all
    .filter(
      ({ head, phrase }) =>
        head === topic.head && phrase.tokens.some(({ text }) => /^\p{Lu}/u.test(text)),
    )
    .toSorted((a, b) => b.paragraphs.length - a.paragraphs.length);
  return named ?? topic;
}

/** `exchange` and `prisoner exchange`: one has all words of the other, or both have one head. */
const isSameThing = (one: Topic, other: Topic): boolean =>
  one.head === other.head || isWithin(one, other) || isWithin(other, one);

const isWithin = ({ phrase: { stems } }: Topic, { phrase: whole }: Topic): boolean =>
  stems.every((stem) => whole.stems.includes(stem));
