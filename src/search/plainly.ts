import type { NameRecord } from './name-record.ts';
import { normalise } from '../names/normalise.ts';

/** Numbers in words, from nought on and from twenty on; units as they are cut -> the whole word. */
export interface Numbers {
  units: readonly string[];
  tens: readonly string[];
  cut: Readonly<Record<string, string>>;
}

/**
 * The words of a query as texts are printed: numbers above ten in figures, `twenty eight` as `28`, an amount apart
 * from its unit, `90bn` as `90 billion`, and thousands written out, `600k`; smaller numbers are printed either way.
 */
export function inFigures(asked: readonly string[], { units, tens, cut }: Numbers): string[] {
  const apart = asked
    .flatMap((word) => /^(\d+)(\p{L}{1,3})$/u.exec(word)?.slice(1) ?? word)
    .map((word) => cut[word] ?? word);
  const figures: string[] = [];
  for (const [i, word] of apart.entries()) {
    const unit = units.indexOf(word);
    const ten = tens.indexOf(word);
    if (word === cut['k'] && /^\d{1,3}$/.test(figures.at(-1) ?? ''))
      figures.push(`${figures.pop()}000`);
    else if (unit > 0 && unit < 10 && tens.includes(apart[i - 1] ?? ''))
      figures.push(String(Number(figures.pop()) + unit));
    else figures.push(ten >= 0 ? String(10 * (ten + 2)) : unit > 10 ? String(unit) : word);
  }
  return figures;
}

/** The name of a Slav's father: who uses it as well means the same person. */
const PATRONYMIC =
  /^(?:[a-z]{3,}(?:[oeiy]v[iy](?:t?s?ch|cz?)|[oeiy]vna)|[а-яєіґ]{3,}(?:[оеєі]вич|[оеєі]вна))$/u;

/** The words of a query without the names of fathers, which stand behind the given name of one of the entries. */
export function withoutPatronymic(
  asked: readonly string[],
  records: readonly NameRecord[],
): string[] {
  const given = new Set(
    records
      .filter(({ k }) => k === 'person')
      .flatMap(({ n, f, a }) => [normalise(n), ...f.slice(0, a ?? 0)])
      .map((name) => name.split(' ')[0] ?? ''),
  );
  return asked.filter((word, i) => !PATRONYMIC.test(word) || !given.has(asked[i - 1] ?? ''));
}
