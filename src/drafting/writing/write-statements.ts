import { isFunctionWord, type Language } from '../languages/language.ts';
import type { FoundIssue } from '../issues/find-issues.ts';
import type { Story } from '../read-story.ts';
import type { FoundStatement } from '../speech/statement.ts';
import type { FoundName, Paragraph } from '../story.ts';
import { idFor } from '../text/id-for.ts';
import type { Range } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { keyWordsIn } from './key-words.ts';
import { type Ids, proposedItem, type Titles, withoutMarks } from './proposal.ts';
import { whenOf } from './when.ts';

/** The text of statements.yaml: every quotation, and what is reported in other words. */
export function writeStatements(
  story: Story,
  idOf: ReadonlyMap<FoundName, string>,
  issues: readonly FoundIssue[],
  ids: Ids,
  titles: Titles,
  year: number | undefined,
): string {
  let last: { sentence: number; paragraph: number; id: string } | undefined;
  const items = story.statements.map((statement) => {
    const { paragraph: number, sentence, words } = statement;
    const paragraph = story.paragraphs[number];
    if (paragraph === undefined) return '';
    const who = surnameOf(statement);
    const keys = keyWordsIn(
      paragraph.tokens,
      words ?? statement.clause ?? sentence,
      story.language,
      4,
    ).filter(({ text }) => text !== who);
    const said = keys.map(({ text }) => text).join(' ') || (statement.verb ?? '');
    const told =
      words === undefined ? inARow(paragraph, keys) : opening(paragraph, words, story.language);
    const shown = withoutInnerMarks(told) || said;
    const title = titles.take(
      shown === '' ? '' : who === undefined ? shown : `${who}: ${shown}`,
      `Statement in paragraph ${number}`,
    );
    const id = ids.take(idFor(`${who ?? ''} ${said}`), `statement-in-paragraph-${number}`);
    const isSecond =
      words !== undefined && last?.paragraph === number && last.sentence === sentence.start;
    const goesOn = isSecond ? `; goes on from ${last?.id ?? ''}` : '';
    if (words !== undefined) last = { sentence: sentence.start, paragraph: number, id };
    return proposedItem(
      fieldsOf(statement, { id, title }, paragraph, story, idOf, issues, year),
      `${howOf(statement)}${goesOn}`,
    );
  });
  return items.join('').trimStart() || '[]\n';
}

/** How many words side by side a title may have from the article. */
const MOST_IN_A_ROW = 6;

/** The words from the first key word to the last that is near enough, as they stand. */
function inARow({ tokens, text }: Paragraph, keys: readonly Token[]): string {
  const [first] = keys;
  if (first === undefined) return '';
  const from = tokens.indexOf(first);
  const last = keys.findLast((key) => tokens.indexOf(key) < from + MOST_IN_A_ROW) ?? first;
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
  named: { id: string; title: string },
  paragraph: Paragraph,
  story: Story,
  idOf: ReadonlyMap<FoundName, string>,
  issues: readonly FoundIssue[],
  year: number | undefined,
): object {
  const { words, date, speaker } = statement;
  const by = (speaker?.names ?? []).flatMap((name) => idOf.get(name) ?? []);
  const credit = speaker?.credit ?? speaker?.names.map(({ name }) => name).join(', ');
  const text =
    words === undefined ? {} : { words: printed(paragraph.text.slice(words.start, words.end)) };
  return {
    ...named,
    by:
      by.length > 0 ? by : credit === undefined ? [] : [{ side: '', credit: withoutMarks(credit) }],
    ...(words === undefined ? { form: 'reported-speech' } : text),
    gist: '',
    ...(date === undefined ? {} : { when: whenOf(date, story, year) }),
    issues: issues
      .filter(({ name }) => paragraph.text.toLowerCase().includes(name.toLowerCase()))
      .map(({ id }) => id),
    at: [String(statement.paragraph)],
  };
}

/** Without the comma that belongs to the sentence around it. */
const printed = (words: string): string => words.trim().replace(/,$/, '');

function surnameOf({ speaker }: FoundStatement): string | undefined {
  const [name] = speaker?.names ?? [];
  if (name === undefined) return undefined;
  const short = name.aliases
    .filter((alias) => !alias.includes('.'))
    .toSorted((a, b) => a.length - b.length)[0];
  const isPerson = name.kind === 'person';
  return (
    short ??
    (isPerson
      ? name.name
          .replace(/\s(?:Jr|Sr)\.?$/, '')
          .split(' ')
          .at(-1)
      : name.name)
  );
}

function howOf({ paragraph, words, verb, speaker }: FoundStatement): string {
  const what = words === undefined ? 'reported in other words' : 'quoted';
  if (speaker === undefined)
    return `paragraph ${paragraph}: ${what}; nobody is named as its speaker: name one, or delete it`;
  const by = verb === undefined ? '' : ` by ${verb}`;
  return `paragraph ${paragraph}: ${what}${by}; speaker ${speaker.how.replace(/["“”]/g, '')}`;
}
