import type { Span } from './draft-link.ts';

/**
 * The addresses between the conditions of a template, each of which some readers get:
 * `{% if x %}https://…{% else %}https://…{% endif %}`. None where it does not begin with a condition.
 */
export function betweenStatements(text: string): Span[] {
  if (!STARTS.test(text)) return [];
  const marks = [...text.matchAll(STATEMENT)];
  return marks.flatMap(({ 0: mark, index }, at) => {
    const start = index + mark.length;
    const end = marks[at + 1]?.index ?? text.length;
    return /^\s*(?:https?:)?\/\//i.test(text.slice(start, end)) ? [{ start, end }] : [];
  });
}

/** Of Liquid, Jinja and HubL, Handlebars, Mailchimp, ERB and PHP, AMPscript. */
const STATEMENT =
  /\{%[^]{0,500}?%\}|\{\{\s*(?:[#/^]|else\b)[^]{0,500}?\}\}|\*\|(?:IF|ELSE|ELSEIF|IFNOT|END):[^|]{0,500}\|\*|<[%?](?!=)[^]{0,500}?[%?]>|%%\[[^]{0,500}?\]%%/gi;
const STARTS = new RegExp(String.raw`^\s*(?:${STATEMENT.source})`, 'i');
