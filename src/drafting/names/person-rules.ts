import { isFirstName, isKnownPlace } from '../text/lexicon.ts';
import { isTitleCase } from '../text/title-case.ts';
import { isAnd, isCapital, type Token } from '../text/tokens.ts';
import { hasAge } from './age.ts';
import { type Around, isNoun, speaks } from './around.ts';
import type { Evidence, Rules } from './evidence.ts';
import { isOfParty } from './party.ts';
import { isOffice } from './run.ts';

/** What around a name speaks for a person or a thing, or against a person. */
export const PERSON_RULES: Rules<Around> = {
  every: [
    ({ lead, next, behind, language }) =>
      !language.prepositions.has(lead) && speaks(next, behind, language)
        ? { person: 1.5, organisation: 1 }
        : undefined,
    // `Inès et Rayan`: two first names
    ({ run, lead, next, behind, earlier, isSingle, language }) =>
      isSingle &&
      isFirstName(run.paragraph.tokens[run.from]?.lower ?? '') &&
      ((isAnd(next?.lower ?? '') && isNamed(behind)) || (isAnd(lead) && isNamed(earlier))) &&
      !isKnownPlace(run.paragraph.tokens[run.from]?.lower ?? '', language)
        ? { person: 4 }
        : undefined,
    // a first name alone that speaks: `soupire Gilbert`
    ({ run, lead, next, behind, isSingle, language }) =>
      isSingle &&
      isFirstName(run.paragraph.tokens[run.from]?.lower ?? '') &&
      (language.saying.has(lead) || speaks(next, behind, language))
        ? { person: 3 }
        : undefined,
    ({ lead, language }) =>
      language.saying.has(lead) ? { person: 1, organisation: 0.5 } : undefined,
    ({ run, lead }) =>
      hasAge(run) && !/^(?:of|from|de|du|d'|aus)$/.test(lead) ? { person: 5 } : undefined,
    ({ next, before, language }) =>
      /^,? $/.test(next?.gap ?? '') &&
      /^(?:who|whose)$/.test(next?.lower ?? '') &&
      !language.prepositions.has(before?.lower ?? '')
        ? { person: 2.5 }
        : undefined,
    // `a Democrat from Ohio`
    ({ lead, isSingle }) => (isSingle && /^an?$/.test(lead) ? { thing: 7 } : undefined),
    // `Highway 9`
    ({ run, next, isSingle, language }) =>
      isSingle &&
      next !== undefined &&
      /^\s$/.test(next.gap) &&
      /^\d/.test(next.text) &&
      isNoun(run.paragraph.tokens[run.to - 1], language)
        ? { thing: 7 }
        : undefined,
  ],
  only: {
    en: [
      ({ lead, isSingle }) =>
        lead === 'the' ? { person: -6, organisation: isSingle ? 1.5 : 2, thing: 1.6 } : undefined,
      // `the Liberal Democrat councillor`: of a party, and not its name
      ({ run, next, language }) =>
        next !== undefined &&
        /^\s$/.test(next.gap) &&
        isOffice(next, language) &&
        isOfParty(run.paragraph.tokens[run.to - 1]?.lower ?? '', next.lower)
          ? { thing: 12, organisation: -6 }
          : undefined,
      // `the film ‘A Small Republic’`
      ({ run }) => {
        const { tokens, quoted, text } = run.paragraph;
        const [first, last] = [tokens[run.from], tokens[run.to - 1]];
        const isWork = quoted.some(
          ({ start, end }) =>
            start <= (first?.start ?? 0) &&
            (last?.end ?? 0) <= end &&
            isTitleCase(text.slice(start, end)),
        );
        return isWork ? { thing: 14 } : undefined;
      },
    ],
    de: [afterArticle],
    uk: [afterArticle],
    fr: [
      afterArticle,
      // `l’Etoile de Brekk`: nobody has an article before the name
      ({ run, lead }) =>
        /^(?:le|la|l')$/.test(lead) && !isFirstName(run.paragraph.tokens[run.from]?.lower ?? '')
          ? { person: -4, organisation: lead === "l'" && run.to - run.from > 1 ? 1 : 0 }
          : undefined,
    ],
  },
};

const isNamed = (token: Token | undefined): boolean =>
  token !== undefined && isCapital(token.text) && isFirstName(token.lower);

/** `die Solan`. */
function afterArticle({ lead, language: { determiners } }: Around): Partial<Evidence> | undefined {
  return determiners.has(lead) && lead !== "l'" ? { organisation: 0.5, thing: 0.6 } : undefined;
}
