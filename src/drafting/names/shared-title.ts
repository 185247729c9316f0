import type { Language } from '../languages/language.ts';
import { isDemonym } from '../text/lexicon.ts';
import { isCapital, type Token } from '../text/tokens.ts';
import { isHead } from './name-words.ts';
import { isNext, isOffice, type Run, tokensOf } from './run.ts';

/** A title in the plural before the first of several names, in the singular as each of them has it. */
export interface SharedTitle {
  /** The first name without the title. */
  run: Run;
  role: string;
}

/** `Justices Ada Lund and Ola Brekk`, `senators Ada Lund, Ola Brekk`: what the first name of the list stands behind. */
export function sharedTitle(run: Run, language: Language): SharedTitle | undefined {
  if (language.code !== 'en') return undefined;
  const tokens = tokensOf(run);
  let at = 0;
  while (isModifier(tokens[at], language)) at += 1;
  const inside = singularOf(tokens[at], language);
  const names = tokens.slice(at + 1);
  if (inside !== undefined && isWholeName(names, language)) {
    const before = tokens.slice(0, at).map(({ text }) => text);
    return { run: { ...run, from: run.from + at + 1 }, role: [...before, inside].join(' ') };
  }
  const before = run.paragraph.tokens[run.from - 1];
  const outside = isNext(tokens[0]) ? singularOf(before, language) : undefined;
  return outside !== undefined && isWholeName(tokens, language)
    ? { run, role: outside }
    : undefined;
}

/** A first name and more, and no body: `Friends of Ada Lund` are none. */
const isWholeName = (tokens: readonly Token[], language: Language): boolean =>
  tokens.length > 1 &&
  isCapital(tokens[0]?.text ?? '') &&
  !tokens.some(({ gap }) => /[&\n]/.test(gap)) &&
  !language.prepositions.has(tokens[0]?.lower ?? '') &&
  !isHead(tokens.at(-1), language);

/** Whether a name goes on with the list that another began: only a comma or `and` stands between, and it is a whole name. */
export function goesOnList({ paragraph, to }: Run, next: Run): boolean {
  const [last, first] = [paragraph.tokens[to - 1], paragraph.tokens[next.from]];
  const between = paragraph.text.slice(last?.end, first?.start);
  return next.to - next.from > 1 && /^(?:, [DRI]-[^,]{2,8})?(?:,? and|,) $/.test(between);
}

const isModifier = (token: Token | undefined, { officeModifiers }: Language): boolean =>
  token !== undefined &&
  isCapital(token.text) &&
  (officeModifiers.has(token.lower) || isDemonym(token.lower));

/** `Secretary` of `Secretaries`; undefined where the word is no office in the plural. */
function singularOf(token: Token | undefined, language: Language): string | undefined {
  if (token === undefined || token.isPossessive) return undefined;
  const text = token.text
    .replace(/ies$/, 'y')
    .replace(/men$/, 'man')
    .replace(/s(?=\.?$)/, '');
  if (text === token.text || isOffice(token, language)) return undefined;
  return isOffice({ ...token, text, lower: text.toLowerCase().replace(/\.$/, '') }, language)
    ? text
    : undefined;
}
