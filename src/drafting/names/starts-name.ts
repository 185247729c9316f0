import type { Language } from '../languages/language.ts';
import type { Paragraph } from '../story.ts';
import { isDemonym, isEnglishWord, isFirstName } from '../text/lexicon.ts';
import { isAcronym, isInitial, lowerAt, type Token } from '../text/tokens.ts';
import { isCapitalNext, isHead, isNameWord, isVerbForm } from './name-words.ts';
import { PARTICLE } from './particle.ts';
import { beginsSentence, isOffice } from './run.ts';

/** Whether a name may begin at a word: a capital makes it one, but where the sentence or something else gave it. */
export function startsName(paragraph: Paragraph, at: number, language: Language): boolean {
  const [token, next] = paragraph.tokens.slice(at, at + 2);
  if (token === undefined) return false;
  if (isParticle(paragraph, at) && !language.capitalisesNouns) return true;
  if (!isNameWord(token, language)) return false;
  const word = { paragraph, at, token, language };
  const goesOn = isCapitalNext(next) && !token.isPossessive;
  if (SPELT_SO.some((isSo) => isSo(word))) return false;
  if (isInitial(token.text))
    return goesOn || /^(?:U\.N|E\.U|U\.S|U\.K|U\.A\.E)\.$/.test(token.text);
  if (NO_NAMES.some((isNone) => isNone(word))) return false;
  if (isDemonym(token.lower) && !goesOn) return false;
  if (!goesOn || next === undefined) return true;
  if (!beginsSentence(paragraph, at) || language.capitalisesNouns) return true;
  if (isOrdinaryBefore(token, next, language) || isJoinedAdjective(token, language)) return false;
  return !isVerbForm(token, language) || isHead(next, language);
}

/** A word where a name may begin. */
interface Word {
  paragraph: Paragraph;
  at: number;
  token: Token;
  language: Language;
}

/** Words and letters whose capitals are a way of spelling. */
const SPELT_SO: readonly ((word: Word) => boolean)[] = [
  ({ paragraph, at, token, language }) =>
    language.unaccented.has(token.text) && beginsSentence(paragraph, at),
  ({ paragraph, at }) => isSlogan(paragraph, at),
  // `(NVD.OL)`: the letters of a share
  ({ paragraph, token }) =>
    token.gap.endsWith('(') &&
    /^[A-Z0-9]{1,6}\.[A-Z]{1,3}\)/.test(paragraph.text.slice(token.start)),
];

/** Words with a capital that belong to something else. */
const NO_NAMES: readonly ((word: Word) => boolean)[] = [
  ({ paragraph, at }) => isState(paragraph, at),
  // `le procureur de la République de Brekk`
  ({ paragraph, at, token }) =>
    token.lower === 'république' &&
    /^(?:procureure?|présidente?)$/.test(lowerAt(paragraph.tokens, at - 3)),
  // `R v Lund`: a party to a case
  ({ paragraph, at, token }) =>
    token.text.length === 1 && /^vs?$/.test(lowerAt(paragraph.tokens, at + 1)),
];

/** `Le Goff` inside a sentence. */
const isParticle = (paragraph: Paragraph, at: number): boolean =>
  PARTICLE.test(paragraph.tokens[at]?.text ?? '') &&
  !beginsSentence(paragraph, at) &&
  isCapitalNext(paragraph.tokens[at + 1]);

/** `Ask Huw`, `Old Mrs Lund`: the first word of a sentence that only stands before a name. */
const isOrdinaryBefore = (token: Token, next: Token, language: Language): boolean =>
  language.code === 'en' &&
  isEnglishWord(token.lower) &&
  (Object.hasOwn(language.honorifics, next.lower) || isFirstName(next.lower)) &&
  !isFirstName(token.lower) &&
  !isDemonym(token.lower) &&
  !isAcronym(token.text) &&
  !isOffice(token, language) &&
  !isHead(token, language) &&
  !Object.hasOwn(language.honorifics, token.lower) &&
  !language.officeModifiers.has(token.lower);

/** `High-stakes`, `Long-awaited`: words that a hyphen joins, of which only the first has a capital. */
const isJoinedAdjective = ({ text }: Token, { code }: Language): boolean => {
  const [first = '', ...more] = text.toLowerCase().split('-');
  return (
    code === 'en' &&
    /^\p{Lu}\p{Ll}+(?:-\p{Ll}{2,})+$/u.test(text) &&
    [first, ...more].every(
      (word) => isEnglishWord(word) || isEnglishWord(word.replace(/s$/, '')) || /ed$/.test(word),
    )
  );
};

/** `a mug that reads WORLD’S OKAYEST AUNT`: long words in capitals side by side, behind the dateline, are no name. */
function isSlogan({ tokens, text }: Paragraph, at: number): boolean {
  const isLoud = (token: Token | undefined) => /^\p{Lu}{4,}$/u.test(token?.text ?? '');
  const isInside = tokens.slice(0, at).some((token) => /^\p{Ll}/u.test(token.text));
  return (
    isInside &&
    isLoud(tokens[at]) &&
    [at - 1, at + 1].some((index) => isLoud(tokens[index])) &&
    text !== text.toUpperCase()
  );
}

/** `SPRINGFIELD, Ill. —`, `Gretna, La.`: the short form of a state behind a town. */
function isState({ tokens, text }: Paragraph, at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    /^, $/.test(token.gap) &&
    /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.[HJMYCD]|Okla|Ore|Pa|R\.I|S\.[CD]|Tenn|Tex|Vt|Va|Wash|W\.Va|Wis|Wyo|D\.C|B\.C|Ont|Que)\.?$/.test(
      token.text,
    ) &&
    /\.$|^\./.test(token.text.slice(-1) + text.slice(token.end, token.end + 1))
  );
}
