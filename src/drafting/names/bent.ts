/** Endings of Ukrainian nouns in any case. */
const ENDINGS = new Set(
  ' а я у ю і ї и о е є ом ем єм ою ею єю ові еві єві ів їв ей ам ям ами ями ах ях й'.split(' '),
);

/** Whether a Ukrainian word is a noun in another case: `директора` of `директор`, `адвокатці` of `адвокатка`. */
export function isBentForm(word: string, noun: string): boolean {
  if (word === noun || noun.length < 3) return word === noun;
  return stemsOf(noun).some(
    (stem) => stem.length > 2 && word.startsWith(stem) && ENDINGS.has(word.slice(stem.length)),
  );
}

function stemsOf(noun: string): string[] {
  const stem = noun.replace(/[аяоеєійьї]$/, '');
  return [
    stem,
    // `адвокатка`, `адвокатці`
    ...(/ка$/.test(noun) ? [`${noun.slice(0, -2)}ц`] : []),
    // `мешканець`, `мешканця`
    ...(/ець$/.test(noun) ? [`${noun.slice(0, -3)}ц`] : []),
    ...(noun === 'мати' ? ['матер'] : []),
  ];
}
