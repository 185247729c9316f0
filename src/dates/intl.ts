const formats = new Map<string, Intl.DateTimeFormat>();

/** A format for UTC days in a language (BCP 47), made once; digits and calendar are those of all other numbers here. */
export function formatIn(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, ...COMMON });
  formats.set(key, known);
  return known;
}

const COMMON = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;
