import { isListed, type Language } from '../languages/language.ts';
import type { Paragraph } from '../story.ts';
import { isFirstName } from '../text/lexicon.ts';
import { isCapital, type Token } from '../text/tokens.ts';
import { isBentForm } from './bent.ts';
import { isNameWord } from './name-words.ts';
import { isNext, isOffice } from './run.ts';

/**
 * Where names of bodies are written small, `conseil régional du Haut-Valois`, `Міська рада Озерська`: the index
 * behind the name that begins at `at`; `at` where none does.
 */
export function smallBodyEnd(paragraph: Paragraph, at: number, language: Language): number {
  const { tokens } = paragraph;
  const quoted = quotedEnd(tokens, at, language);
  if (quoted > at) return quoted;
  if (language.code === 'fr') return frenchEnd(paragraph, at, language);
  if (language.code === 'en') return englishEnd(tokens, at, language);
  return language.code === 'uk' ? ukrainianEnd(tokens, at, language) : at;
}

/** Whether a word is a noun of a body in any case: `палати`, `підприємством`. */
export const isBentBody = (word: string, { organisations }: Language): boolean =>
  organisations.some((noun) => noun === word || isBentForm(word, noun));

/** Nouns before a name in quotation marks, where the noun is no name of the language’s own list. */
const KINDS =
  /^(?:тов|ат|прат|кп|дп|го|бф|фк|plattform|portal|projekt|bürgerinitiative|initiative)$/;

/** `компанії «Полісся-Буд»`, `der Plattform „Faktencheck“`: all that stands between the marks behind a noun of a body. */
function quotedEnd(tokens: readonly Token[], at: number, language: Language): number {
  const [before, first] = [tokens[at - 1], tokens[at]];
  if (before === undefined || !/^\s[«„“"‘»]$/.test(first?.gap ?? '')) return at;
  if (!isCapital(first?.text ?? '') && language.code !== 'uk') return at;
  if (!isBodyBeforeMarks(before, language)) return at;
  const end = tokens.findIndex(({ gap }, index) => index > at && /[»”“"’«]/.test(gap));
  if (end < 0) return Math.min(tokens.length, at + 5);
  return end - at < 6 ? end : at;
}

/** `Brinsea borough council`, `Leeds crown court`: the index behind; `at` where none begins there. */
function englishEnd(tokens: readonly Token[], at: number, language: Language): number {
  if (!isNameWord(tokens[at] as Token, language) || isOffice(tokens[at], language)) return at;
  let end = at + 1;
  while (end - at < 4 && isNext(tokens[end]) && isCapital(tokens[end]?.text ?? '')) end += 1;
  const [kind, noun] = [tokens[end], tokens[end + 1]];
  return isNext(kind) &&
    isNext(noun) &&
    LOCAL.test(kind.lower) &&
    SEAT.test(noun.lower) &&
    /^\p{Ll}/u.test(kind.text)
    ? end + 2
    : at;
}

/** Before `council` or `court`, what it is the council or court of. */
export const LOCAL =
  /^(?:borough|city|county|district|town|parish|metropolitan|combined|crown|magistrates'?|high|sheriff)$/;
const SEAT = /^(?:council|authority|court)$/;

/** Whether a noun of a body stands before marks; outside Ukrainian one that is never who speaks. */
export const isBodyBeforeMarks = (before: Token, language: Language): boolean =>
  language.code === 'uk'
    ? isBentBody(before.lower, language) || KINDS.test(before.lower)
    : KINDS.test(before.lower) ||
      (language.code !== 'en' &&
        /^(?:association|collectif|ong|société|startup|start-up|firma|verein|partei|band|zeitung|organisation|gruppe|stiftung|bündnis|kampagne)$/.test(
          before.lower,
        ));

/** `Cour de cassation`, `tribunal de commerce de Brekk`, `Agence régionale de santé`: a noun with its adjectives and what it is of. */
function frenchEnd(paragraph: Paragraph, at: number, language: Language): number {
  const { tokens } = paragraph;
  const noun = tokens[at];
  if (noun === undefined || !isListed(language.organisations, noun.lower)) return at;
  const isOwn = isCapital(noun.text);
  let end = overAdjectives(tokens, at + 1, language);
  let kept = isOwn && end > at + 1 ? end : at;
  for (let step = 0; step < 4; step += 1) {
    // `Institut de la statistique et des études économiques`
    const isJoined = step > 0 && tokens[end]?.lower === 'et' && isNext(tokens[end]);
    const from = isJoined ? end + 1 : end;
    const link = overLinks(tokens, from, language);
    if (link === from) break;
    const capitals = capitalsEnd(tokens, link);
    if (capitals > link) {
      end = overAdjectives(tokens, capitals, language);
      kept = end;
    } else if (isSmall(tokens[link], language) && !isOffice(tokens[link], language) && step < 3) {
      end = overAdjectives(tokens, link + 1, language);
      if (isOwn) kept = end;
    } else break;
  }
  const direct =
    kept === at && end > at + 1 && HOUSE.test(noun.lower) ? capitalsEnd(tokens, end) : at;
  return direct > end ? direct : kept;
}

/** Nouns whose name may stand right behind their adjective: `centre hospitalier Bichat`. */
const HOUSE = /^(?:centre|hôpital|lycée|collège|institut|école|musée|théâtre|clinique|groupe)$/;

/** Adjectives behind a French noun, also `social et économique`. */
function overAdjectives(tokens: readonly Token[], from: number, language: Language): number {
  let end = from;
  while (end - from < 3) {
    if (isFrenchAdjective(tokens[end], language)) end += 1;
    else if (
      end > from &&
      tokens[end]?.lower === 'et' &&
      isFrenchAdjective(tokens[end + 1], language)
    )
      end += 2;
    else break;
  }
  return end;
}

const isFrenchAdjective = (token: Token | undefined, language: Language): boolean =>
  isSmall(token, language) &&
  !language.prepositions.has(token?.lower ?? '') &&
  /(?:al|ale|aux|ales|el|elle|els|elles|if|ive|ifs|ives|ique|iques|aire|aires|ier|ière|ien|ienne|ain|aine|eur|eure|ois|oise|iste|istes|public|publique|civil|civile|franc|ère|ité|isé|isée|ants|antes|eurs|eux|euses|iers|iens|iennes|aires|istes)$/.test(
    token?.lower ?? '',
  );

/** Over `du`, `de la`, `contre le`. */
function overLinks(tokens: readonly Token[], from: number, language: Language): number {
  let end = from;
  while (
    end - from < 2 &&
    isNext(tokens[end]) &&
    (end === from
      ? /^(?:de|du|des|d'|pour|contre|aux)$/.test(tokens[end]?.lower ?? '')
      : language.links.has(tokens[end]?.lower ?? ''))
  )
    end += 1;
  return end;
}

/** `Національне антикорупційне бюро України`, `Міністерство розвитку громад і територій`, `суд Озерська`. */
function ukrainianEnd(tokens: readonly Token[], at: number, language: Language): number {
  const first = tokens[at];
  if (first === undefined || language.prepositions.has(first.lower)) return at;
  const noun = bodyNoun(tokens, at, language);
  if (noun === undefined) return at;
  const hasAdjective = noun > at;
  const owners = genitivesEnd(tokens, noun + 1, language);
  const capitals = capitalsEnd(tokens, noun + 1);
  const isOwn = isCapital(first.text);
  const isSure = hasAdjective || isListed(language.organisations, tokens[noun]?.lower ?? '');
  if (capitals > noun + 1 && isSure && !isFirstName(tokens[noun + 1]?.lower ?? '')) return capitals;
  if (!isOwn) return at;
  if (owners > noun + 1) {
    const behind = isFirstName(tokens[owners]?.lower ?? '') ? owners : capitalsEnd(tokens, owners);
    return hasAdjective || ALWAYS_A_NAME.test(first.lower) ? behind : at;
  }
  return hasAdjective ? noun + 1 : at;
}

/** Bodies whose name begins with their noun. */
const ALWAYS_A_NAME =
  /^(?:міністерств|асоціаці|федераці|академі|інститут|агентств|конфедераці|фонд)/;

/** Index of the noun of a body that begins at `at` or stands behind up to three adjectives there. */
function bodyNoun(tokens: readonly Token[], at: number, language: Language): number | undefined {
  for (let index = at; index < at + 4; index += 1) {
    const token = tokens[index];
    if (token === undefined || (index > at && !isSmall(token, language))) return undefined;
    if (isBentBody(token.lower, language)) return index;
    if (
      !UKRAINIAN_ADJECTIVE.test(token.lower) ||
      isOffice(token, language) ||
      (index === at && !isCapital(token.text))
    )
      return undefined;
  }
  return undefined;
}

const UKRAINIAN_ADJECTIVE =
  /(?:ий|ій|(?:ськ|цьк|зьк|н|ов|ев|єв|ч|ш|щ|т)(?:а|е|і|у)|ого|ої|ому|им|ою|их|ими|ня|нє)$/;

/** Over nouns in the second case, `розвитку громад і територій`. */
function genitivesEnd(tokens: readonly Token[], from: number, language: Language): number {
  let end = from;
  while (end - from < 5) {
    const token = tokens[end];
    const isJoint = /^(?:і|й|та)$/.test(token?.lower ?? '') && end > from;
    if (isJoint && isGenitive(tokens[end + 1], language)) end += 2;
    else if (isGenitive(token, language)) end += 1;
    else break;
  }
  return end;
}

const isGenitive = (token: Token | undefined, language: Language): boolean =>
  isSmall(token, language) &&
  !language.prepositions.has(token?.lower ?? '') &&
  !language.common.has(token?.lower ?? '') &&
  /(?:[аяиіїую]|ів|їв|ей|ій|ань|ень|их|ої|ого|громад|справ|послуг|установ)$/.test(
    token?.lower ?? '',
  ) &&
  !/(?:[иаіу](?:ла|ли)|[шгкзс]ли|йшла|ся|сь|ити|ати|іти|ють|ить)$/.test(token?.lower ?? '');

function capitalsEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (isNext(tokens[end]) && isCapital(tokens[end]?.text ?? '')) end += 1;
  return end;
}

const isSmall = (token: Token | undefined, { saying, between }: Language): boolean =>
  isNext(token) &&
  /^\p{Ll}/u.test(token.text) &&
  !saying.has(token.lower) &&
  !between.has(token.lower);
