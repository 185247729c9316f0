/** Words that point back to a sentence which is not shown, or ask the reader to look. */
const POINTS_BACK =
  /^(?:see|compare|he|she|it|they|this|that|these|those|his|her|its|their|both|others|another|one|and|but|so|yet|then|there|here|neither|nor|no,)\b/i;
/** An open point of a list: a clause, no sentence. */
const OPEN_POINT = /^(?:which|what|whether|who|whom|whose|how|when|where|why)\b[^?]*$/i;

/**
 * Whether a sentence can be read alone, away from its page: with its subject, whole and with both marks of each
 * quotation in it.
 */
export function isWholeSentence(sentence: string): boolean {
  if (!/^[\p{Lu}\p{N}“]/u.test(sentence) || !/[.!?]”?$/.test(sentence)) return false;
  if (count(sentence, '“') !== count(sentence, '”')) return false;
  if (sentence.split(/\s+/).length < 4) return false;
  return !POINTS_BACK.test(sentence) && !OPEN_POINT.test(sentence);
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;
