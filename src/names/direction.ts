/** `rtl` where a language (BCP 47) is written from the right; undefined where it is not, as a page assumes. */
export function directionOf(language: string): 'rtl' | undefined {
  const { script } = new Intl.Locale(language).maximize();
  return RIGHT_TO_LEFT.has(script ?? '') ? 'rtl' : undefined;
}

/** Scripts in use that run from right to left, by their names in ISO 15924. */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);
