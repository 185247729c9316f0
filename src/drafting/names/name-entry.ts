import type { Language } from '../languages/language.ts';
import type { FoundName, FoundRole, NameKind } from '../story.ts';
import { isKnownPlace } from '../text/lexicon.ts';
import { countryIn } from './country-in.ts';
import { ownerOfOffice } from './owner-of-office.ts';
import { idFor } from '../text/id-for.ts';
import { genderFrom } from './gender.ts';
import type { Group } from './group.ts';
import type { Joined } from './join-forms.ts';
import type { Occurrence } from './occurrence.ts';
import { partyIn } from './party.ts';

/** The entry of a name with all its forms. `whole`: the article. */
export function toName({ main, others }: Joined, whole: string, language: Language): FoundName {
  const all = [main, ...others];
  const occurrences = all.flatMap((group) => group.occurrences);
  // a form of the same word elsewhere may tell what the first one does not
  const kind =
    main.kind === 'thing' && main.words.length === 1
      ? (others.find((other) => other.kind !== 'thing')?.kind ?? main.kind)
      : main.kind;
  const forms = [
    ...new Set([
      ...others.map(({ text }) => text),
      ...(kind === 'person' ? withParticle(main, whole, language) : []),
    ]),
  ].filter((text) => text !== main.text);
  const roles = kind === 'person' ? rolesOf(occurrences) : [];
  const gender = kind === 'person' ? genderFrom(main, occurrences, roles, language) : undefined;
  const side = kind === 'place' ? undefined : sideOf(occurrences, kind, whole, language);
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
  const at = parts.findIndex((part, index) => index > 0 && particles.has(part.toLowerCase()));
  const tail = parts
    .slice(at)
    .join(' ')
    .replace(/ (?:Jr|Sr)\.?$/, '');
  return at > 0 && whole.replaceAll(text, '').includes(tail) ? [tail] : [];
}

/** Each role once, in the order of the article; a shorter one that a longer one holds is left out. */
function rolesOf(occurrences: readonly Occurrence[]): FoundRole[] {
  const told = (of: (each: Occurrence) => readonly string[]) =>
    occurrences.flatMap((each) =>
      of(each).map((text) => ({
        // `its own leader, Ada Lund`
        text: text.replace(/^own /, ''),
        paragraph: each.run.paragraph.number,
      })),
    );
  const offices = told(({ roles: own }) => own);
  const roles = (
    offices.length > 0 ? offices : told(({ rank }) => (rank === undefined ? [] : [rank]))
  ).sort((a, b) => a.paragraph - b.paragraph);
  return roles.filter(
    ({ text }, at) =>
      roles.findIndex((other) => other.text.toLowerCase() === text.toLowerCase()) === at,
  );
}

/** A nationality in the office, a party in brackets, or a country behind `of`. */
function sideOf(
  occurrences: readonly Occurrence[],
  kind: NameKind,
  whole: string,
  language: Language,
): string | undefined {
  for (const { run, roles, party } of occurrences) {
    const country = roles.map((role) => countryIn(role, whole, language)).find(Boolean);
    if (country !== undefined) return country;
    const owner = ownerOfOffice(run, roles, language);
    if (owner !== undefined) return owner;
    const ofOffice = party ?? roles.map((role) => partyIn(role, language)).find(Boolean);
    if (ofOffice !== undefined) return ofOffice;
    const { tokens } = run.paragraph;
    const [next, behind] = [tokens[run.to], tokens[run.to + 1]];
    // behind a body, brackets hold its own short form
    const isBracketed = kind === 'person' && next !== undefined && /^ \($/.test(next.gap);
    if (isBracketed && /^\p{Lu}/u.test(next.text)) return next.text;
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

const numbers = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);
