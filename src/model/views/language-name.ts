/** The name of a language in another one (BCP 47): `uk` in `en` -> `Ukrainian`. What no list knows stays as it is. */
export const languageName = (tag: string, locale: string): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
