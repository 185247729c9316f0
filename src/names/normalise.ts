/** Letters that Unicode does not decompose, as readers type them. */
const LETTERS: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/**
 * Text as searches compare it: lower case, without diacritics, possessives, dots of acronyms or punctuation,
 * words parted by one space; numbers as figures alone: `5,000` -> `5000`, `2nd` -> `2`. Other scripts stay:
 * `Зеленський`, `Ukraine’s` -> `ukraine`, `U.N.` -> `un`.
 */
export function normalise(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[łøßđðħıæœþ]/g, (letter) => LETTERS[letter] ?? letter)
      .replace(/[‘’ʼ′]/g, "'")
      .replace(/\b((?:\p{L}\.){2,})/gu, (acronym) => acronym.replaceAll('.', ''))
      .replace(/'s\b/g, '')
      // What French and Italian leave out before a vowel: `l’accord`.
      .replace(/(?<![\p{L}\p{N}'])([cdjlmnst]|(?:[a-z]+)?qu)'(?=\p{L}{2})/gu, '$1 ')
      .replace(/'/g, '')
      .replace(/(?<=\d)[.,](?=\d{3}(?!\d))/g, '')
      .replace(/(?<=\d)(st|nd|rd|th)\b/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}

/** The words of a text, normalised. */
export const words = (text: string): string[] => normalise(text).split(' ').filter(Boolean);
