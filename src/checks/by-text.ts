/** Texts after which all is forgotten: a site has some ten thousand different tags. */
const MOST = 50_000;

/** A function of a text that works once for each: the pages of a site say the same again and again. */
export function byText<Made>(make: (text: string) => Made): (text: string) => Made {
  const made = new Map<string, Made>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    if (made.size >= MOST) made.clear();
    const value = make(text);
    made.set(text, value);
    return value;
  };
}
