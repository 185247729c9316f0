/** Words by which a language tells that a few words make a clause; all in lower case. */
interface Clauses {
  /** Forms of verbs that hardly stand for anything else. */
  verbs: RegExp;
  /** Forms that stand for a participle as well: `land held by Russia`. */
  ambiguous?: RegExp;
  /** Words that ask or relate: a clause behind one of them states nothing by itself. */
  asking: RegExp;
}

const CLAUSES: Readonly<Record<string, Clauses>> = {
  en: {
    verbs:
      /^(?:(?:is|are|was|were|has|have|had|does|did|could|would|should|must)(?:n['’]t)?|am|do|don['’]t|will|won['’]t|can|can['’]t|cannot|may|might|shall|says|wants|gives|takes|goes|comes|knows|keeps|becomes|remains|stays|seems|means|brings|begins|loses|wins|sends|meets|pays|tells|thinks|believes|denies|refuses|accepts|agrees|rejects|admits|threatens|holds|went|came|knew|became|fell|rose|grew|saw|spoke|wrote|began|took|gave|withdrew)$/,
    ambiguous:
      /^(?:\p{Ll}+[^aeo]ed|agreed|freed|said|told|made|lost|won|met|sent|held|left|broke|brought|bought|caught|chose|drew|drove|felt|fought|found|flew|got|hid|kept|laid|led|paid|ran|sank|sold|shot|shook|spent|stood|stole|struck|swore|thought|threw|understood|burst|agree|want|reject|accept|deny|refuse|seek|lose|give|know)$/u,
    asking: /^(?:who|whom|whose|what|which|when|where|why|how|whether|if|that)$/,
  },
  de: {
    verbs:
      /^(?:ist|sind|war|waren|hat|haben|hatten?|wird|werden|wurden?|kann|können|konnten?|muss|müssen|mussten?|will|wollen|wollten?|soll|sollen|sollten?|darf|dürfen|durften?)$/,
    asking:
      /^(?:wer|wem|wen|wessen|was|wie|wo\p{Ll}*|wann|warum|weshalb|welche[rsnm]?|ob|dass|wenn)$/u,
  },
  fr: {
    verbs:
      /^(?:(?:n['’])?(?:est|sont|était|étaient|a|ont|avait|avaient)|va|vont|doit|doivent|peut|peuvent|sera|seront|fut|furent)$/,
    asking:
      /^(?:qui|que|quoi|où|quand|comment|pourquoi|combien|quel(?:le)?s?|dont|si|lequel|laquelle|(?:ce\s)?qu['’]\p{L}+)$/u,
  },
  uk: {
    verbs: /^(?:є|був|була|було|були|має|мають|може|можуть|буде|будуть|немає)$/,
    asking: /^(?:хто|що|як|де|коли|чому|скільки|як(?:ий|а|е|і|ого|ої|их)|чий|чия|чи|куди|звідки)$/,
  },
};

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
/** Before these stands a noun and no verb: `the disputed land`, `Russia’s will`. */
const BEFORE_NOUN =
  /(?:^(?:the|an?|this|these|those|his|her|its|their|our|my|your|no|some|all|of|in|on|at|to|for|from|with|by|as|and|or|other|more|most)|['’]s|s['’])$/;
const SUBJECT =
  /^(?:the|an?|this|these|those|he|she|it|they|we|you|i|his|her|its|their|our|nobody|everybody|all)$/;
/** In a heading with capitals throughout, these may be a name: `Theresa May`. */
const NAMES = /^(?:may|will|might|can|must|do|am|wins|rose)$/;
/** Behind these a verb has its object. */
const OBJECT = /^(?:the|an?|his|her|its|their|that|this|these|those|no|not|all|him|them|it|us)$/;

/**
 * Whether some words without a full stop state something as a sentence does: they hold a verb that makes a clause, and
 * nothing before it asks or relates. `isName`: whether a word is of a name; `language`: BCP 47, of which English,
 * German, French and Ukrainian are known. What may be a noun with a participle (`people killed in May`) states nothing.
 */
export function isClause(
  text: string,
  isName: (word: string) => boolean,
  language: string,
): boolean {
  const known = CLAUSES[language.split('-')[0] ?? ''];
  if (known === undefined || /[?？]\P{L}*$/u.test(text)) return false;
  return text.split(PARTS).some((part) => statesIn(part, isName, known));
}

/** A heading may have two parts: `After the flood: the dam burst`. */
const PARTS = /[:;–—]|\s-\s/;

function statesIn(part: string, isName: (word: string) => boolean, known: Clauses): boolean {
  // Behind a comma something may be told of a noun: `das Bad, das schließen soll`.
  const [start = ''] = part.split(',');
  const words = start.match(WORD) ?? [];
  const lower = words.map((word) => word.toLowerCase());
  const end = lower.findIndex((word) => known.asking.test(word));
  const first = words[0] ?? '';
  const hasSubject = SUBJECT.test(lower[0] ?? '') || isName(first);
  const isTitled = words.slice(1).every((word) => /^\p{Lu}/u.test(word) || word.length < 4);
  return words.slice(0, end < 0 ? undefined : end).some((word, index) => {
    const form = lower[index] ?? '';
    const isCapital = word !== form;
    const before = lower.slice(0, index).findLast((one) => !one.endsWith('ly'));
    if (before === undefined || (isCapital && !isTitled) || BEFORE_NOUN.test(before)) return false;
    if (known.verbs.test(form)) return !isCapital || !NAMES.test(form);
    const isBetween = (hasSubject && !isCapital) || OBJECT.test(lower[index + 1] ?? '');
    return known.ambiguous?.test(form) === true && isBetween;
  });
}
