import type { Language } from '../languages/language.ts';
import type { Range } from '../text/sentences.ts';
import { tokenise } from '../text/tokens.ts';

/** What stands inside one pair of marks: the words quoted, and who said them where the article tells it inside the marks. */
export interface Pieces {
  spoken: Range[];
  /** The article’s own words between them. */
  told?: Range;
}

/** `«Words, — said Lund. — More words»`, `« Mots, a dit Lund, encore des mots »`: the custom of some languages. */
export function splitQuotation(text: string, { start, end }: Range, language: Language): Pieces {
  const whole = { spoken: [trim(text, start, end)] };
  const pattern = INSERTED[language.code];
  if (pattern === undefined) return whole;
  const words = text.slice(start, end);
  for (const match of words.matchAll(pattern)) {
    const inner = match[1] ?? '';
    if (
      !tokenise(inner, language)
        .slice(0, 3)
        .some(({ lower }) => language.saying.has(lower))
    )
      continue;
    const from = start + match.index;
    const told = start + match.index + match[0].indexOf(inner);
    return {
      spoken: [trim(text, start, from), trim(text, from + match[0].length, end)].filter(
        (range) => range.end > range.start,
      ),
      told: { start: told, end: told + inner.length },
    };
  }
  return whole;
}

/** By the code of a language: how it sets the article’s words into a quotation without closing it. */
const INSERTED: Readonly<Record<string, RegExp>> = {
  fr: /,\s((?:a|ont|avait)(?:-t-(?:il|elle|on))?\s[^,]+|[\p{L}]+-t?-?(?:il|elle)|\p{Ll}+e(?:nt)?\s(?:un|une|le|la|l['’]|des)\s?[^,.]{3,60})[,.]\s/gu,
  uk: /[,.!?…]\s[—–-]\s([^—–]+?)(?:[,.]\s[—–-]\s|[,.]?$)/gu,
};

const trim = (text: string, start: number, end: number): Range => {
  const part = text.slice(start, end);
  return {
    start: start + part.length - part.trimStart().length,
    end: start + part.trimEnd().length,
  };
};
