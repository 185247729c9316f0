import type { Language } from '../languages/language.ts';
import { isOnlyKin } from '../names/kin.ts';
import { isFinite } from '../text/finite.ts';
import { readSentence, type Sentence } from '../speech/phrase.ts';
import type { FoundName, Mention } from '../story.ts';
import type { Story } from '../read-story.ts';

/** People and bodies that speak, act, hold an office or come back: whom who's who is for. Places and things are left out. */
export function castOf(story: Story): FoundName[] {
  const { names, statements, paragraphs, mentions, language } = story;
  const speaking = new Set(statements.flatMap(({ speaker }) => speaker?.names ?? []));
  const acting = new Set(
    paragraphs.flatMap((paragraph) =>
      paragraph.sentences
        .map((range) => readSentence(paragraph, range, mentions[paragraph.number] ?? []))
        .flatMap((sentence) => sentence.mentions.filter((one) => acts(sentence, one, language)))
        .map(({ name }) => name),
    ),
  );
  return names.filter((name) => {
    if (name.kind === 'thing' || name.kind === 'place') return false;
    if (speaking.has(name)) return true;
    // `her daughter Mali, then three`: no page for a first name
    if (isOnlyKin(name) && !name.name.includes(' ')) return false;
    if (acting.has(name)) return true;
    if (name.kind === 'person') return name.roles.length > 0 || name.paragraphs.length > 1;
    // The firm that is bought may do nothing; it is what the story is about.
    const isAgain = name.paragraphs.length > 1 && !isBehind(TO_HEARER, name, story);
    return isAgain || isBehind(BY_AGENT, name, story);
  });
}

/** `told the Guardian`, `seen by AFP`: what stands before a paper that only hears or reads. */
const TO_HEARER = /(?:told|tells|telling|spoke to|speaking to|seen by|interview with) (?:the )?$/;

/** `called by the Royal College of Nursing`: what stands before a body that did it. */
const BY_AGENT = /(?<!seen|read)(?:ed|wn|nt|ld|de) by (?:the |a )?$/u;

/** Whether such words stand before a name somewhere. */
const isBehind = (
  before: RegExp,
  name: FoundName,
  { paragraphs, mentions }: Pick<Story, 'paragraphs' | 'mentions'>,
): boolean =>
  mentions
    .flat()
    .some(
      (mention) =>
        mention.name === name &&
        before.test(paragraphs[mention.paragraph]?.text.slice(0, mention.start) ?? ''),
    );

/** `A sharply divided Supreme Court`: between an article and the name it belongs to, a participle is no verb. */
const isInPhrase = (
  words: Sentence['words'],
  index: number,
  name: number,
  { determiners }: Language,
): boolean => {
  const article = words.findLastIndex(({ lower }, at) => at < name && determiners.has(lower));
  return (
    article >= 0 &&
    article < index &&
    index < name &&
    name - article <= 4 &&
    words
      .slice(article + 1, name)
      .every(({ lower, isParted }) => !isParted && /(?:ly|ed|en)$/.test(lower))
  );
};

/** Whether a name stands before the first verb of its sentence and not in brackets, owns nothing and follows no preposition. */
function acts(
  { words, paragraph }: Sentence,
  { start, end }: Mention,
  language: Language,
): boolean {
  const at = words.findIndex((word) => word.start <= start && start < word.end);
  const last = words.findLast((word) => word.end <= end + 1);
  if (at < 0 || last?.isPossessive === true || paragraph.text[start - 1] === '(') return false;
  const lead = words.slice(Math.max(0, at - 4), at).reverse();
  const bound = lead.findIndex(
    (word, step) =>
      words[at - step]?.isParted === true ||
      !(
        language.determiners.has(word.lower) ||
        language.prepositions.has(word.lower) ||
        /^\p{Lu}/u.test(word.text)
      ),
  );
  if (
    (bound < 0 ? lead : lead.slice(0, bound)).some(({ lower }) => language.prepositions.has(lower))
  )
    return false;
  const verb = words.findIndex(
    ({ lower, text }, index) =>
      index > 0 &&
      /^\p{Ll}/u.test(text) &&
      !isInPhrase(words, index, at, language) &&
      (language.code === 'en'
        ? isFinite(lower)
        : language.saying.has(lower) || language.between.has(lower)),
  );
  return verb < 0 ? language.code !== 'en' : at < verb;
}
