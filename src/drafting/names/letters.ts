import { isAcronym, type Token } from '../text/tokens.ts';

/** Letters in capitals that name no body: times, eras, honours, offices, measures, words of science. */
const NO_BODY =
  /^(?:GMT|BST|UTC|C?EST|E[SD]T|C[SD]T|M[SD]T|P[SD]T|[ECMP]T|CET|MEZ|MESZ|AM|PM|BC|BCE|AD|CE|[OMCDK]BE|KCMG|CMG|KC|QC|MP|MPs|MEP|MSP|MLA|MBA|PhD|CEO|CFO|COO|CTO|VIP|DIY|DNA|RNA|mRNA|ADN|DNS|HIV|AIDS|PCR|VAT|GDP|BIP|PIB|ВВП|ДНК|AI|KI|IA|IT|TV|PR|HR|SUV|MRI|UFO|PDF|USB|GPS|IQ|ID|FAQ|Q&A|PLC|OK|ФОП|ДТП)$/;

/** Letters behind a name that stand for honours or a calling: `Ruth Lund KC`. */
export const HONOURS = /^(?:[KQ]C|MP|MEP|MSP|[OMCK]BE|PhD|MD|Esq|SJ|RN)$/;

/** `Q3`, `E20`, `H5N1`, `F-35`: letters with figures, unless countries count themselves so: `G20`. */
const WITH_FIGURES = /^(?!G\d{1,2}$)\p{Lu}{1,4}\d[\p{Lu}\d]*$/u;

/** Whether the single word at `at` stands for no body: a time, an honour, a rule, a model, a vaccine. */
export function isNoBody(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined) return false;
  const goesOn =
    isAcronym(token.text) &&
    ((next?.gap === '-' && /^\d/.test(next.text)) ||
      (next?.gap === ',' && /^\p{Lu}$/u.test(next.text)));
  return NO_BODY.test(token.text) || WITH_FIGURES.test(token.text) || goesOn;
}
