const formats = new Map<string, Intl.DateTimeFormat>();

/** A format for UTC days in a language (BCP 47), made once; digits and calendar are those of all other numbers here. */
export function formatIn(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, ...COMMON });
  formats.set(key, known);
  return known;
}

const COMMON = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;

/**
 * A date in words as other text has it: with plain spaces, and without the abbreviation that some languages put behind
 * the year, whose point would stand before that of a sentence: `2 грудня 2025 р.`
 */
export const asText = (date: string): string =>
  date.replaceAll(/\s/g, ' ').replaceAll(/(?<=\d{4}\]?) \p{L}\.(?= |$)/gu, '');
