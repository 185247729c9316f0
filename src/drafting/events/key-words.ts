import type { FoundDate } from '../dates/found-date.ts';
import type { Language } from '../languages/language.ts';
import type { Sentence, Word } from '../speech/phrase.ts';
import { isAcronym, lowerAt } from '../text/tokens.ts';
import { subjectOf } from './subject-words.ts';
import { mainVerb } from './main-verb.ts';
import { isContent, isName } from './telling.ts';
import { tellingWords } from './telling-words.ts';

const MOST_KEYS = 6;

/** The words that tell what happened: around the verb that is nearest to the date. */
export function keyWords(
  sentence: Sentence,
  date: FoundDate | undefined,
  language: Language,
): { keys: Word[]; verb: Word | undefined } {
  const words = tellingWords(sentence, date, language);
  const at = date === undefined ? words.length : words.findIndex(({ end }) => end > date.start);
  const isKey = (word: Word) =>
    !(date !== undefined && word.start >= date.start && word.end <= date.end) &&
    !isInBrackets(word) &&
    (isContent(word, language) ||
      // `EU`, `United States`
      (/^\p{Lu}(?:\p{Lu}$|\p{L}{2})/u.test(word.text) && isName(word, sentence.mentions)));
  const verb = mainVerb(words, date, sentence, language);
  if (verb === undefined) return { keys: nearest(words, at, isKey), verb: undefined };
  // `villagers who fled in May have not returned`: of that day they only fled
  const isRelative =
    language.code === 'en' && /^(?:who|that|which)$/.test(lowerAt(words, verb - 1));
  const end = isRelative ? at : endBehind(words, verb, date, language);
  const near = keysBehind(words.slice(verb + 1, end), isKey);
  // `fought over it until May, a war in which …`
  const isApposed = end !== undefined && /^an?$/.test(lowerAt(words, end)) && !isRelative;
  const behind = near.length > 0 || !isApposed ? near : keysBehind(words.slice(verb + 1), isKey);
  const lead = words.slice(0, verb).filter(isKey);
  const most = Math.max(2, MOST_KEYS - 2 - behind.length);
  const isLong =
    lead.length > most || (lead[0] !== undefined && verb - words.indexOf(lead[0]) >= MOST_LEADING);
  const before =
    subjectOf(words, verb, isLong, sentence, language) ??
    keysBefore(words, lead, { most, verb }, sentence, language);
  const owned = words.find(
    (word) => date !== undefined && word.start === date.end + 1 && isKey(word),
  );
  const keys = [...before, words[verb], particleOf(words, verb, language), ...behind, owned].filter(
    (word) => word !== undefined,
  );
  const whole = keys.flatMap((key) => [...particlesBefore(words, key, sentence, language), key]);
  return { keys: [...new Set(whole)].sort((a, b) => a.start - b.start), verb: words[verb] };
}

/** `Nvidia (NVDA.O)`: letters for a name. */
const isInBrackets = ({ gap, text }: Word): boolean => gap.endsWith('(') && isAcronym(text);

/** `von der` of `Ada von der Leyen`, where the surname is a key word. */
function particlesBefore(
  words: readonly Word[],
  key: Word,
  { mentions }: Sentence,
  { particles }: Language,
): readonly Word[] {
  if (!isName(key, mentions)) return [];
  const at = words.indexOf(key);
  let from = at;
  while (particles.has(lowerAt(words, from - 1)) && isName(words[from - 1] as Word, mentions))
    from -= 1;
  return words.slice(from, at);
}

/** Where what the verb tells ends behind the date: at a mark, or where another clause begins. */
function endBehind(
  words: readonly Word[],
  verb: number,
  date: FoundDate | undefined,
  { code }: Language,
): number | undefined {
  if (code !== 'en' || date === undefined || date.start < (words[verb]?.end ?? 0)) return undefined;
  const end = words.findIndex(
    ({ start, isParted, lower }) => start >= date.end && (isParted || OTHER_CLAUSE.test(lower)),
  );
  return end < 0 ? undefined : end;
}

const OTHER_CLAUSE = /^(?:unless|if|when|because|although|though|while|after|before|where)$/;

/** `over` in `took over in January`: without it the verb tells something else. */
function particleOf(
  words: readonly Word[],
  verb: number,
  { code, prepositions }: Language,
): Word | undefined {
  const [particle, next] = words.slice(verb + 1, verb + 3);
  if (code !== 'en' || particle?.isParted !== false || !PARTICLES.test(particle.lower))
    return undefined;
  const endsThere = next === undefined || next.isParted || prepositions.has(next.lower);
  return endsThere ? particle : undefined;
}

const PARTICLES = /^(?:over|off|up|out|down|away|back)$/;

/** The first words of weight behind a verb, up to what is parted from them. */
function keysBehind(behind: readonly Word[], isKey: (word: Word) => boolean): readonly Word[] {
  const end = behind.findIndex(
    ({ isParted }, step) => isParted && behind.slice(0, step).some(isKey),
  );
  return (end < 0 ? behind : behind.slice(0, end)).filter(isKey).slice(0, MOST_KEYS - 3);
}

/** From so many words before the verb on, a title would end before it. */
const MOST_LEADING = 6;

/** At most so many of the words of weight before a verb: the last ones, with the subject that opens the sentence. */
function keysBefore(
  words: readonly Word[],
  lead: readonly Word[],
  { most, verb }: { most: number; verb: number },
  { mentions }: Sentence,
  { code, determiners }: Language,
): readonly (Word | undefined)[] {
  const named = mentions.find(
    ({ name, end }) =>
      /^(?:person|organisation)$/.test(name.kind) && end === lead.at(-1)?.end && lead.length > most,
  );
  // `after U.S. envoy Ada Lund flew in`
  if (named !== undefined && code === 'en') return lead.filter(({ start }) => start >= named.start);
  const opener = determiners.has(lowerAt(words, 0)) ? words[1] : words[0];
  const opensWithSubject = opener !== undefined && opener === lead[0];
  // `Das Amt hat die Übernahme des Blattes durch die Gruppe untersagt`: what it did so to stands first
  const next = words[verb + 1];
  if (code === 'de' && opensWithSubject && (next === undefined || next.isParted))
    return lead.slice(0, most);
  return opensWithSubject && lead.length > most
    ? [opener, ...lead.slice(1 - most)]
    : lead.slice(-most);
}

/** Without a verb that is known: the words around the date. */
function nearest(words: readonly Word[], at: number, isKey: (word: Word) => boolean): Word[] {
  const before = words.slice(0, at).filter(isKey);
  const behind = words.slice(at).filter(isKey);
  const first = before.slice(-Math.max(MOST_KEYS - 2, MOST_KEYS - behind.length));
  return [...first, ...behind.slice(0, MOST_KEYS - first.length)];
}
