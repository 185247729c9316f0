/** What a page says of a quotation: only a dev server shows one that was not yet held against the article. */
export const verifiedLabel = (
  { verified }: { verified: ReadonlySet<string> },
  statement: string,
): string =>
  verified.has(statement) ? 'Verified against the article' : 'Not yet verified against the article';
