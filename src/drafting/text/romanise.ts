import { slug } from '../../names/slug.ts';

/** Ukrainian letters in Latin ones, as the state writes them in passports since 2010. */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ь: '',
  ю: 'iu',
  я: 'ia',
  ё: 'e',
  ъ: '',
  ы: 'y',
  э: 'e',
};

/** A text with its Ukrainian letters in Latin ones, in lower case. */
export const romanise = (text: string): string =>
  text.toLowerCase().replace(/\p{Script=Cyrillic}/gu, (letter) => LETTERS[letter] ?? letter);

/** An id for a name in Latin or Cyrillic letters; undefined where it has none of them. */
export const idFor = (name: string): string | undefined => slug(romanise(name));
