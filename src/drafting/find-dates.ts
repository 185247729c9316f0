import * as chrono from 'chrono-node';
import type { ArticleParagraph } from '../model/citations-and-quotations/article.ts';
import { parseDate } from '../dates/partial-date.ts';

export interface FoundDate {
  /** As the article prints it. */
  text: string;
  /** EDTF, where the article prints the year. */
  date?: string;
  /** Numbers of the paragraphs that print it. */
  paragraphs: number[];
}

/** Dates that name a year, a month, a day or a day of the week; `yesterday` and `last month` are none. */
export function findDates(paragraphs: readonly ArticleParagraph[]): FoundDate[] {
  const found = new Map<string, FoundDate>();
  for (const { number, text: paragraph } of paragraphs)
    for (const result of chrono.parse(paragraph, new Date(0))) {
      if (!isNamed(result)) continue;
      const text = result.text.replace(/^(on|in|since|by)\s+/i, '');
      const date = edtfOf(result);
      const known = found.get(text.toLowerCase());
      if (known === undefined)
        found.set(text.toLowerCase(), {
          text,
          ...(date === undefined ? {} : { date }),
          paragraphs: [number],
        });
      else known.paragraphs = [...new Set([...known.paragraphs, number])];
    }
  return [...found.values()];
}

function isNamed(result: chrono.ParsedResult): boolean {
  const isRelative = [...result.tags()].some((tag) => /relative|casual/i.test(tag));
  const { start } = result;
  return !isRelative && (start.isCertain('month') || start.isCertain('weekday'));
}

function edtfOf({ start, end }: chrono.ParsedResult): string | undefined {
  const [from, to] = [componentDate(start), end ? componentDate(end) : undefined];
  const text = to === undefined ? from : `${from ?? ''}/${to}`;
  return text === undefined || parseDate(text) === undefined ? undefined : text;
}

/** What is printed of a date, or undefined without its year. */
function componentDate(part: chrono.ParsedComponents): string | undefined {
  if (!part.isCertain('year')) return undefined;
  const two = (value: number | null) => String(value ?? 0).padStart(2, '0');
  const month = part.isCertain('month') ? `-${two(part.get('month'))}` : '';
  const day = month !== '' && part.isCertain('day') ? `-${two(part.get('day'))}` : '';
  return `${String(part.get('year') ?? 0).padStart(4, '0')}${month}${day}`;
}
