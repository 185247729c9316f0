/** Endings of Russian and Ukrainian cases, as they are after `normalise`: `Путина`, `Зеленского`, `территорий`. */
const CYRILLIC = /(?<=^....+?)(?:ого|ому|ами|ями|[оыиаяе][мх]|[оеиы]и|ия|ию|[аяоеиіуюыьэє])$/;

/**
 * A word without the ending of its number, case or form, so that `territories` meets `territory`, `annexed` meets
 * `annexation` and `Kushners` meets `Kushner`. Light: it only has to treat both sides alike, and what is left
 * has at least three letters. Figures and further scripts stay as they are.
 */
export function stem(word: string): string {
  // `vote`, as `votes` and `voted`.
  if (word.length < 5) return word.replace(/(?<=^[a-z]{2}[^iswu])s$|(?<=^[a-z]{3})e$/, '');
  if (!/^[a-z]+$/.test(word)) return word.replace(CYRILLIC, '');
  const one = word
    .replace(/ie[ds]$/, 'y')
    .replace(/(?<![su])s$/, '')
    .replace('iz', 'is')
    // `invasion` and `invade`, `concession` and `concede`; `defense` and `defence`.
    .replace(/(?<=^..+[aeiu])s?sion$/, 'de')
    .replace(/nse$/, 'nce');
  const bare = one.replace(/(?<=^....*)(at(?:ion|or|ed?|ing)|ion|ing|e?ment|ed|er|e)$/, '');
  // `begin` and `beginning`, `stop` and `stopped`.
  return bare === one ? one : bare.replace(/(?<=^...+)([bdgmnprt])\1$/, '$1');
}
