import { words } from './language.ts';

/** Small words of languages that drafting has no rules for, so that it takes none of them for another. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  es: words(
    'el los las un una del al que y en por con para se su sus es fue no más como pero sobre este esta entre según',
  ),
  it: words(
    'il lo gli i un una del della dei delle che e di in per con si non è sono come ma anche nel alla dal più secondo',
  ),
  pt: words(
    'o os as um uma do da dos das que e em por com para se não é foi mais como mas também no na ao segundo',
  ),
  nl: words(
    'de het een van en in is op te dat die voor met zijn niet aan er om ook als naar bij maar door heeft volgens',
  ),
  pl: words(
    'i w z na do się nie że jest to o jak po za od przez ale tym dla był była oraz według przy są',
  ),
  sv: words(
    'och att det som en på är av för med till den har inte om ett men de i var från enligt',
  ),
  cs: words('a v se na je že s z do o to k i pro ve by jako po byl podle ale za od při'),
  tr: words('ve bir bu da de için ile olarak çok daha ama gibi kadar olan göre dedi'),
};

/** Writing systems that tell a language, or most of those who write in it. */
const SCRIPTS: readonly (readonly [tag: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
];

/** Letters that Russian has and Ukrainian lacks. */
const RUSSIAN = /[ыэъё]/giu;

/**
 * The tag of the language that a text is in, where it is one that drafting has no rules for. `known`: how many small
 * words of the language that fits best among those with rules it has.
 */
export function otherLanguage(text: string, known: number): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const written = SCRIPTS.find(([, script]) => (text.match(script)?.length ?? 0) > letters / 4);
  if (written !== undefined) return written[0];
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  if (cyrillic > letters / 2 && (text.match(RUSSIAN)?.length ?? 0) > cyrillic / 100) return 'ru';
  const found = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const counts = Object.entries(SMALL_WORDS).map(
    ([tag, small]) => [tag, found.filter((word) => small.has(word)).length] as const,
  );
  const [best] = counts.toSorted(([, a], [, b]) => b - a);
  return best !== undefined && best[1] > known && best[1] > 2 ? best[0] : undefined;
}
