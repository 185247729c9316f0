import { stringify } from 'yaml';
import { findTypedMark } from '../../model/citations-and-quotations/quotation-marks.ts';
import { title as titleSchema } from '../../schemas/fields.ts';
import { id as idSchema } from '../../schemas/fields.ts';

const YAML = { lineWidth: 0 } as const;

/** Front matter of a proposal: how it was found as a comment, and the mark that keeps it from being published. */
export const proposal = (fields: object, how: string, body: string): string =>
  `---\n${comment(how)}${stringify({ draft: true, ...fields }, YAML)}---\n\n${body}`;

/** One proposed item of a list. */
export const proposedItem = (fields: object, how: string): string =>
  `\n${comment(how)}${stringify([{ draft: true, ...fields }], YAML)}`;

export const comment = (text: string): string => `# ${text.replace(/\s+/g, ' ').trim()}\n`;

/** `paragraph 1`, `paragraphs 1, 4`. */
export const places = (paragraphs: readonly number[]): string =>
  `paragraph${paragraphs.length === 1 ? '' : 's'} ${paragraphs.join(', ')}`;

/** Words of the article without its quotation marks, which only the bank of quotations may hold. */
export const withoutMarks = (text: string): string =>
  text
    .replace(/["“”„«»‹›]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const LONGEST_ID = 60;

/** Ids that are handed out once each. */
export class Ids {
  readonly #taken = new Set<string>();

  constructor(taken: Iterable<string> = []) {
    for (const id of taken) this.#taken.add(id);
  }

  /** An id like the one wished for; `fallback` where that is none. */
  take(wish: string | undefined, fallback: string): string {
    const cut = (wish ?? '')
      .slice(0, LONGEST_ID)
      .replace(/-[^-]*$/, (tail) => ((wish ?? '').length > LONGEST_ID ? '' : tail))
      .replace(/^-+|-+$/g, '');
    const base = idSchema.safeParse(cut).success ? cut : fallback;
    let [id, number] = [base, 2];
    while (this.#taken.has(id)) id = `${base}-${number++}`;
    this.#taken.add(id);
    return id;
  }
}

/** Without the word that was cut and small words before it: `talks failed to yield a break`. */
const cutAtWord = (text: string): string =>
  text.replace(/\s\S*$/, '').replace(/(?:\s\p{Ll}{1,3})+$/u, '');

/** Titles that stand once each, cut to what a title may hold, without quotation marks. */
export class Titles {
  readonly #taken = new Set<string>();

  take(wish: string, fallback: string): string {
    const clean = withoutMarks(wish);
    const fits = clean.length <= 56 ? clean : `${cutAtWord(clean.slice(0, 55))}…`;
    const base =
      titleSchema.safeParse(fits).success && findTypedMark(fits) === undefined ? fits : fallback;
    let [title, number] = [base, 2];
    while (this.#taken.has(title.toLowerCase())) title = `${base} ${number++}`;
    this.#taken.add(title.toLowerCase());
    return title;
  }
}
