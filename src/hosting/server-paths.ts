/** A path of a header rule as a regular expression, which precompressed files beside it match as well. */
export const pathPattern = (path: string): string => {
  const escaped = path.replace(/[.+()[\]{}^$|?\\]/g, String.raw`\$&`);
  return path.endsWith('*') ? `^${escaped.slice(0, -1)}` : `^${escaped}(\\.(br|gz))?$`;
};

/** How long a file is kept that changes and keeps its name: pages, feeds, pictures. */
export const SHORT = 'public, max-age=300';

/** Old address -> new address. */
export type Redirect = readonly [from: string, to: string];
