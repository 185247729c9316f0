/**
 * What the people of a country may be called by rule, in lower case: `moldovan` of Moldova, `qatari` of Qatar, `uzbek`
 * of Uzbekistan, `kyrgyz` of Kyrgyzstan. Some of the words exist in no language; none is one of another meaning.
 */
export function peopleOf(country: string): string[] {
  const name = country.toLowerCase();
  const own = IRREGULAR.get(name);
  if (own !== undefined) return own;
  if (name.length < LEAST) return [];
  if (name.endsWith('stan')) return [name.replace(/i?stan$/, ''), `${name}i`];
  if (name.endsWith('a')) return [`${name}n`];
  if (name.endsWith('o')) return [`${name.slice(0, -1)}an`, `${name}an`];
  if (/[iu]$/.test(name)) return [`${name}an`];
  return /[nltry]$/.test(name) ? [`${name}i`, `${name}an`, `${name}ian`] : [`${name}ian`];
}

/** Countries whose people no rule tells. */
const IRREGULAR = new Map(
  `china chinese; france french; germany german; britain british; uk british; spain spanish; japan japanese; portugal portuguese;
  netherlands dutch; switzerland swiss; sweden swedish; denmark danish; norway norwegian; finland finnish; iceland icelandic; poland
  polish; turkey turkish; greece greek; ireland irish; wales welsh; scotland scottish; england english; hungary hungarian; ukraine
  ukrainian; belgium belgian; brazil brazilian; egypt egyptian; lebanon lebanese; vietnam vietnamese; iraq iraqi; israel israeli; canada
  canadian; mexico mexican; thailand thai; philippines filipino; argentina argentine; peru peruvian; europe european; taiwan
  taiwanese; malta maltese; myanmar burmese; sudan sudanese; congo congolese; senegal senegalese; georgia georgian`
    .split(';')
    .map((pair) => pair.trim().split(/\s+/))
    .map(([country = '', ...people]) => [country, people] as const),
);

/** Their names, in lower case. */
export const ODD_COUNTRIES: readonly string[] = [...IRREGULAR.keys()];

/** Letters of a country of which words are made. */
const LEAST = 4;
