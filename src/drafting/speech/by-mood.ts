import type { Language } from '../languages/language.ts';
import { antecedent, type Before } from './antecedent.ts';
import type { Attribution } from './attribution.ts';
import type { Sentence } from './phrase.ts';

/** Forms that tell what another says, behind its pronoun or noun: `Er habe …`, `Sie sei …`. */
const MOOD =
  /^(?:sei|habe|werde|wolle|könne|müsse|solle|dürfe|möge|wisse|gehe|komme|gebe|liege|stehe|halte|sehe|finde|bleibe|denke|glaube|hoffe|rechne|brauche|fordere|warte|nehme|lasse|mache|setze|arbeite|trage|verstehe)$/;

/** `Er habe die Akten geprüft.`: German tells by the mood of its verb that somebody else says so, the one who spoke last. */
export function byMood(sentence: Sentence, before: Before, language: Language): Attribution[] {
  const { words } = sentence;
  const [first, verb] = words;
  if (language.code !== 'de' || first === undefined || verb === undefined) return [];
  const gender = language.pronouns[first.lower];
  if (gender === undefined) return byMoodOfNoun(sentence, before);
  if (gender === 'it' || !MOOD.test(verb.lower) || words.length < 4) return [];
  const spoke = before.sentences
    .slice(0, 2)
    .flatMap(({ speakers }) => speakers.flatMap(({ names }) => names))
    .find((name) => name.kind === 'person' && (name.gender ?? gender) === gender);
  const name = spoke ?? antecedent(gender, { sentence, limit: first.start, before, language });
  if (name === undefined) return [];
  const how = `“${first.text} ${verb.text}” taken for words of the one who spoke before`;
  return [
    {
      verb: verb.text,
      start: first.start,
      end: verb.end,
      speaker: { names: [name], how },
      isReported: true,
    },
  ];
}

/** Forms that are of this mood alone, behind any subject. */
const SURE_MOOD =
  /^(?:sei|seien|habe|werde|wolle|könne|müsse|solle|dürfe|gebe|komme|gehe|liege|stehe|bleibe|sitze|laufe|führe|bringe|zeige|spreche|fehle|reiche|drohe|gelte|herrsche|bestehe|bedeute|handele|handle|nehme|halte|lasse|brauche|rechne|erwarte|steige|sinke|koste|produziere|verliere|gewinne)$/;

/** `Der Kollege habe …`, right behind a sentence of the same paragraph that says who speaks. */
function byMoodOfNoun({ words, paragraph, quoted }: Sentence, before: Before): Attribution[] {
  const at = words.findIndex(({ lower }) => SURE_MOOD.test(lower));
  // over a quotation that goes on
  const last = before.sentences
    .slice(0, 3)
    .find((each) => each.speakers.length > 0 || each.sentence.words.length > 0);
  const speaker = last?.speakers.at(-1);
  const [first, verb] = [words[0], words[at]];
  if (speaker === undefined || first === undefined || verb === undefined) return [];
  const isBehind = last?.sentence.paragraph === paragraph;
  if (!isBehind || at < 1 || at > 6 || quoted.length > 0 || words.length < 5) return [];
  const how = `“${verb.text}” taken for words of the one who spoke before`;
  return [
    {
      verb: verb.text,
      start: first.start,
      end: verb.end,
      speaker: { ...speaker, how },
      isReported: true,
    },
  ];
}
