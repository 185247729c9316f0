import { isListed, type Language } from '../languages/language.ts';
import { isFirstName, isKnownPlace } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { isOffice, type Run, tokensOf } from './run.ts';

/** Nouns behind an article that tell what kind of body the name behind them is. */
const KIND_OF_BODY =
  /(?:firma|konzern|unternehmen|hersteller|agentur|gewerkschaft|zeitung|partei|verlag|kanzlei|kette|betreiber|sender|magazin|reederei|gesellschaft|gruppe|brauerei|werft|bündnis|verein|initiative|stiftung|plattform|netzwerk|portal|kanal|klub|club|verband)(?:s|es|ses)?$/;

/** The same, but also what a person may be called: before a first name it is. */
const KIND_OR_CALLING =
  /(?:großhändler|händler|anbieter|zulieferer|autobauer|versicherer|discounter|dienstleister|versorger|lieferant|produzent|züchter|veranstalter|rivale|konkurrent|wettbewerber|supermarkt|start-up)(?:s|n|en|es)?$/;

/** Nouns of what nobody can be. */
const ABSTRACT = /(?:keit|heit|ung|tion|tät|ismus|schaft|nis)$/;

/**
 * Where every noun has a capital, neighbours in capitals are no one name: of `der Beratungsfirma Roland Berger` the
 * name is what stands behind, of `die Präsidentin` nothing is.
 */
export function withoutNouns(run: Run, language: Language): Cut {
  const isMarked = /[«„“"‘»]$/.test(run.paragraph.tokens[run.from]?.gap ?? '');
  if (!language.capitalisesNouns || isMarked) return { run, isBody: false };
  const tokens = tokensOf(run);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined) return { run, isBody: false };
  const behind = { ...run, from: run.from + 1 };
  // `der Zweitligist FC Brekk`
  const isNoBearer = isAbstract(first, language) || /ligist(?:en)?$/.test(first.lower);
  if (tokens.length > 1 && isNoBearer) return withoutNouns(behind, language);
  const isOwn = isBehindArticle(run.paragraph.tokens, run.from, language);
  if (isOwn && isOffice(last, language) && !isFirstName(first.lower))
    return { run: { ...run, from: run.to }, isBody: false };
  if (goesOnBehindTown(tokens, language))
    return { run: { ...run, to: run.from + 2 }, isBody: false };
  if (isOwn && isKindFirst(tokens) && !isOwnKind(tokens, language))
    return { run: behind, isBody: true };
  const cut = tokens.findIndex((token, at) => at > 0 && isAbstract(token, language));
  return { run: cut > 0 ? { ...run, to: run.from + cut } : run, isBody: false };
}

/** What is left of a run; `isBody`: what it lost says that it is one. */
interface Cut {
  run: Run;
  isBody: boolean;
}

/** `vor dem Oberlandesgericht Brekk Beschwerde einlegen`: a body ends with its town. */
const goesOnBehindTown = ([body, town, other]: readonly Token[], language: Language): boolean =>
  other?.gap === ' ' &&
  isListed(language.organisations, body?.lower ?? '') &&
  isKnownPlace(town?.lower ?? '', language);

const isAbstract = ({ lower }: Token, { organisations }: Language): boolean =>
  ABSTRACT.test(lower) && !isListed(organisations, lower);

/** `Beratungsfirma Roland Berger`: a kind of body, and its name behind it. */
const isKindFirst = (tokens: readonly Token[]): boolean => {
  const [first, second] = tokens;
  if (first === undefined || second === undefined || /^\p{Ll}/u.test(second.text)) return false;
  if (tokens.some(({ lower }) => lower === 'und')) return false;
  return (
    KIND_OF_BODY.test(first.lower) ||
    (KIND_OR_CALLING.test(first.lower) && !isFirstName(second.lower))
  );
};

/** `die Mediengruppe Nordland`, `der Landesverband Nordost`: the kind belongs to the name. */
const isOwnKind = (tokens: readonly Token[], { organisations }: Language): boolean =>
  tokens.length === 2 &&
  /(?:gruppe|verband)$/.test(tokens[0]?.lower ?? '') &&
  isListed(organisations, tokens[0]?.lower ?? '') &&
  !/^\p{Lu}+$/u.test(tokens[1]?.text ?? '');

/** `der`, `der norwegische`. */
function isBehindArticle(tokens: readonly Token[], at: number, { determiners }: Language): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const isAdjective =
    /^\p{Ll}.*(?:e|en|er|es|em)$/u.test(tokens[at - 1]?.text ?? '') && !determiners.has(before);
  const article = isAdjective ? (tokens[at - 2]?.lower ?? '') : before;
  return determiners.has(article) || /^(?:beim|vom|zum|zur|im|am)$/.test(article);
}
