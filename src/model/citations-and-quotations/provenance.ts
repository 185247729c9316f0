import type { Root } from 'mdast';
import { attribute, componentsOf, lineOfNode } from '../../markdown/mdx-nodes.ts';
import { ownWords } from '../../markdown/own-words.ts';
import { proseBlocks } from '../../markdown/prose-blocks.ts';
import { quotedWords } from '../../markdown/quoted-words.ts';
import type { Content, Entry, Meta, Page, Place } from '../entries/entry.ts';
import { once } from '../../once.ts';
import type { EntryIndex } from '../entries/entry-index.ts';
import { partyNames } from '../entries/party-names.ts';
import type { Problem } from '../../problems/problem.ts';
import { findTypedMark } from './quotation-marks.ts';
import { isRunOf } from './quoted-run.ts';
import { articleAsBackground } from './article-as-background.ts';
import { sentencesAsHeads } from './sentences-as-heads.ts';
import { statedSilence } from './stated-silence.ts';
import { uncitedField, uncitedFields, uncitedMeta } from './uncited-data.ts';
import { uncitedHeadings } from './uncited-headings.ts';
import { type Uncited, uncitedText } from './uncited-text.ts';

type Language = Pick<Meta, 'language'>;

/**
 * Nothing without a source: all prose is covered by a citation or says that the article is silent, all data that
 * claims something cites, quotation marks come from statements alone, and each paragraph of the article is used.
 */
export function checkProvenance(content: Content, index: EntryIndex): Problem[] {
  return [
    ...content.entries.flatMap((entry) => [
      ...checkData(entry, content.meta),
      ...(entry.body === undefined
        ? []
        : checkProse(entry.body, entry.place.file, index, content.meta)),
    ]),
    ...content.pages.flatMap((page) => checkPage(page, index, content.meta)),
    ...uncitedMeta(content, isNameWord(index)),
    ...typedMarks(content.meta, content.metaPlace),
    ...content.sources.flatMap(({ place, title: _title, ...source }) => typedMarks(source, place)),
    ...articleAsBackground(content),
    ...checkCoverage(content),
  ];
}

function checkPage({ place, body, ...page }: Page, index: EntryIndex, meta: Language): Problem[] {
  const shown = { title: page.title, summary: page.summary, glance: page.glance };
  const isStory =
    page.id !== 'about' ||
    partyNames(index.entries).match(`${page.title}. ${page.summary}`).length > 0;
  return [
    ...checkProse(body, place.file, index, meta).filter(
      ({ rule }) => page.id !== 'about' || rule !== 'uncited-claim',
    ),
    ...(page.id === 'about' ? uncitedAbout(body, place.file, index) : []),
    ...(isStory && page.cites.length === 0 ? [uncitedField(place, ['summary'], 'summary')] : []),
    ...typedMarks(shown, place),
  ];
}

/** About describes the site, not the story: it needs no citation, as long as it names nobody of the story. */
const uncitedAbout = (body: Root, file: string, index: EntryIndex): Problem[] =>
  proseBlocks(body)
    .flatMap(uncitedText)
    .filter(({ text }) => partyNames(index.entries).match(text).length > 0)
    .map((found) => uncitedProse(file, found));

/** Prose without a citation, and quotation marks or quoted words that no statement backs. */
export function checkProse(
  body: Root,
  file: string,
  index: EntryIndex,
  { language }: Language,
): Problem[] {
  return [
    ...proseBlocks(body)
      .flatMap(uncitedText)
      .map((found) => uncitedProse(file, found)),
    ...uncitedHeadings(body, isNameWord(index), language).map(({ text, line, missing }) => ({
      rule: 'uncited-claim' as const,
      file,
      line,
      message: `The heading ${start(text)} says [${missing.join(', ')}], and the first text under it does not.`,
      hint: 'Say it there, with its citation, or shorten the heading.',
    })),
    ...sentencesAsHeads(body, isNameWord(index), language).map(({ text, line }) => ({
      rule: 'uncited-claim' as const,
      file,
      line,
      message: `The heading ${start(text)} is a sentence, and a heading cites nothing.`,
      hint: 'Name what stands under it, and say the sentence there, with its citation.',
    })),
    ...statedSilence(body, language).map(({ text, line }) => ({
      rule: 'uncited-claim' as const,
      file,
      line,
      message: `The text beginning ${start(text)} states something, and <Silent/> is for what is not known.`,
      hint: 'End it with <Cite at="…"/>, or say what is not known: which, whether, who, not.',
    })),
    ...longTerms(file, body),
    ...misquoted(file, body, index),
    ...typedInProse(file, body),
  ];
}

/** Whether a word stands in the name of a person, body or place. */
const isNameWord = once(({ entries }: EntryIndex): ((word: string) => boolean) => {
  const parties = [...entries.values()].filter(({ section }) => section === 'whos-who');
  const words = new Set(parties.flatMap(({ name }) => name.split(/[\s-]+/)));
  return (word) => words.has(word.replace(/['’]s?$/, ''));
});

const UNCITED: Record<Uncited['why'], { says: string; hint: string }> = {
  'no-citation': {
    says: 'cites nothing.',
    hint: 'End it with <Cite at="…"/>, mark it <Silent/>, or put it in <Background source="…">.',
  },
  'after-last': {
    says: 'stands after the last citation, which covers only what is before it.',
    hint: 'End it with <Cite at="…"/> of its own, or mark it <Silent/>.',
  },
  'silence-of-another': {
    says: 'cites nothing: the <Silent/> after it covers one sentence.',
    hint: 'End each sentence with <Cite at="…"/> or <Silent/>.',
  },
};

const uncitedProse = (file: string, { text, line, why }: Uncited): Problem => ({
  rule: 'uncited-claim',
  file,
  line,
  message: `The text beginning ${start(text)} ${UNCITED[why].says}`,
  hint: UNCITED[why].hint,
});

/** An expression of a document is a few words; a clause in its marks would be a quotation that nobody verified. */
function longTerms(file: string, body: Root): Problem[] {
  return componentsOf(body, 'Term').flatMap((node): Problem[] => {
    const text = quotedWords(node);
    const words = text.trim().split(/\s+/).length;
    if (words <= TERM_WORDS && !/[.!?;:,]/.test(text)) return [];
    return [
      {
        rule: 'unverified-quotation',
        file,
        line: lineOfNode(node),
        message: `<Term> holds more than an expression: ${start(text)}.`,
        hint: `Keep to ${TERM_WORDS} words without a stop or comma, and report the rest in your own words.`,
      },
    ];
  });
}

const TERM_WORDS = 5;

/** In headings, tables and titles of links as in paragraphs, and across the parts of a sentence. */
function typedInProse(file: string, body: Root): Problem[] {
  return ownWords(body).flatMap(({ text, lineAt }) => {
    const mark = findTypedMark(text);
    return mark === undefined ? [] : [typedProblem(file, lineAt(mark.offset), mark.excerpt)];
  });
}

/** Every <Quote> of a body, those in headings and heads of tables too. */
function misquoted(file: string, body: Root, index: EntryIndex): Problem[] {
  const problems: Problem[] = [];
  for (const node of componentsOf(body, 'Quote')) {
    const id = attribute(node, 'id') ?? '';
    const statement = index.entries.get(id);
    if (statement?.section !== 'statements') continue;
    const report = (message: string, hint: string) =>
      problems.push({ rule: 'unverified-quotation', file, line: lineOfNode(node), message, hint });
    const text = quotedWords(node);
    if (statement.words === undefined)
      report(`"${id}" has no exact words.`, 'Report what was said in your own words.');
    else if (text.trim() !== '' && !isRunOf(text, statement.words))
      report(
        `"${id}" does not have the words ${start(text)}.`,
        `Quote a run of: ${statement.words}`,
      );
  }
  return problems;
}

/** Data that claims something and cites nothing, and typed quotation marks anywhere in it. */
function checkData(entry: Entry, { language }: Language): Problem[] {
  const { body: _body, place, ...data } = entry;
  return [...uncitedFields(entry, language), ...typedMarks(data, place)];
}

/** Quotation marks typed anywhere in data that pages show; the words of a statement are held against the article. */
export function typedMarks(data: object, place: Place): Problem[] {
  return strings(data).flatMap(({ path, value }) => {
    const mark = path[0] === 'words' ? undefined : findTypedMark(value);
    return mark === undefined ? [] : [typedProblem(place.file, place.lineOf(path), mark.excerpt)];
  });
}

function typedProblem(file: string, line: number, excerpt: string): Problem {
  return {
    rule: 'unverified-quotation',
    file,
    line,
    message: `Quotation marks are typed at [${excerpt}…].`,
    hint: 'Quote with <Quote id="…">, or with <Term source="…"> for an expression of a document; else use your own words.',
  };
}

function* walkStrings(
  value: unknown,
  path: PropertyKey[],
): Generator<{ path: PropertyKey[]; value: string }> {
  if (typeof value === 'string') yield { path, value };
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value))
      yield* walkStrings(item, [...path, Array.isArray(value) ? Number(key) : key]);
}

const strings = (data: object) => [...walkStrings(data, [])];

/** The paragraphs that something cites: prose, data or statements. */
export function citedParagraphs(content: Content): Set<string> {
  const cited = new Set<string>();
  const bodies = [...content.entries, ...content.pages].flatMap(({ body }) => body ?? []);
  for (const block of bodies.flatMap(proseBlocks))
    for (const { cites } of block.marks) for (const cite of cites) cited.add(cite);
  for (const { place: _place, body: _body, ...data } of [...content.entries, ...content.pages])
    for (const { path, value } of strings(data))
      if (path.some((key) => key === 'cites' || key === 'at')) cited.add(value);
  return cited;
}

function checkCoverage(content: Content): Problem[] {
  // What could not be read may cite every paragraph that seems left over.
  if (content.broken.size > 0) return [];
  const cited = citedParagraphs(content);
  const article = content.sources.find(({ kind }) => kind === 'article');
  return Object.entries(article?.paragraphs ?? {}).flatMap(([number, paragraph]): Problem[] => {
    if (article === undefined || cited.has(number) || 'waived' in paragraph) return [];
    return [
      {
        rule: 'uncovered-paragraph',
        file: article.place.file,
        line: article.place.lineOf(['paragraphs', number]),
        message: `No page cites paragraph ${number} of the article.`,
        hint: `Use it, or give a reason: '${number}': { gist: …, waived: … }.`,
      },
    ];
  });
}

const start = (text: string): string => `[${text.trim().replace(/\s+/g, ' ').slice(0, 40)}…]`;
