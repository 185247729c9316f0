import nlp from 'compromise';
import type { ArticleParagraph } from '../model/citations-and-quotations/article.ts';
import { slug } from '../names/slug.ts';

export interface FoundName {
  id: string;
  name: string;
  /** A guess. */
  kind: 'person' | 'organisation' | 'place';
  /** Surnames that stand alone elsewhere in the article. */
  aliases: string[];
  /** Numbers of the paragraphs that have the name. */
  paragraphs: number[];
}

interface Term {
  text: string;
  /** What stands before and after the word: spaces and punctuation. */
  pre: string;
  post: string;
  tags: Set<string>;
}

interface Occurrence {
  name: string;
  kind: FoundName['kind'];
  /** False for a single word that may be capitalised for its place in the sentence alone. */
  isSure: boolean;
  paragraph: number;
}

/**
 * Runs of capitalised words that look like names, in the order of the article, with the word classes of
 * compromise. Candidates only: kinds are guessed, and a surname is joined to the one full name that ends so.
 */
export function findNames(paragraphs: readonly ArticleParagraph[]): FoundName[] {
  const occurrences = paragraphs
    .filter(({ number, text }) => number > 0 || !isTitleCase(text))
    .flatMap(({ number, text }) => namesIn(text).map((found) => ({ ...found, paragraph: number })));
  const byId = Map.groupBy(occurrences, ({ name }) => slug(name) ?? '');
  const names = [...byId].filter(([id]) => id !== '').map(([id, found]) => toName(id, found));
  const unsure = new Set(
    [...byId].filter(([, found]) => found.every(({ isSure }) => !isSure)).map(([id]) => id),
  );
  return joinSurnames(names).filter(({ id }) => !unsure.has(id));
}

function toName(id: string, found: readonly Occurrence[]): FoundName {
  const kinds = Map.groupBy(found, ({ kind }) => kind);
  const [kind = 'organisation'] = [...kinds.keys()].sort(
    (a, b) => (kinds.get(b)?.length ?? 0) - (kinds.get(a)?.length ?? 0),
  );
  const names = found.map(({ name }) => name);
  const name = names.find((form) => form !== form.toUpperCase()) ?? names[0] ?? id;
  return { id, name, kind, aliases: [], paragraphs: numbers(found.map((each) => each.paragraph)) };
}

/** A single word that is the last of exactly one longer name becomes its alias. */
function joinSurnames(names: readonly FoundName[]): FoundName[] {
  const joined = new Set<FoundName>();
  const singles = names.filter(({ name, kind }) => !name.includes(' ') && kind !== 'place');
  for (const single of singles) {
    const full = names.filter(({ id }) => id.endsWith(`-${single.id}`));
    const [owner] = full;
    if (owner !== undefined) single.kind = 'person';
    if (owner === undefined || full.length > 1) continue;
    owner.aliases.push(single.name);
    owner.paragraphs = numbers([...owner.paragraphs, ...single.paragraphs]);
    owner.kind = 'person';
    joined.add(single);
  }
  return names.filter((name) => !joined.has(name));
}

function namesIn(text: string): Omit<Occurrence, 'paragraph'>[] {
  return sentencesOf(text).flatMap((terms) =>
    runsOf(terms).map((run) => ({
      name: run
        .map(joinable)
        .join('')
        .replace(/[ -]+$/, ''),
      kind: kindOf(run),
      isSure: run.length > 1 || isSure(run[0], terms),
    })),
  );
}

/** Possessives are taken off first: compromise would keep them in the name. */
function sentencesOf(text: string): Term[][] {
  const sentences = nlp(text.replace(/['’]s(?![\p{L}])/gu, '')).json() as {
    terms: (Omit<Term, 'tags'> & { tags: string[] })[];
  }[];
  return sentences.map(({ terms }) => terms.map((term) => ({ ...term, tags: new Set(term.tags) })));
}

/** Neighbouring words of a name; punctuation and everything that is no name part them. */
function runsOf(terms: readonly Term[]): Term[][] {
  const runs: Term[][] = [];
  let run: Term[] = [];
  const close = () => {
    while (run.length > 0 && PARTICLE.test(run.at(-1)?.text ?? '')) run.pop();
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const [index, term] of terms.entries()) {
    const joins = isName(term, terms[index + 1]) || (run.length > 0 && PARTICLE.test(term.text));
    if (!joins || /[^\s-]/.test(term.pre)) close();
    if (joins) run.push(term);
    if (isEnd(term) || partsPlaces(term)) close();
  }
  close();
  return runs;
}

const PARTICLE = /^(von|van|der|den|de|da|di|du|del|la|le|bin|ibn|al|el|of)$/;
const OTHER = [
  'Demonym',
  'Honorific',
  'Month',
  'WeekDay',
  'Pronoun',
  'Determiner',
  'Preposition',
  'Adverb',
  'Conjunction',
];

function isName({ text, post, tags }: Term, next: Term | undefined): boolean {
  if (INITIAL.test(text)) return /^\p{Lu}/u.test(next?.text ?? '');
  if (!/^\p{Lu}/u.test(text) || OTHER.some((tag) => tags.has(tag))) return false;
  if (tags.has('Actor') && !['ProperNoun', 'Acronym'].some((tag) => tags.has(tag))) return false;
  return !(post.startsWith('-') && /^\p{Ll}/u.test(next?.text ?? ''));
}

const INITIAL = /^\p{Lu}\.?$/u;

/** Punctuation ends a name, but for the dot of an initial. */
const isEnd = ({ text, post }: Term): boolean =>
  /[^\s-]/.test(INITIAL.test(text) ? post.replace(/^\./, '') : post);

/** `Northland-Southland` is two places; `Anne-Marie` is one name. */
const partsPlaces = ({ post, tags }: Term): boolean => post.startsWith('-') && tags.has('Place');

/** A single word that begins a sentence or a quotation must be known as a name. */
function isSure(term: Term | undefined, terms: readonly Term[]): boolean {
  if (term === undefined) return false;
  const before = terms[terms.indexOf(term) - 1];
  const begins =
    before === undefined || /[.!?…:—–]/.test(before.text + before.post) || /["“]/.test(term.pre);
  return !begins || ['Person', 'Place', 'Organization'].some((tag) => term.tags.has(tag));
}

const joinable = ({ text, post }: Term): string =>
  (INITIAL.test(text) && post.startsWith('.') ? `${text}.` : text) +
  (post.startsWith('-') ? '-' : ' ');

function kindOf(run: readonly Term[]): FoundName['kind'] {
  const has = (tag: string) => run.some(({ tags }) => tags.has(tag));
  if (has('FirstName')) return 'person';
  if (has('Organization')) return 'organisation';
  if (has('Place')) return 'place';
  return has('Person') ? 'person' : 'organisation';
}

/** A headline in title case tells nothing about names. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.6;
}

const numbers = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);
