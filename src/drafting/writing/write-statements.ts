import { capital } from '../../words/capital.ts';
import { isFunctionWord, type Language } from '../languages/language.ts';
import type { FoundIssue } from '../issues/find-issues.ts';
import type { FoundStatement } from '../speech/statement.ts';
import type { Paragraph } from '../story.ts';
import { idFor } from '../text/id-for.ts';
import { isFinite } from '../text/finite.ts';
import type { Range } from '../text/sentences.ts';
import { surnameIn } from '../text/surname.ts';
import type { Token } from '../text/tokens.ts';
import type { Context } from './context.ts';
import { keyWordsIn } from './key-words.ts';
import { type Ids, proposedItem, type Titles, withoutMarks } from './proposal.ts';
import { sideIn } from './sides.ts';
import { leadOf, toldIn, withNegations } from './told.ts';
import { whenOf } from './when.ts';

/** The text of statements.yaml: every quotation, and what is reported in other words. */
export function writeStatements(
  context: Context,
  issues: readonly FoundIssue[],
  ids: Ids,
  titles: Titles,
): string {
  const { story } = context;
  let last = { at: '', id: '' };
  const items = story.statements.map((statement) => {
    const { paragraph: number, sentence, words } = statement;
    const paragraph = story.paragraphs[number];
    if (paragraph === undefined) return '';
    const wish = wishesOf(statement, paragraph, story.language);
    const title = titles.take(wish.title, `Statement in paragraph ${number}`);
    const id = ids.take(wish.id, `statement-in-paragraph-${number}`);
    const at = words && `${number} ${sentence.start}`;
    const goesOn = at === last.at ? `; goes on from ${last.id}` : '';
    if (at !== undefined) last = { at, id };
    return proposedItem(
      { id, title, ...fieldsOf(statement, paragraph, issues, context) },
      `${howOf(statement)}${goesOn}`,
    );
  });
  return items.join('').trimStart() || '[]\n';
}

/** Title and id that tell who spoke and what of. */
function wishesOf(
  statement: FoundStatement,
  paragraph: Paragraph,
  language: Language,
): { title: string; id: string | undefined } {
  const who = surnameOf(statement, language);
  const { title, keys } =
    titleAround(statement, paragraph, language, who) ??
    (statement.words === undefined
      ? titleOfReport(statement, paragraph, language, who)
      : titleOfQuotation(statement.words, paragraph, language, who));
  const said = keys || (statement.verb ?? '');
  const shown = withoutInnerMarks(title) || said;
  return {
    title: shown === '' || who === undefined ? shown : `${capital(who)}: ${shown}`,
    id: idFor(`${who ?? ''} ${said}`),
  };
}

/** The words of a title, and those that an id has of it. */
interface Wish {
  title: string;
  keys: string;
}

function titleOfQuotation(
  words: Range,
  paragraph: Paragraph,
  language: Language,
  who: string | undefined,
): Wish {
  const keys = keyWordsOf(words, paragraph, language, who);
  return {
    title: opening(paragraph, words, language),
    keys: withNegations(keys, words, paragraph, language).map(printedNo).join(' '),
  };
}

/** `strike was deeply regrettable` tells more than `deeply regrettable`, where the title gets so far. */
function titleAround(
  { words, around, ...statement }: FoundStatement,
  paragraph: Paragraph,
  language: Language,
  who: string | undefined,
): Wish | undefined {
  if (words === undefined || around === undefined) return undefined;
  const told = titleOfReport({ ...statement, clause: around }, paragraph, language, who);
  const from = paragraph.text.indexOf(told.title, around.start);
  const quoted = printed(paragraph.text.slice(words.start, words.end));
  if (from >= words.start) return undefined;
  const end = from + told.title.length;
  const isShort = quoted.split(/\s+/).length <= 3;
  if (end > words.start && (end >= words.end - 1 || !isShort)) return told;
  if (!isShort) return undefined;
  const lead = keyWordsIn(
    paragraph.tokens,
    { start: from, end: Math.min(end, words.start) },
    language,
    9,
  );
  const both = `${paragraph.text.slice(from, lead.at(-1)?.end ?? from)} … ${quoted}`;
  return lead.length === 0 || both.length > MOST_OF_BOTH ? told : { ...told, title: both };
}

/** Characters that leave room for a name before them. */
const MOST_OF_BOTH = 44;

/** Neither title nor id may say the opposite of what was said. */
function titleOfReport(
  statement: FoundStatement,
  paragraph: Paragraph,
  language: Language,
  who: string | undefined,
): Wish {
  const told = toldIn(statement, paragraph, language);
  const { denial } = told;
  const clause =
    statement.words === undefined ? behindQuotation(told.clause, paragraph) : told.clause;
  const keys = keyWordsOf(clause, paragraph, language, who);
  const all = withNegations(keys, clause, paragraph, language);
  const from = denial ?? leadOf(all, keys, clause, paragraph);
  const row = inARow(paragraph, from === undefined ? keys : [from, ...keys]);
  // `denied on Sunday that there was an outbreak`
  const title =
    denial !== undefined && row === denial.text
      ? `${row} ${inARow(paragraph, keys)}`.trimEnd()
      : row;
  return {
    title,
    keys: [...(denial === undefined ? [] : [denial]), ...all].map(printedNo).join(' '),
  };
}

/** `said he was “appalled” that it had failed`: what opens a clause and is quoted has a statement of its own. */
function behindQuotation({ start, end }: Range, { quoted, text, tokens }: Paragraph): Range {
  const span = quoted.find((each) => each.start >= start && each.end <= end);
  const isFirst =
    span !== undefined && text.slice(start, span.start).trim().split(/\s+/).length <= 3;
  const tells = tokens.some(
    (token) => token.start > (span?.end ?? end) && token.end <= end && isFinite(token.lower),
  );
  return isFirst && tells && end - span.end > LEAST_BEHIND
    ? { start: span.end, end }
    : { start, end };
}

/** Characters behind a quotation that are enough for a title. */
const LEAST_BEHIND = 30;

const printedNo = ({ text }: Token): string => (/n['’]t$/.test(text) ? 'not' : text);

const keyWordsOf = (
  range: Range,
  { tokens }: Paragraph,
  language: Language,
  who: string | undefined,
): Token[] => keyWordsIn(tokens, range, language, MOST_KEYS).filter(({ text }) => text !== who);

const MOST_KEYS = 4;

/** How many words side by side a title may have from the article. */
const MOST_IN_A_ROW = 6;

/** The words from the first key word to the last that is near enough, as they stand. */
function inARow({ tokens, text }: Paragraph, keys: readonly Token[]): string {
  const [first] = keys;
  if (first === undefined) return '';
  const from = tokens.indexOf(first);
  const stop = tokens.findIndex(({ gap }, at) => at > from && /[.;:!?…—–]\s/.test(gap));
  const end = Math.min(from + MOST_IN_A_ROW, stop < 0 ? Infinity : stop);
  const last = keys.findLast((key) => tokens.indexOf(key) < end) ?? first;
  return text.slice(first.start, last.end);
}

/** Without the marks of a quotation that begins or ends inside. */
const withoutInnerMarks = (text: string): string =>
  /(?<!\p{L})['‘]\p{L}/u.test(text) ? text.replace(/(?<!\p{L})['‘]|['’](?!\p{L})/gu, '') : text;

/** The first words of a quotation, up to one that carries meaning. */
function opening({ tokens, text }: Paragraph, words: Range, language: Language): string {
  const own = tokens.filter(({ start, end }) => start >= words.start && end <= words.end);
  const stop = own.findIndex(({ gap }, at) => at > 1 && /[.!?]/.test(gap));
  const first = own.slice(0, stop < 0 ? MOST_IN_A_ROW : Math.min(stop, MOST_IN_A_ROW));
  const last =
    first.length === own.length
      ? first.at(-1)
      : (first.findLast(({ lower }) => !isFunctionWord(lower, language)) ?? first.at(-1));
  return first[0] === undefined || last === undefined ? '' : text.slice(first[0].start, last.end);
}

function fieldsOf(
  statement: FoundStatement,
  paragraph: Paragraph,
  issues: readonly FoundIssue[],
  { story, idOf, sides, year }: Context,
): object {
  const { words, date, speaker } = statement;
  const by = (speaker?.names ?? []).flatMap((name) => idOf.get(name) ?? []);
  const credits =
    speaker?.credit === undefined
      ? (speaker?.names ?? []).map(({ name }) => name)
      : [speaker.credit];
  const text =
    words === undefined ? {} : { words: printed(paragraph.text.slice(words.start, words.end)) };
  return {
    by:
      by.length > 0
        ? by
        : credits.map((credit) => ({
            side: sideIn(credit, sides)?.id ?? '',
            credit: withoutMarks(credit),
          })),
    ...(words === undefined ? { form: 'reported-speech' } : text),
    gist: '',
    ...(date === undefined ? {} : { when: whenOf(date, story, year) }),
    issues: issues
      .filter(({ paragraphs }) => paragraphs.includes(paragraph.number))
      .map(({ id }) => id),
    at: [String(statement.paragraph)],
  };
}

/** Without the comma that belongs to the sentence around it. */
const printed = (words: string): string => words.trim().replace(/,$/, '');

function surnameOf({ speaker }: FoundStatement, language: Language): string | undefined {
  const [name] = speaker?.names ?? [];
  if (name === undefined) return undefined;
  const short = name.aliases
    .filter((alias) => !alias.includes('.'))
    .toSorted((a, b) => a.length - b.length)[0];
  if (name.kind !== 'person') return short ?? shortBody(name.name);
  const own = surnameIn(name.name, language);
  return short === undefined || own.endsWith(` ${short}`) ? own : short;
}

/** `State Committee` of `State Committee for National Security`: a long name leaves a title no room for what was said. */
function shortBody(name: string): string {
  const [head = name] = name.split(/ (?:of|for|on|in|für|des|de|pour) /);
  return name.length > LONG_NAME && head.includes(' ') ? head : name;
}

const LONG_NAME = 28;

function howOf({ paragraph, words, verb, speaker }: FoundStatement): string {
  const what = words === undefined ? 'reported in other words' : 'quoted';
  if (speaker === undefined)
    return `paragraph ${paragraph}: ${what}; nobody is named as its speaker: name one, or delete it`;
  const by = verb === undefined ? '' : ` by ${verb}`;
  return `paragraph ${paragraph}: ${what}${by}; speaker ${speaker.how.replace(/["“”]/g, '')}`;
}
