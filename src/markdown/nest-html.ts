import { decodeHTMLAttribute } from 'entities';

export interface Nesting {
  /** Goes before every id, with two hyphens, which no id has: so that many pages fit into one. */
  prefix: string;
  /** How many levels the headings sink. */
  sink: number;
  /** Address of a page -> where the larger page has it: `#anchor`; undefined leaves the link alone. */
  placeOf: (href: string) => string | undefined;
}

/** As Astro writes them: no `<` in text, and every value in double quotation marks. */
const TAG = /<\/?[a-z](?:[^">]|"[^"]*")*>/gi;
const CONCERNED = /^<\/?h[1-6]\b|\s(?:id|href)="/i;
const HEADING = /^(<\/?h)([1-6])\b/i;
const ATTRIBUTE = /(\s[^\s"'=<>/]+=)"([^"]*)"/g;

/**
 * Turns the HTML of a page of its own into a part of a larger one:
 * `<h2 id="why">` becomes `<h4 id="glossary-land--why">`, `<a href="/glossary/land/">` becomes `<a href="#glossary-land">`.
 * By its tags alone: to parse some thousands of pages takes as long as to render them.
 */
export function nestHtml(html: string, { prefix, sink, placeOf }: Nesting): string {
  const nested = (whole: string, name: string, value: string): string => {
    if (name.trim() === 'id=') return `${name}"${prefix}--${value}"`;
    const place = name.trim() === 'href=' ? placeOf(decodeHTMLAttribute(value)) : undefined;
    return place === undefined ? whole : `${name}"${place}"`;
  };
  const sunk = (_: string, start: string, level: string) =>
    `${start}${Math.min(6, Number(level) + sink)}`;
  return html.replace(TAG, (tag) =>
    CONCERNED.test(tag) ? tag.replace(ATTRIBUTE, nested).replace(HEADING, sunk) : tag,
  );
}
