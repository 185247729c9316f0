const INNER =
  /<\/?[a-zA-Z][a-zA-Z0-9]*(?:\s+[a-zA-Z][a-zA-Z0-9:-]*(?:="[^"<>]*")?)*\s*\/?>|[^<>]+/g;
/** The validator reads these two inside a drawing, and passes over all others. */
const READ = /<(title|desc)[\s>][^<]*<\/\1>/g;
const PASSED_OVER = /^(?!.*<(?:script|style|textarea)[\s>])/is;

/**
 * What the validator reads of a drawing, from behind its start tag to its end: its titles and descriptions.
 * Undefined where it is not written strictly.
 */
export function shapeOfDrawing(whole: string): string | undefined {
  if (whole.replace(INNER, '') !== '' || !PASSED_OVER.test(whole)) return undefined;
  const read = whole.match(READ) ?? [];
  if (read.length !== (whole.match(/<(?:title|desc)/gi) ?? []).length) return undefined;
  const left = read.filter((one, index) => one !== read[index - 1] || one !== read[index - 2]);
  const isAny = whole !== '</svg>';
  return `${isAny ? '<g></g>' : ''}${left.join('')}</svg>`;
}
