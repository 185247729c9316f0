import { isListed, type Gender, type Language } from '../languages/language.ts';
import { isDemonym, isFirstName } from '../text/lexicon.ts';
import { isAcronym, isCapital, type Token } from '../text/tokens.ts';
import { isHead } from './find-runs.ts';
import { isNext, isOffice, type Run, tokensOf } from './run.ts';

export interface Titled {
  /** The name without what stands before it; empty where nothing is left. */
  name: Run;
  /** The office as printed. */
  role?: string;
  gender?: Gender;
  /** Whether a title or an office shows that a person follows. */
  isTitled: boolean;
}

/** Takes titles and offices off the front of a run, with the lower-case words before it that belong to them. */
export function splitTitle(run: Run, language: Language): Titled {
  const tokens = tokensOf(run);
  const isBody = isListed(language.organisations, tokens.at(-1)?.lower ?? '');
  let at = 0;
  let gender: Gender | undefined;
  let [roleFrom, roleTo] = [-1, -1];
  for (;;) {
    const token = tokens[at];
    if (token === undefined) break;
    const honour =
      language.honorifics[token.lower] ?? language.honorifics[token.text.toLowerCase()];
    if (honour !== undefined && at < tokens.length - 1 && !/^st\.?$/.test(token.lower)) {
      if (honour !== '') gender = honour;
      at += 1;
      continue;
    }
    const to =
      isBody && tokens.length - at > 1 && !isSureTitle(tokens, at)
        ? at
        : officeEnd(tokens, at, language);
    if (to === at) break;
    if (roleFrom < 0) roleFrom = at;
    roleTo = to;
    at = to;
  }
  const before = leftOffice(run, language);
  const from = run.from + at;
  const role = roleText(run, roleFrom, roleTo, before);
  return {
    name: { ...run, from },
    isTitled: (at > 0 || before < run.from) && from < run.to,
    ...(role === undefined ? {} : { role }),
    ...(gender === undefined ? {} : { gender }),
  };
}

/** `President Bank`, two words, is a person; `General Assembly` is none. */
const isSureTitle = (tokens: readonly Token[], at: number): boolean =>
  tokens.length - at === 2 && !AMBIGUOUS.has(tokens[at]?.lower ?? '');

const AMBIGUOUS = new Set([
  'general',
  'major',
  'king',
  'queen',
  'prince',
  'princess',
  'marshal',
  'speaker',
  'student',
  'teacher',
  'farmer',
  'head',
  'chief',
  'artist',
  'chair',
]);

/** Index behind the office that begins at `at`; `at` where none does or no name would be left. */
function officeEnd(tokens: readonly Token[], at: number, language: Language): number {
  const limit = Math.min(tokens.length - 1, at + 5);
  for (let index = at; index < limit; index += 1) {
    const token = tokens[index];
    if (token === undefined || (isFirstName(token.lower) && !isOffice(token, language))) return at;
    if (!isOffice(token, language)) {
      if (canModify(token, tokens, index, language)) continue;
      return at;
    }
    if (AMBIGUOUS.has(token.lower) && isHead(tokens.at(-1), language)) return at;
    return overDepartment(tokens, index + 1, language);
  }
  return at;
}

function canModify(
  token: Token,
  tokens: readonly Token[],
  index: number,
  language: Language,
): boolean {
  if (language.officeModifiers.has(token.lower) || isDemonym(token.lower) || isAcronym(token.text))
    return true;
  const next = tokens[index + 1];
  return (
    isCapital(token.text) &&
    isOffice(next, language) &&
    !AMBIGUOUS.has(next?.lower ?? '') &&
    tokens.length - index > 2
  );
}

/** `of State` and its like; without a department on the list, as many words as leave a first name and a surname. */
function overDepartment(
  tokens: readonly Token[],
  at: number,
  { departments, links }: Language,
): number {
  if (!links.has(tokens[at]?.lower ?? '')) return at;
  let end = at + 1;
  while (links.has(tokens[end]?.lower ?? '') || /^the$/.test(tokens[end]?.lower ?? '')) end += 1;
  const first = end;
  while (departments.has(tokens[end]?.lower ?? '') || links.has(tokens[end]?.lower ?? '')) end += 1;
  return end > first ? end : Math.max(first, tokens.length - 2);
}

/** Index of the first lower-case word before a run that belongs to an office which ends there: `defence minister`. */
function leftOffice({ paragraph, from }: Run, language: Language): number {
  const { tokens } = paragraph;
  const first = tokens[from];
  const office = tokens[from - 1];
  if (!isNext(first) || office === undefined || !/^\p{L}/u.test(office.text)) return from;
  if (office.isPossessive || (isCapital(office.text) && !isOffice(office, language))) return from;
  if (!isOffice(office, language)) return from;
  let at = from - 1;
  while (at > 0 && from - at < 4 && isNext(tokens[at]) && belongs(tokens[at - 1], language))
    at -= 1;
  return at;
}

function belongs(token: Token | undefined, language: Language): boolean {
  if (token === undefined || token.isPossessive || !/^\p{L}/u.test(token.text)) return false;
  const { lower } = token;
  const parts = [
    language.determiners,
    language.prepositions,
    language.saying,
    language.between,
    language.that,
    language.relatives,
  ];
  if (language.officeModifiers.has(lower) && !language.determiners.has(lower)) return true;
  return (
    !parts.some((set) => set.has(lower)) &&
    !language.common.has(lower) &&
    !Object.hasOwn(language.weekdays, lower) &&
    !/(?:ed|ly)$/.test(lower) &&
    lower !== 'that' &&
    !VERBS.test(lower)
  );
}

const VERBS =
  /^(?:met|saw|beat|left|made|found|led|hit|sent|put|paid|won|lost|thanked|because|when|while|where|if|as|but|against)$/;

function roleText(run: Run, from: number, to: number, before: number): string | undefined {
  const { tokens, text } = run.paragraph;
  const first = before < run.from ? before : run.from + Math.max(from, 0);
  const last = to > 0 ? run.from + to - 1 : run.from - 1;
  if (to <= 0 && before >= run.from) return undefined;
  const [start, end] = [tokens[first]?.start, tokens[last]?.end];
  return start === undefined || end === undefined ? undefined : text.slice(start, end);
}
