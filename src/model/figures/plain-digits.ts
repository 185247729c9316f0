/**
 * A text with the digits of all scripts and forms as `0` to `9`, each in its place: `٤٠٠`, `４００` and `⁴⁰⁰` are 400.
 * Signs that two code units write stay as they are.
 */
export const plainDigits = (text: string): string =>
  text.replace(OTHER, (sign) => {
    if (sign.length > 1) return sign;
    const digit = sign.normalize('NFKC');
    return /^\d$/.test(digit) ? digit : (decimalOf(sign) ?? sign);
  });

const OTHER = /[[\p{Nd}\p{No}]--[0-9]]/gv;

/** Unicode keeps the ten digits of a script side by side, the smallest first. */
function decimalOf(sign: string): string | undefined {
  if (!/\p{Nd}/u.test(sign)) return undefined;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCharCode(sign.charCodeAt(0) - value - 1))) value += 1;
  return String(value);
}
