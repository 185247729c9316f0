import type { Figure } from './figure.ts';

/** `2.15am`, `9 p.m.`, `14:15`, `14.15 Uhr`, `14h15`; `9 am` before a capital may be German. */
const TIME = new RegExp(
  [
    String.raw`(?<h1>\d{1,2})(?:[:.](?<m1>[0-5]\d))?(?:\s?(?<half1>[ap])\.m\.?|\s?(?<half2>p)m|(?<half3>a)m|\sam(?!\s[\p{Lu}\d]))`,
    String.raw`(?<h2>\d{1,2}):(?<m2>[0-5]\d)`,
    String.raw`(?<h3>\d{1,2})(?:\.(?<m3>[0-5]\d))?\sUhr`,
    String.raw`(?<h4>\d{1,2})\s?h\s?(?<m4>[0-5]\d)`,
  ]
    .map((part) => String.raw`(?<![\p{L}\p{N}.,:])(?:${part})(?![\p{L}\p{N}:])`)
    .join('|'),
  'gu',
);

/** Times of day, as numbers whose value is `14:15`. */
export function findTimes(text: string): Figure[] {
  return [...text.matchAll(TIME)].flatMap(({ 0: found, index, groups = {} }) => {
    const { h1, h2 = h1, h3 = h2, h4: hour = h3, m1, m2 = m1, m3 = m2, m4: minute = m3 } = groups;
    const { half1, half2 = half1, half3: half = half2 } = groups;
    const hours = half === 'p' ? (Number(hour) % 12) + 12 : Number(hour);
    return hours > 24
      ? []
      : [
          {
            kind: 'number' as const,
            text: found,
            start: index,
            value: `${hours % 24}:${minute ?? '00'}`,
          },
        ];
  });
}
