import type { Language } from '../languages/language.ts';

const YEAR = String.raw`(?:1[0-9]|20)\d\d`;
const NO_WORD = String.raw`(?![\p{L}\p{N}])`;
const known = new Map<string, readonly RegExp[]>();

/** From the longest form to the shortest, so that a part is not taken for the whole. */
export function patternsOf(language: Language): readonly RegExp[] {
  const made = known.get(language.code) ?? makePatterns(language);
  known.set(language.code, made);
  return made;
}

function makePatterns(language: Language): RegExp[] {
  const { months, weekdays, days, years, relative, ago, units } = language;
  const list = (names: readonly string[]) =>
    names
      .toSorted((a, b) => b.length - a.length)
      .map((name) => name.replace(/['’]/g, "['’]"))
      .join('|');
  const month = `(?:(?<month>${list(Object.keys(months))})(?:(?<=(?<!\\p{L})\\p{L}{3,5})\\.(?=\\s*\\d))?)`;
  const weekday = `(?<weekday>${list(Object.keys(weekdays))})`;
  const before = String.raw`(?<![\p{L}\p{N}])`;
  const direction = `(?:(?<direction>${list(Object.keys(relative))})\\s+)`;
  const lead = `(?:${weekday},?\\s+(?:(?:den|dem|the|le)\\s+)?)?`;
  const day = String.raw`(?<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|er)?`;
  const toDay = String.raw`(?:\s?(?:–|-|to|until|through|bis(?: zum)?|au|and|und|et(?: le)?|до|по|та|і|й)\s?(?<toDay>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?)?`;
  const year = `(?:,?\\s+(?<year>${YEAR})${NO_WORD})`;
  const make = (body: string) => new RegExp(`${before}${body}${NO_WORD}`, 'giu');
  return [
    make(`(?<year>${YEAR})-(?<monthNumber>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])`),
    // `31.12.2025`, `31/12/25`; without a year only where German says that a day follows: `bis zum 15.11.`
    make(
      String.raw`(?<!\d[./])(?<first>\d\d?)(?<mark>[./])(?<second>\d\d?)\k<mark>(?<numericYear>20\d\d|\d\d)(?![./]\d)`,
    ),
    make(
      String.raw`(?<=(?<!\p{L})(?:am|ab|zum|vom|bis|den|dem|seit)\s)(?<first>\d\d?)(?<mark>\.)(?<second>\d\d?)\.(?!\d)`,
    ),
    make(`${lead}${day}\\.?${toDay}\\.?\\s+(?:of\\s+)?${month}${year}?`),
    make(`${lead}${month}\\s+${day}${toDay}${year}?`),
    make(`${month}(?:\\s+of)?${year}`),
    // `2023-24`, `2022–2023`: no month, which no year is followed by in prose
    make(`(?<year>${YEAR})[-–/](?<toYear>(?:\\d\\d)?\\d\\d)(?![-–/.]?\\d)`),
    language.dayAlone,
    make(
      `(?:années\\s+)?(?<decade>1[5-9]\\d0|20\\d0)(?:['’]?s|er(?:[\\s-]?Jahren?)?|-(?:х|ті|их|тих)(?:\\s+рок\\p{L}+)?)`,
    ),
    make(`années\\s+(?<decade>1[5-9]\\d0|20\\d0)`),
    ago,
    make(`${direction}(?<span>${list(Object.keys(units))})`),
    make(`(?<span>${list(Object.keys(units))})\\s+(?<behind>dernier|dernière|prochain|prochaine)`),
    make(`${direction}${weekday}`),
    make(`${weekday}(?:\\s+(?<behind>dernier|prochain))?`),
    make(`(?<offset>${list(Object.keys(days))})`),
    ...(Object.keys(years).length === 0 ? [] : [make(`(?<yearWord>${list(Object.keys(years))})`)]),
    make(`${direction}?${month}(?:\\s+(?<behind>dernier|prochain))?`),
    make(`(?<year>${YEAR})`),
  ];
}
