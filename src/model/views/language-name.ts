/** The name of a language in English: `uk` -> `Ukrainian`. What no list knows stays as it is. */
export const languageName = (tag: string): string => names.of(tag) ?? tag;

const names = new Intl.DisplayNames('en', { type: 'language' });
