import type { Language } from '../languages/language.ts';
import { isFirstName } from '../text/lexicon.ts';
import { isCapital } from '../text/tokens.ts';
import { isMaker } from './makers.ts';
import { beginsSentence, type Run, tokensOf } from './run.ts';

const BUSINESS =
  /^(?:retailer|broadcaster|brewer|distiller|lender|insurer|airline|wholesaler|distributor|exporter|importer|refiner|manufacturer|supplier|bookmaker|start-?up)$/;

/** `Brewer Norhall`, `Airline Norvair`: at the start of a sentence, a name behind the kind of business that it is. */
export function withoutBusiness(run: Run, language: Language): { run: Run; isBusiness: boolean } {
  const [first, next] = tokensOf(run);
  const isBusiness =
    language.code === 'en' &&
    first !== undefined &&
    next !== undefined &&
    beginsSentence(run.paragraph, run.from) &&
    (BUSINESS.test(first.lower) || isMaker(first.lower)) &&
    isCapital(next.text) &&
    !(isFirstName(next.lower) && run.to - run.from > 2);
  return isBusiness
    ? { run: { ...run, from: run.from + 1 }, isBusiness }
    : { run, isBusiness: false };
}
