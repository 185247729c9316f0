/**
 * What the people of a country may be called by rule, in lower case: `moldovan` of Moldova, `qatari` of Qatar, `uzbek`
 * of Uzbekistan. Some of the words exist in no language; none is one of another meaning.
 */
export function peopleOf(country: string): string[] {
  const name = country.toLowerCase();
  if (name.length < LEAST) return [];
  if (name.endsWith('istan')) return [name.slice(0, -5)];
  if (name.endsWith('a')) return [`${name}n`];
  if (name.endsWith('o')) return [`${name.slice(0, -1)}an`, `${name}an`];
  if (/[iu]$/.test(name)) return [`${name}an`];
  return /[nltry]$/.test(name) ? [`${name}i`, `${name}an`, `${name}ian`] : [`${name}ian`];
}

/** Letters of a country of which words are made. */
const LEAST = 4;
