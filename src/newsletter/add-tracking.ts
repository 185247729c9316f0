/**
 * Puts an editor's own tracking parameters behind every link to `url` in a block; pictures keep their bare
 * address. `parameters`: `utm_source=letter&utm_medium=email`, with or without a question mark.
 * In HTML an ampersand is written `&amp;`.
 */
export function addTracking(
  block: string,
  url: string,
  parameters: string,
  isHtml: boolean,
): string {
  const query = parameters.replace(/^[\s?&]+/, '').replaceAll(/[\s"'<>()]/g, '');
  if (query === '') return block;
  const written = isHtml ? query.replaceAll('&', '&amp;') : query;
  return block.split(url).join(`${url}?${written}`);
}
