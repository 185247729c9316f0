import { isListed, type Gender, type Language } from '../languages/language.ts';
import type { FoundName, FoundRole, Paragraph } from '../story.ts';
import { genderOf, isDemonym, isKnownPlace } from '../text/lexicon.ts';
import { isDayOnly } from '../dates/find-dates.ts';
import { type Group, groupForms, isName } from './group.ts';
import { type Joined, joinForms } from './join-forms.ts';
import { type Occurrence, occurrencesIn } from './occurrence.ts';
import { idFor } from '../text/romanise.ts';

export interface FoundNames {
  /** In the order of the article. */
  names: FoundName[];
  /** Forms that several people have -> the one whom the article names most. */
  shared: ReadonlyMap<string, FoundName>;
}

/**
 * People, organisations, places and things that an article names, each once with its other forms and, for
 * people, their offices. Kinds are judged by the words of a name and by what stands around it.
 */
export function findNames(paragraphs: readonly Paragraph[], language: Language): FoundNames {
  const whole = paragraphs.map(({ text }) => text).join('\n');
  const read = paragraphs.filter(
    ({ number, text }) =>
      !(number === 0 && isTitleCase(text)) &&
      !isByline(text, language) &&
      !isDayOnly(text, language),
  );
  const lowerWords = new Set(
    paragraphs.flatMap(({ tokens }) =>
      tokens.filter(({ text }) => /^\p{Ll}/u.test(text)).map(({ lower }) => lower),
    ),
  );
  const occurrences = read
    .flatMap((paragraph) => occurrencesIn(paragraph, language))
    .filter((each) => !isAgency(each));
  const groups = groupForms(occurrences, language);
  const surnames = new Set(
    groups
      .filter(({ kind, words }) => kind === 'person' && words.length > 1)
      .flatMap(({ words }) => words),
  );
  const kept = groups.filter(
    (group) =>
      isName(group, lowerWords, language) ||
      (group.words.length === 1 && surnames.has(group.words[0] ?? '')),
  );
  const { names, shared } = joinForms(kept, language);
  const found = new Map(names.map((joined) => [joined, toName(joined, whole, language)]));
  return {
    names: uniqueIds([...found.values()]),
    shared: new Map(
      shared.flatMap(({ group, owner }) => {
        const name = found.get(owner);
        return name === undefined ? [] : [[group.text, name] as const];
      }),
    ),
  };
}

/** A headline in title case tells nothing about names. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.6;
}

/** A line that names who wrote the article. */
export const isByline = (text: string, { byline }: Language): boolean =>
  byline.test(text) && text.length < 90 && !/[.!?]$/.test(text);

/** The agency of a dateline: `LEEDS (Newsline) —`. */
const isAgency = ({ run }: Occurrence): boolean =>
  run.paragraph.number <= 3 &&
  /\($/.test(run.paragraph.tokens[run.from]?.gap ?? '') &&
  /^\)\s*[—–-]/.test(run.paragraph.tokens[run.to]?.gap ?? '');

function toName({ main, others }: Joined, whole: string, language: Language): FoundName {
  const all = [main, ...others];
  const occurrences = all.flatMap((group) => group.occurrences);
  const kind = main.kind;
  const forms = [
    ...new Set([
      ...others.map(({ text }) => text),
      ...(kind === 'person' ? withParticle(main, whole, language) : []),
    ]),
  ].filter((text) => text !== main.text);
  const roles = kind === 'person' ? rolesOf(occurrences) : [];
  const gender = kind === 'person' ? genderFrom(main, occurrences, roles, language) : undefined;
  const side = kind === 'place' ? undefined : sideOf(occurrences, language);
  return {
    id: idFor(main.text) ?? kind,
    name: main.text,
    kind,
    aliases: forms,
    roles,
    paragraphs: numbers(occurrences.map(({ run }) => run.paragraph.number)),
    how: howFound(main, roles),
    ...(gender === 'he' || gender === 'she' ? { gender } : {}),
    ...(side === undefined ? {} : { side }),
  };
}

/** `von der Aue`, where the article writes the surname so by itself. */
function withParticle({ text }: Group, whole: string, { particles }: Language): string[] {
  const parts = text.split(' ');
  const at = parts.findIndex((part, index) => index > 0 && particles.has(part));
  const tail = parts
    .slice(at)
    .join(' ')
    .replace(/ (?:Jr|Sr)\.?$/, '');
  return at > 0 && whole.replaceAll(text, '').includes(tail) ? [tail] : [];
}

/** Each role once, in the order of the article; a shorter one that a longer one holds is left out. */
function rolesOf(occurrences: readonly Occurrence[]): FoundRole[] {
  const roles = occurrences
    .flatMap(({ roles: own, run }) =>
      own.map((text) => ({ text, paragraph: run.paragraph.number })),
    )
    .sort((a, b) => a.paragraph - b.paragraph);
  return roles.filter(
    ({ text }, at) =>
      roles.findIndex((other) => other.text.toLowerCase() === text.toLowerCase()) === at,
  );
}

function genderFrom(
  main: Group,
  occurrences: readonly Occurrence[],
  roles: readonly FoundRole[],
  language: Language,
): Gender | undefined {
  const printed = occurrences.find(({ gender }) => gender !== undefined)?.gender;
  if (printed !== undefined) return printed;
  const role = roles.map(({ text }) => text.toLowerCase()).join(' ');
  if (
    /woman|mother|sister|daughter|niece|\bqueen|princess|actress|countess|\bwife|widow\b|\baunt|grandmother/.test(
      role,
    )
  )
    return 'she';
  if (
    /(?:spokes|chair|police|fisher|states|business|council|congress)man\b|father|brother|\bson\b|nephew|\bking\b|husband|uncle/.test(
      role,
    )
  )
    return 'he';
  if (
    language.code === 'de' &&
    /in\b/.test(role) &&
    isListed(language.offices, role.split(' ').at(-1) ?? '')
  )
    return 'she';
  if (language.code === 'uk' && /(?:ка|иця)(?:\s|$)/.test(role)) return 'she';
  return (
    genderOf(main.words[0] ?? '') ??
    (language.code === 'uk' ? (/[ая]$/.test(main.words[0] ?? '') ? 'she' : 'he') : undefined)
  );
}

/** A nationality in the office, a party in brackets, or a country behind `of`. */
function sideOf(occurrences: readonly Occurrence[], language: Language): string | undefined {
  for (const { run, roles } of occurrences) {
    const demonym = roles
      .join(' ')
      .split(/\s+/)
      .find((word) => isDemonym(word.toLowerCase()) && /^\p{Lu}/u.test(word));
    if (demonym !== undefined) return demonym;
    const party = roles
      .join(' ')
      .split(/\s+/)
      .find((word) => language.parties.has(word.toLowerCase()) && /^\p{Lu}/u.test(word));
    if (party !== undefined) return party;
    const { tokens } = run.paragraph;
    const [next, behind] = [tokens[run.to], tokens[run.to + 1]];
    if (next !== undefined && /^ \($/.test(next.gap) && /^\p{Lu}/u.test(next.text))
      return next.text;
    const after = tokens[run.to + 2];
    const isWhole = after === undefined || after.gap !== ' ' || /^\p{Ll}/u.test(after.text);
    if (
      next?.lower === 'of' &&
      behind !== undefined &&
      isWhole &&
      isKnownPlace(behind.lower, language)
    )
      return behind.text;
  }
  return undefined;
}

function howFound(main: Group, roles: readonly FoundRole[]): string {
  const [first] = main.occurrences;
  if (first?.isTitled === true && roles[0] !== undefined)
    return `by the title before the name, ${roles[0].text}`;
  if (roles[0] !== undefined) return `by the office beside the name, ${roles[0].text}`;
  if (main.kind === 'place') return 'by the words before the name';
  return main.words.length > 1
    ? 'by its capitals and the words around it'
    : 'by the words around it';
}

function uniqueIds(names: readonly FoundName[]): FoundName[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let [id, number] = [name.id, 2];
    while (taken.has(id)) id = `${name.id}-${number++}`;
    taken.add(id);
    return { ...name, id };
  });
}

const numbers = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);
