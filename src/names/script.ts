/** The script that a language (BCP 47) is written in, by its name in ISO 15924: `Latn`; undefined where nobody knows. */
export const scriptOf = (language: string): string | undefined =>
  new Intl.Locale(language).maximize().script;

/** `rtl` where a language (BCP 47) is written from the right; undefined where it is not, as a page assumes. */
export const directionOf = (language: string): 'rtl' | undefined =>
  RIGHT_TO_LEFT.has(scriptOf(language) ?? '') ? 'rtl' : undefined;

/** Scripts in use that run from right to left. */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);
