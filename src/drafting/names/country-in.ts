import type { Language } from '../languages/language.ts';
import { isCountry, isDemonym, isUnion } from '../text/lexicon.ts';
import { ownPeoples } from './own-peoples.ts';

/**
 * The people or country that an office is of: `French minister`, `top Russian aide`, `US envoy`, `Ukraine’s president`.
 * Neither a `former British ambassador` has one nor the `head of the British Hotels Association`.
 */
export function countryIn(role: string, whole: string, language: Language): string | undefined {
  const words = role.split(/\s+/);
  const end = words.findIndex((word) => language.links.has(word.toLowerCase()));
  const own = words.slice(0, end < 0 ? undefined : end);
  if (own.some((word) => FORMER.test(word))) return undefined;
  const [, land] = OF_LAND.exec(role) ?? [];
  if (land !== undefined && isCountry(land.toLowerCase(), language)) return land;
  return own
    .map((word) => word.replace(/['’]s?$/, ''))
    .find((word) => {
      const lower = word.toLowerCase();
      return (
        /^\p{Lu}/u.test(word) &&
        !word.includes('-') &&
        (isDemonym(lower) ||
          (language.code === 'en' && isUnion(lower)) ||
          isCountry(lower, language) ||
          (language.code === 'en' && ownPeoples(whole).has(lower)))
      );
    });
}

/** `the president of Cyprus`: offices of a whole country. */
const OF_LAND =
  /(?:president|minister|chancellor|premier|king|queen|emir|sultan|ruler|leader) of (?:the )?(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*)$/iu;

const FORMER = /^(?:former|ex|late|then|one-time|onetime|retired|outgoing)$|^ex-/i;
