/** The forms that a word takes with a number, by the categories of CLDR (`one`, `few`, `many`); `other` always. */
export type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Chooses the form of a word that stands with a number in a language (BCP 47): `(2, { one: 'page', other: 'pages' })`. */
export function pluralOf(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}

/** The same with the number before it: `2 pages`. */
export function countOf(language: string): (count: number, forms: Forms) => string {
  const form = pluralOf(language);
  return (count, forms) => `${count} ${form(count, forms)}`;
}
