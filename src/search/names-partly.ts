import { isSoft } from './intent.ts';
import { type Form, isOwnPage, type Prepared } from './names-prepare.ts';
import {
  type Asked,
  bestForm,
  isForName,
  isStatementRecord,
  type NameHit,
  viaOf,
} from './names-score.ts';

/** So many words are more than a part of an entry’s name that others have as well. */
const MANY = 3;

/** With nothing over but words that only say what is asked, an entry is nearly met: `what did the mayor say`. */
export function withoutSoft(entry: Prepared, asked: Asked): NameHit | undefined {
  const { keys, hard, plain } = asked;
  if (hard.length === keys.length || isStatementRecord(entry.record)) return undefined;
  if (isTitledSo(entry, asked)) return { record: entry.record, score: TITLED };
  const more = entry.forms.find((form) => isMoreThan(hard, form, keys));
  if (more !== undefined) return { record: entry.record, score: MORE, ...viaOf(more) };
  const hit = bestForm(entry, { ...asked, keys: hard, text: plain, bare: plain });
  if (hit === undefined) return undefined;
  // Only what is called so comes before entries that have all of the words.
  const nearly = (hard.length >= MANY ? 15 : 5) + hit.score / 2;
  return { ...hit, score: hit.score > 85 ? hit.score - 10 : nearly };
}

/** What an entry is worth with all words of a query: a little more, where it is called by them itself. */
export function inAll(entry: Prepared, asked: Asked): NameHit | undefined {
  const hit = bestForm(entry, asked);
  if (hit === undefined) return undefined;
  const called = calledBy(entry.forms, asked);
  if (hit.score === SCATTERED) return { ...hit, score: SCATTERED + OWN * called };
  // Before an issue that its words lead to as well, though an event of the background gives way.
  const isEvent =
    entry.record.k === 'event' && called === 1 && hit.score > LED_TO && hit.score < TITLE;
  return isEvent ? { ...hit, score: hit.score + 1 } : hit;
}

/** What an entry is worth that has all words of a query here and there; that a form leads to; whose title has them. */
const SCATTERED = 50;
const LED_TO = 92;
const TITLE = 98;

/** What it is worth that an entry with all words of a query here and there is called by them itself. */
const OWN = 10;

/** A title of so many words is a sentence. */
const SENTENCE = 5;

/** How much of a query is in what an entry is called itself; a title of many words is a sentence, and calls nothing. */
function calledBy(forms: readonly Form[], { keys, weight }: Asked): number {
  const own = ownName(forms.filter((form) => form.keys.length < SENTENCE));
  const sum = (some: readonly string[]) => some.reduce((all, key) => all + weight(key), 0);
  return sum(keys.filter((key) => own.includes(key))) / sum(keys);
}

/** What it is worth that a form has more of a query than the words that carry it, and nothing else: `weir repair cost`. */
const MORE = 87;

const isMoreThan = (hard: readonly string[], form: Form, keys: readonly string[]): boolean =>
  form.keys.length > hard.length &&
  hard.every((key) => form.keys.includes(key)) &&
  form.keys.every((key) => keys.includes(key));

/** What it is worth that an event is of what somebody said about something: more than who said it. */
const TITLED = 95;

/** Whether the title of an event has who said something, and about what. */
const isTitledSo = ({ record, forms }: Prepared, { hard, about = [] }: Asked): boolean =>
  record.k === 'event' &&
  about.length > 0 &&
  forms.some(
    ({ keys, whole }) => whole === 100 && [...hard, ...about].every((key) => keys.includes(key)),
  );

/**
 * An entry with a form that stands whole in the query, which has more words: `the mayor on the weir`; or with
 * one that shares two words with it. All words of the entry count then.
 */
export function partly({ record, forms, keys }: Prepared, asked: Asked): NameHit | undefined {
  if (isOwnPage(record) && !asked.ofTheSite) return undefined;
  const shared = forms.flatMap((form) => {
    if (isOfOthers(form, asked, asked.sides) || isOfOthers(form, asked, asked.people)) return [];
    const both = form.keys.filter((key) => asked.keys.includes(key));
    const hard = both.filter((key) => asked.hard.includes(key));
    const isMeant = form.keys.some((key) => both.includes(key) && !isSoft(key));
    const isWhole =
      (isOwnPage(record) || isForName(form)) &&
      form.keys.every(
        (key) => both.includes(key) || (isMeant && isSoft(key) && record.k !== 'person'),
      );
    return hard.length > 1 || (isWhole && hard.length > 0)
      ? [{ form, names: isWhole ? both : [] }]
      : [];
  });
  const [first] = shared;
  if (first === undefined) return undefined;
  // Of a statement, a few words in a row are remembered, and seldom all of them rightly.
  const hits = asked.hard.filter((key) => keys.has(key)).length;
  if (isStatementRecord(record) && hits < 3) return undefined;
  const sum = (some: readonly string[]) => some.reduce((all, key) => all + asked.weight(key), 0);
  const has = sum(asked.keys.filter((key) => keys.has(key))) / sum(asked.keys);
  const names = [...new Set(shared.flatMap((each) => each.names))];
  const own = sum(asked.keys.filter((key) => ownName(forms).includes(key))) / sum(asked.keys);
  const via = viaOf(first.form);
  if (record.k !== 'person' && shared.some(({ form }) => isForASide(form, asked)))
    return { record, score: FOR_A_SIDE, ...via };
  const row = Math.max(1, ...shared.map((each) => each.names.length)) - 1;
  const score = 20 + 25 * has + 5 * own + TOGETHER * row + (record.k === 'person' ? 4 : 0);
  return { record, score, lacks: 1 - has, names, ...via };
}

/** What it is worth, for each word after the first, that those of a query are one form and not several. */
const TOGETHER = 3;

/** What it is worth that a query is the name of an entry and a side: more than a title with as little of it. */
const FOR_A_SIDE = 69;

/** Whether a query is what an entry is called, and beside it only says of which side: `ferry strike Norway`. */
const isForASide = ({ keys, whole }: Form, asked: Asked): boolean =>
  isCalledBy(whole) &&
  keys.every((key) => asked.keys.includes(key) && !asked.sides.has(key)) &&
  asked.hard.every((key) => keys.includes(key) || asked.sides.has(key));

/**
 * Whether what may lead to an entry says of other sides or people than a query does: who asks for Swiss ferries wants
 * no Danish, and what Vane agreed to is not what Holm did.
 */
function isOfOthers(
  { keys, whole }: Form,
  asked: Asked,
  all: ReadonlySet<string> = new Set(),
): boolean {
  const some = keys.filter((key) => all.has(key));
  return (
    some.length > 0 &&
    !isCalledBy(whole) &&
    asked.keys.some((key) => all.has(key)) &&
    !some.some((key) => asked.keys.includes(key))
  );
}

/** Whether an entry is called by a form that is worth so much, and not only led to. */
const isCalledBy = (whole: number): boolean => whole > 92;

/** The words of what an entry is called itself. */
const ownName = (forms: readonly Form[]): string[] =>
  forms.filter(({ whole }) => whole === 100).flatMap(({ keys }) => keys);
