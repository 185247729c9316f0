import distance from 'damerau-levenshtein';
import { normalise, words } from '../../src/names/normalise.ts';
import type { SyntheticEntry } from './synthetic-entry.ts';

/** What occurs how often on a site, so that no query is asked that could mean two entries. */
export class Known {
  readonly #forms = new Map<string, number>();
  readonly #nameWords = new Map<string, number>();
  readonly #texts: ReadonlyMap<SyntheticEntry, string>;

  constructor(entries: readonly SyntheticEntry[]) {
    for (const { name, aliases, role, date } of entries) {
      const forms = [name, ...aliases, role ?? '', date ?? ''].map(normalise).filter(Boolean);
      for (const form of new Set(forms)) count(this.#forms, form);
      for (const word of new Set(words([name, ...aliases].join(' ')))) count(this.#nameWords, word);
    }
    this.#texts = new Map(entries.map((entry) => [entry, textOf(entry)]));
  }

  /** One entry alone is called this; a single word stands in no other name either. */
  isOnly(form: string): boolean {
    const wanted = normalise(form);
    if (this.#forms.get(wanted) !== 1) return false;
    return wanted.includes(' ') || this.isOnlyWord(form);
  }

  /** The word stands in the names of one entry alone. */
  isOnlyWord(word: string): boolean {
    return this.#nameWords.get(normalise(word)) === 1;
  }

  /** Whether a wrong spelling is, or could just as well be, another word of a name. */
  isNear(wrong: string, meant: string): boolean {
    for (const word of this.#nameWords.keys())
      if (word !== meant && Math.abs(word.length - wrong.length) < 2)
        if (distance(word, wrong).steps < 2) return true;
    return false;
  }

  /** No other entry has these words in a row. */
  isOnlyPhrase(phrase: string, entry: SyntheticEntry): boolean {
    for (const [other, text] of this.#texts)
      if (other !== entry && text.includes(` ${phrase} `)) return false;
    return true;
  }
}

const count = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

const textOf = ({ name, summary, words: said, lead, parts }: SyntheticEntry): string => {
  const text = [name, summary, said, ...lead, ...parts.flatMap((part) => part.paragraphs)];
  return ` ${text.map((piece) => normalise(piece ?? '')).join(' ')} `;
};
