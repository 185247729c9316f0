/**
 * A word (in lower case) without the ending of its number or case, so that forms of a word compare as one. A rough cut:
 * it is compared, never shown.
 */
export function stem(word: string, code: string): string {
  const cut = ENDINGS[code];
  if (cut === undefined) return word;
  const bare = cut.reduce((all, [ending, instead, least]) => {
    const end = ending.exec(all);
    return end !== null && end.index >= least ? all.slice(0, end.index) + instead : all;
  }, word);
  // `Verträge` of `Vertrag`
  return code === 'de' ? withoutMarks(bare) : bare;
}

const withoutMarks = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '');

/** What stands at the end, what takes its place, and how many letters stay at least. */
const ENDINGS: Readonly<Record<string, readonly (readonly [RegExp, string, number])[]>> = {
  en: [
    [/ies$/, 'y', 2],
    [/(?<=s|x|z|ch|sh)es$/, '', 2],
    [/(?<=[^su])s$/, '', 2],
  ],
  fr: [
    [/aux$/, 'al', 2],
    [/[sx]$/, '', 3],
    [/e$/, '', 4],
  ],
  de: [
    [/nis(?:se[ns]?)?$/, 'niß', 3],
    [/(?:e[nrs]?|ern|n|s)$/, '', 4],
  ],
  uk: [
    [/ян(?:ня|ню|ням)$/, 'ян', 3],
    [
      /(?:ями|ами|ими|іми|ього|ого|ому|ові|еві|ів|їв|ей|ам|ям|ах|ях|ом|ем|єм|им|ім|их|іх|ий|ій|ої|ою|ею|єю|[аяоеєійьїуюи])$/,
      '',
      3,
    ],
    [/[ьйії]$/, '', 3],
  ],
};
