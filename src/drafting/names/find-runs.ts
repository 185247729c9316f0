import { isCompanyForm } from '../languages/company-forms.ts';
import { isListed, type Language } from '../languages/language.ts';
import type { Paragraph } from '../story.ts';
import { isDemonym, isEnglishWord, isFirstName } from '../text/lexicon.ts';
import { isNearTop } from '../text/near-top.ts';
import { isAcronym, isCapital, isInitial, type Token } from '../text/tokens.ts';
import { isCapitalNext, isHead, isNameWord, isVerbForm } from './name-words.ts';
import { overLink, overList, overPartners } from './over-links.ts';
import { beginsSentence, isNext, isOffice, isSaint, type Run } from './run.ts';
import { smallBodyEnd } from './small-body.ts';
import { speltNames } from './spelt-acronym.ts';

/** Runs of words that may be names, from left to right. */
export function findRuns(paragraph: Paragraph, language: Language): Run[] {
  const runs: Run[] = [];
  const spelt = speltNames(paragraph, language);
  let at = 0;
  while (at < paragraph.tokens.length) {
    const body =
      spelt.get(at) ??
      Math.max(knownBodyEnd(paragraph, at, language), smallBodyEnd(paragraph, at, language));
    if (body > at) {
      runs.push({ paragraph, from: at, to: body });
      at = body;
      continue;
    }
    const whole = isStart(paragraph, at, language) ? endOf(paragraph, at, language) : at;
    const to = Math.min(
      whole,
      [...spelt.keys()].find((from) => from > at) ?? whole,
      innerBody(paragraph, at, whole, language),
    );
    if (to > at) runs.push({ paragraph, from: at, to });
    at = Math.max(to, at + 1);
  }
  return runs;
}

/** Where a run gives way to a body that begins inside it and goes on behind it: `Депутати Калинівської міської ради`. */
function innerBody(paragraph: Paragraph, from: number, to: number, language: Language): number {
  for (let at = from + 1; at < to; at += 1)
    if (smallBodyEnd(paragraph, at, language) > to) return at;
  return to;
}

/** `Force ouvrière`: the index behind a well-known name that begins at `at`; `at` where none does. */
function knownBodyEnd({ tokens, text }: Paragraph, at: number, { bodies }: Language): number {
  const first = tokens[at];
  if (first === undefined || !isCapital(first.text)) return at;
  for (let end = Math.min(tokens.length, at + 4); end > at + 1; end -= 1) {
    const said = text
      .slice(first.start, tokens[end - 1]?.end)
      .toLowerCase()
      .replaceAll('’', "'");
    if (bodies.has(said)) return end;
  }
  return at;
}

function isStart(paragraph: Paragraph, at: number, language: Language): boolean {
  const token = paragraph.tokens[at];
  const next = paragraph.tokens[at + 1];
  const isParticle =
    token !== undefined &&
    PARTICLE.test(token.text) &&
    !beginsSentence(paragraph, at) &&
    isCapitalNext(next);
  if (isParticle && !language.capitalisesNouns) return true;
  if (token === undefined || !isNameWord(token, language)) return false;
  const goesOn = isNext(next) && isCapital(next.text) && !token.isPossessive;
  // `A Brest`: French leaves out the accent of a capital
  if (language.code === 'fr' && token.text === 'A' && beginsSentence(paragraph, at)) return false;
  if (isSlogan(paragraph, at)) return false;
  if (token.gap.endsWith('(') && TICKER.test(paragraph.text.slice(token.start))) return false;
  if (isInitial(token.text)) return goesOn || /^(?:U\.N|E\.U)\.$/.test(token.text);
  if (isState(paragraph, at)) return false;
  // `le procureur de la République de Brekk`
  if (
    token.lower === 'république' &&
    /^(?:procureure?|présidente?)$/.test(paragraph.tokens[at - 3]?.lower ?? '')
  )
    return false;
  // `R v Lund`: a party to a case
  if (token.text.length === 1 && /^vs?$/.test(next?.lower ?? '')) return false;
  if (isDemonym(token.lower) && !goesOn) return false;
  if (!beginsSentence(paragraph, at) || language.capitalisesNouns) return true;
  if (goesOn && isOrdinaryBefore(token, next, language)) return false;
  return goesOn ? !isVerbForm(token, language) || isHead(next, language) : true;
}

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

/** `(NVD.OL)`: the letters of a share. */
const TICKER = /^[A-Z0-9]{1,6}\.[A-Z]{1,3}\)/;

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

/** `Dave ‘Nobby’ Clarke`, `Rick “The Axe” Lund`: the index behind the nickname and a surname; `to` where none stands there. */
function nicknameEnd(tokens: readonly Token[], to: number): number {
  const isBehindName =
    isFirstName(tokens[to - 1]?.lower ?? '') || isCapital(tokens[to]?.text ?? '');
  if (!isBehindName || !/^ [‘'“"]$/.test(tokens[to]?.gap ?? '')) return to;
  for (let end = to + 1; end <= to + 3; end += 1) {
    const behind = tokens[end];
    if (/^[’'”"] $/.test(behind?.gap ?? '')) return isCapital(behind?.text ?? '') ? end + 1 : to;
    if (behind?.gap !== ' ') return to;
  }
  return to;
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

function endOf(paragraph: Paragraph, from: number, language: Language): number {
  let to = from + 1;
  for (;;) {
    const next = continuation(paragraph, from, to, language);
    if (next === to) return to;
    to = next;
  }
}

/** Where the run ends after one more step; `to` where it ends already. */
function continuation(paragraph: Paragraph, from: number, to: number, language: Language): number {
  const { tokens } = paragraph;
  const [last, next] = [tokens[to - 1], tokens[to]];
  if (last === undefined || next === undefined) return to;
  // `Prof. Dr. med. Ada Lund`
  const isHonour = (token: Token) => Object.hasOwn(language.honorifics, token.lower);
  if (language.code === 'de' && isHonour(last) && isHonour(next) && next.gap === ' ') return to + 1;
  const joins = last.isPossessive && isSaint(tokens[from] ?? last) && /^['’]s $/.test(next.gap);
  if (joins && isNameWord(next, language)) return to + 1;
  if (isCompanyForm(last.text) && to - from > 1) return to;
  // `HMRC/DWP`; not `OSLO/TORONTO, March 4 —`, `BBC/Ada Lund`
  const isTowns = from === 0 && isNearTop(paragraph);
  if (/^\/$/.test(next.gap) && isAcronym(last.text) && isCapital(next.text) && !isTowns)
    return isFirstName(next.lower) ? to : to + 1;
  const nickname = nicknameEnd(tokens, to);
  if (nickname > to) return nickname;
  const isOwner = /^['’] $/.test(next.gap) && isListed(language.organisations, next.lower);
  if (last.isPossessive && isHead(last, language) && to - from > 1 && !isOwner) return to;
  if (last.isPossessive)
    return isOwnedHead(last, next, tokens.slice(to, to + 4), language) ? to + 1 : to;
  if (/^ & $/.test(next.gap) && isCapital(next.text)) return to + 1;
  if (isInitial(last.text) && /^\s?$/.test(next.gap) && isCapital(next.text)) return to + 1;
  if (/^, $/.test(next.gap) && isCapital(next.text)) {
    const firm = overPartners(tokens, from, to);
    return firm > to ? firm : overList(paragraph, from, to, language);
  }
  if (!isNext(next)) return to;
  if (isCapital(next.text) && !beginsSentence(paragraph, to))
    return canFollow(tokens, to, language) ? to + 1 : to;
  if (/^(?:jr|sr|ii|iii|iv|v)\.?$/i.test(next.text) && isCapital(next.text)) return to + 1;
  return overLink(paragraph, from, to, language);
}

function canFollow(tokens: readonly Token[], to: number, language: Language): boolean {
  const token = tokens[to];
  if (token === undefined) return false;
  if (isNameWord(token, language) || isParticleOfName(tokens, to)) return true;
  // `Doctors Without Borders`, `Save Our Sound`
  const next = tokens[to + 1];
  if (
    (language.prepositions.has(token.lower) || /^(?:Our|Your|My|The)$/.test(token.text)) &&
    language.code === 'en' &&
    isCapitalNext(next) &&
    isNameWord(next as Token, language)
  )
    return true;
  // `Fabrikant August Zick`
  if (
    language.code === 'de' &&
    token.lower === 'august' &&
    isCapitalNext(next) &&
    !/^\d/.test(next?.text ?? '')
  )
    return true;
  // `Theresa May`
  return Object.hasOwn(language.months, token.lower) && isFirstName(tokens[to - 1]?.lower ?? '');
}

/** `Yann Le Goff`, `Koen De Smedt`: a particle with a capital between two words of a name. */
const isParticleOfName = (tokens: readonly Token[], at: number): boolean =>
  PARTICLE.test(tokens[at]?.text ?? '') &&
  isCapitalNext(tokens[at]) &&
  isCapitalNext(tokens[at + 1]) &&
  isFirstOrInitial(tokens[at - 1]);

const PARTICLE =
  /^(?:Le|La|Les|De|Du|Des|Di|Da|Del|Della|Van|Von|Vom|Den|Der|Ten|Ter|El|Al|Bin|Ben|Mac)$/;

const isFirstOrInitial = (token: Token | undefined): boolean =>
  token !== undefined &&
  isCapital(token.text) &&
  (isFirstName(token.lower) ||
    isInitial(token.text) ||
    PARTICLE.test(token.text) ||
    /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(token.text));

/** `People’s Party`, `Teachers’ Union`: an ordinary word owns what makes the name. */
const isOwnedHead = (
  last: Token,
  next: Token,
  ahead: readonly Token[],
  language: Language,
): boolean =>
  (/^['’] $/.test(next.gap) && leadsToBody(ahead, language)) ||
  (/^['’]s? $/.test(next.gap) &&
    isCapital(next.text) &&
    isHead(next, language) &&
    (isEnglishWord(last.lower) ||
      /\p{L}{2}(?:men|women)$/u.test(last.lower) ||
      isOffice(last, language) ||
      (/^['’] $/.test(next.gap) && isListed(language.organisations, next.lower))));

/** `Brekk Boys’ High School`: a few capitals that end as a body. */
function leadsToBody(ahead: readonly Token[], { organisations }: Language): boolean {
  const end = ahead.findIndex((token, at) => !isCapital(token.text) || (at > 0 && !isNext(token)));
  const own = end < 0 ? ahead : ahead.slice(0, end);
  return own.length > 0 && isListed(organisations, own.at(-1)?.lower ?? '');
}
