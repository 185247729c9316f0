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
  const query = cleanQuery(parameters);
  if (query === '') return block;
  const written = isHtml ? query.replaceAll('&', '&amp;') : query;
  return block.split(url).join(`${url}?${written}`);
}

/** The parameters without what would end an address, begin its fragment or stand for another letter in any form. */
const cleanQuery = (parameters: string): string =>
  parameters
    .replaceAll('&amp;', '&')
    .replaceAll(/[\s\p{Cc}"'<>()\\`]/gu, '')
    .replace(/^[?&]+/, '')
    .replaceAll(';', '%3B')
    .replaceAll('#', '%23');
