import type { Language } from '../languages/language.ts';

/** A range of a paragraph: from the first character to before `end`. */
export interface Range {
  start: number;
  end: number;
}

const CLOSERS = /^[”"»«’'“)\]]+/;

/**
 * The sentences of a paragraph. `quoted`: what stands inside its quotation marks; no sentence ends in there,
 * so that a quotation stays with the words that say who said it.
 */
export function sentencesOf(text: string, quoted: readonly Range[], language: Language): Range[] {
  const found: Range[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/[.!?…]+/g)) {
    const inside = quoted.find((range) => index >= range.start && index < range.end);
    const stop = index + mark.length;
    if (inside !== undefined && stop < inside.end) continue;
    const end = stop + (CLOSERS.exec(text.slice(stop))?.[0].length ?? 0);
    if (!isBreak(text, start, index, end, mark, language)) continue;
    if (inside !== undefined && goesOnWithSpeaker(text.slice(end), mark, language)) continue;
    found.push(trimmed(text, start, end));
    start = end;
  }
  found.push(trimmed(text, start, text.length));
  return found.filter((range) => range.end > range.start);
}

function isBreak(
  text: string,
  start: number,
  at: number,
  end: number,
  mark: string,
  language: Language,
): boolean {
  const rest = text.slice(end);
  if (rest.trim() === '') return true;
  if (!/^\s/.test(rest)) return false;
  const next = rest.trimStart();
  if (/^[\p{Ll}–—,;-]/u.test(next)) return false;
  if (mark !== '.') return true;
  const before = /[\p{L}\p{N}.]+$/u.exec(text.slice(start, at))?.[0] ?? '';
  // `by 3 p.m. The shop …`
  if (language.code === 'en' && /^[ap]\.m$/.test(before))
    return /^(?:The|A|An|He|She|It|They|In|On|But|And|At)\s/.test(next);
  if (/^no$/i.test(before) && !/^\d/.test(next)) return true;
  if (isInitials(before) || language.abbreviations.has(before.toLowerCase())) return false;
  return !(/^\d{1,2}$/.test(before) && isOrdinal(next, language));
}

/** `J.` and `J.D.` before a surname; what places and times of day are shortened to may end a sentence. */
const isInitials = (word: string): boolean =>
  /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) && !/^(?:U\.[SKN]|E\.U|D\.C|N\.Y|L\.A|[AP]\.M)$/.test(word);

/** `28. September` in languages that write ordinals so. */
const isOrdinal = (next: string, { months, capitalisesNouns }: Language): boolean => {
  const word = /^[\p{L}’']+/u.exec(next)?.[0].toLowerCase();
  return capitalisesNouns && word !== undefined && word in months;
};

/** After “Why?” the speaker may stand with a capital: Berg asked. */
function goesOnWithSpeaker(rest: string, mark: string, { saying }: Language): boolean {
  if (mark === '.') return false;
  const words = rest.trim().split(/\s+/).slice(0, 4);
  const at = words.findIndex((word) => saying.has(word.toLowerCase().replace(/[.,:]$/, '')));
  return at > 0 && words.slice(0, at).every((word) => /^\p{Lu}/u.test(word));
}

function trimmed(text: string, start: number, end: number): Range {
  const part = text.slice(start, end);
  return {
    start: start + part.length - part.trimStart().length,
    end: start + part.trimEnd().length,
  };
}
