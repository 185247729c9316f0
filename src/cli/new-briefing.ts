import { existsSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { guardFolder, realPath } from '../build/guard-folder.ts';
import { makeFolder } from '../build/make-folder.ts';
import { contentFiles } from '../content-reader/content-files.ts';
import { type DraftBriefing, draftBriefing } from '../drafting/draft-briefing.ts';
import type { Story } from '../drafting/read-story.ts';
import { LANGUAGE_CODES, languageOf, withoutRules } from '../drafting/languages/languages.ts';
import { language as languageTag } from '../schemas/fields.ts';
import { parseDate } from '../dates/partial-date.ts';
import { projectFolder } from '../settings/project-folder.ts';
import { Refusal } from '../problems/refusal.ts';
import { readSettings } from '../settings/settings.ts';
import { writeWholeFiles } from '../settings/write-file.ts';
import { alone } from './alone.ts';
import { askYear, isYear } from './ask-year.ts';
import { readArticleFile } from './article-file.ts';

/** What the command takes after the article and the folder. */
export interface BriefingOptions {
  year?: string | undefined;
  published?: string | undefined;
  language?: string | undefined;
  force?: boolean | undefined;
}

/** Drafts a briefing from an article, writes it where no file stands, and prints what was found and what comes next. */
export async function newBriefing(
  articlePath: string,
  path: string,
  options: BriefingOptions,
): Promise<void> {
  const { text, leftOut, published } = readArticleFile(articlePath);
  const said = readGiven(options);
  const given = { ...said, published: said.published ?? published };
  // As all other commands will read it.
  const { contentDir, contentLabel: folder } = readSettings({ BRIEFING_CONTENT: path });
  const target = realPath(contentDir);
  guardFolder(target, folder, { project: projectFolder() });
  const first = draftBriefing(text, given);
  const year = given.year ?? (given.published === undefined ? await yearOf(first) : undefined);
  const draft = year === given.year ? first : draftBriefing(text, { ...given, year });
  await alone(target, () => {
    refuseTaken(target, folder, [...draft.files.keys()], options.force === true);
    writeAll(target, draft.files);
  });
  console.log([...told(draft, folder, leftOut), ...fromBefore(target, draft.files)].join('\n'));
}

function readGiven({ year, published, language }: BriefingOptions) {
  if (language !== undefined && !isLanguage(language))
    throw new Refusal(
      `--language is "${language}": write a language tag, such as ${LANGUAGE_CODES.join(', ')}.`,
    );
  const table =
    language === undefined ? undefined : (languageOf(language) ?? withoutRules(language));
  if (year !== undefined && !isYear(year))
    throw new Refusal(`--year is "${year}": write four digits, such as 1978.`);
  if (published !== undefined && parseDate(published)?.precision !== 'day')
    throw new Refusal(
      `--published is "${published}": write the day of the article, such as 1978-09-19.`,
    );
  return { language: table, year: year === undefined ? undefined : Number(year), published };
}

/** Whether there is a language of this tag. */
const isLanguage = (tag: string): boolean =>
  languageTag.safeParse(tag).success &&
  new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag) !== undefined;

/** Nobody is asked where nobody can answer. */
async function yearOf({ story, undated }: DraftBriefing): Promise<number | undefined> {
  const open = story.dates.find(({ date, month }) => date === undefined && month !== undefined);
  if (open === undefined || !process.stdin.isTTY) return undefined;
  return askYear(
    `The article prints ${undated.slice(0, 3).join(', ')} and no year. Which year? (Enter leaves them undated) `,
  );
}

/** What somebody wrote is never written over unasked, and what was released not even then. */
function refuseTaken(
  target: string,
  folder: string,
  paths: readonly string[],
  force: boolean,
): void {
  if (existsSync(join(target, 'released.json')))
    throw new Refusal(`${folder} holds a briefing that was released: name another folder.`);
  const blocked = [folder, ...paths.map((path) => dirname(path))]
    .map((path) => (path === folder ? target : join(target, path)))
    .find((path) => existsSync(path) && !statSync(path).isDirectory());
  if (blocked !== undefined)
    throw new Refusal(
      `${blocked} is a file, and a folder has to stand there: name another folder.`,
    );
  const occupied = paths.find(
    (path) => existsSync(join(target, path)) && !statSync(join(target, path)).isFile(),
  );
  if (occupied !== undefined)
    throw new Refusal(
      `${folder}/${occupied} is no file, and one has to stand there: name another folder.`,
    );
  const taken = paths.filter((path) => existsSync(join(target, path)));
  const [first] = taken;
  if (first !== undefined && !force)
    throw new Refusal(
      `${folder}/${first}${taken.length > 1 ? ` and ${taken.length - 1} more files are` : ' is'} there already: name a new folder, or write over them with --force.`,
    );
}

/** Says which entries the folder still has that this draft did not write: perhaps of an earlier draft. */
function fromBefore(target: string, files: ReadonlyMap<string, string>): string[] {
  const others = contentFiles(target).filter((path) => path.endsWith('.mdx') && !files.has(path));
  if (others.length === 0) return [];
  return [
    `Still there, and not of this draft: ${others.join(', ')}. Remove what belongs to an earlier one.`,
  ];
}

/** All files, or none: an error leaves everything as it was. */
function writeAll(target: string, files: ReadonlyMap<string, string>): void {
  const made = new Set<string>();
  try {
    for (const path of files.keys()) made.add(makeFolder(dirname(join(target, path))) ?? '');
    writeWholeFiles(target, [...files]);
  } catch (error) {
    for (const folder of made) if (folder !== '') rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

const languageName = ({ language: { code } }: Story): string =>
  new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** A word as a shell takes it, in quotes where it would read more than one out of it. */
const forShell = (word: string): string =>
  /^[\p{L}\p{N}_./@:+-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;

function told(
  { files, story, counts, undated }: DraftBriefing,
  folder: string,
  leftOut: readonly string[],
): string[] {
  const { people, organisations, quotations, speakers, reports, events, issues, sides } = counts;
  const day = story.today.published;
  return [
    `${files.size} files in ${folder}/, each marked draft: true.`,
    `Read as ${languageName(story)}, ${count(story.paragraphs.length - 1, 'paragraph')} below the headline${day === undefined ? '' : `, of ${day}`}.`,
    `Found: ${[
      count(people, 'person', 'people'),
      count(organisations, 'organisation'),
      `${count(quotations, 'quotation')} (${speakers} with a speaker)`,
      count(reports, 'report in other words', 'reports in other words'),
      count(events, 'event'),
      count(issues, 'issue'),
      count(sides, 'side'),
    ].join(', ')}.`,
    ...(languageOf(story.language.code) === undefined
      ? [
          `Drafting has rules for ${LANGUAGE_CODES.join(', ')} only: of ${languageName(story)} it finds quotations, and little else. --language names another.`,
        ]
      : []),
    ...(leftOut.length > 0 ? [`Left out of the article: ${leftOut.join(', ')}.`] : []),
    ...(undated.length > 0
      ? [
          `Undated, since ${day === undefined ? 'no year is known' : 'nothing tells their day'}: ${undated.join(', ')}.${day === undefined ? ' Give --year 1978 or --published 1978-09-19 to date them.' : ''}`,
        ]
      : []),
    `Next: BRIEFING_CONTENT=${forShell(folder)} npm run dev shows it, and /desk/ there what is left to do (npm run status prints the same).`,
  ];
}
