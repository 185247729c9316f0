import { isPast, isPresent } from './lexicon.ts';

/** A verb that can stand alone in a clause. */
export const isFinite = (word: string): boolean =>
  /^(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|did|does|do|cannot|never)$/.test(
    word,
  ) || isPast(word);

/** Whether a word is such a verb and no name that is spelt like one. */
export const isFiniteWord = ({ lower, text }: { lower: string; text: string }): boolean =>
  /^\p{Ll}/u.test(text) && isFinite(lower);

/** Whether some words hold a verb that makes a clause of them; the first is never one. `code`: of the language. */
export const holdsVerb = (
  words: readonly { lower: string; text: string }[],
  code: string,
): boolean => words.some((word, index) => index > 0 && isVerb(word, code));

/** Whether a word looks like a verb that makes a clause. */
export function isVerb({ lower, text }: { lower: string; text: string }, code: string): boolean {
  if (/^\p{Lu}/u.test(text)) return false;
  if (code === 'en') return isFinite(lower) || isPresent(lower);
  return VERBS[code]?.test(lower) ?? true;
}

/** Forms of verbs that can stand alone, where no lexicon knows them. */
const VERBS: Readonly<Record<string, RegExp>> = {
  fr: /^(?:est|sont|a|ont|va|vont|doit|doivent|peut|peuvent|faut|fait|font|sera|seront|aura|auront|fut|furent|eut|\p{L}{2,}(?:ait|aient|era|eront|ira|iront|dra|dront|rait|raient|èrent|issent))$/u,
  de: /^(?:ist|sind|war|waren|sei|seien|hat|habe|haben|hatten?|wird|werde|werden|wurden?|kann|könne|können|könnten?|muss|müsse|müssen|will|wolle|wollen|soll|solle|sollen|darf|dürfe|dürfen|gehe|gebe|komme|liege|stehe|bleibe|fehle|reiche|drohe|gelte|bestehe|nehme|halte|lasse|brauche|rechne|erwarte|steige|sinke|verliere|gewinne|\p{L}{2,}(?:[^s]t|te|ten))$/u,
  uk: /^(?:є|був|була|було|були|немає|має|мають|може|можуть|буде|будуть|\p{L}{2,}(?:ив|ав|ів|ув|ала|ила|ула|[аиуеі]ло|ели|или|али|іли|ули|лося|ться|вся|лася|лися|ить|їть|ають|яють|ують|юють|ає|яє|ує|ює|но|то))$/u,
};
