import { isListed, type Language } from '../languages/language.ts';
import { isFirstName } from '../text/lexicon.ts';
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
export function withoutNouns(run: Run, language: Language): { run: Run; isBody: boolean } {
  const plain = { run, isBody: false };
  if (!language.capitalisesNouns) return plain;
  if (/[«„“"‘»]$/.test(run.paragraph.tokens[run.from]?.gap ?? '')) return plain;
  const tokens = tokensOf(run);
  const [first, last] = [tokens[0], tokens.at(-1)];
  const isAbstract = ({ lower }: Token) =>
    ABSTRACT.test(lower) && !isListed(language.organisations, lower);
  // `der Zweitligist FC Brekk`
  if (
    first !== undefined &&
    tokens.length > 1 &&
    (isAbstract(first) || /ligist(?:en)?$/.test(first.lower))
  )
    return withoutNouns({ ...run, from: run.from + 1 }, language);
  const isOwn = isBehindArticle(run.paragraph.tokens, run.from, language);
  if (isOwn && isOffice(last, language) && !isFirstName(first?.lower ?? ''))
    return { run: { ...run, from: run.to }, isBody: false };
  const isKind =
    isOwn &&
    !tokens.some(({ lower }) => lower === 'und') &&
    tokens.length > 1 &&
    (KIND_OF_BODY.test(first?.lower ?? '') ||
      (KIND_OR_CALLING.test(first?.lower ?? '') && !isFirstName(tokens[1]?.lower ?? '')));
  if (isKind && !/^\p{Ll}/u.test(tokens[1]?.text ?? ''))
    return { run: { ...run, from: run.from + 1 }, isBody: true };
  const cut = tokens.findIndex((token, at) => at > 0 && isAbstract(token));
  return cut > 0 ? { run: { ...run, to: run.from + cut }, isBody: false } : plain;
}

/** `der`, `der norwegische`. */
function isBehindArticle(tokens: readonly Token[], at: number, { determiners }: Language): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const isAdjective =
    /^\p{Ll}.*(?:e|en|er|es|em)$/u.test(tokens[at - 1]?.text ?? '') && !determiners.has(before);
  const article = isAdjective ? (tokens[at - 2]?.lower ?? '') : before;
  return determiners.has(article) || /^(?:beim|vom|zum|zur|im|am)$/.test(article);
}
