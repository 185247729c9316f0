/** A query with its mark, `?a=b c`, as browsers read it: `?a=b%20c`; without more than a mark, nothing. */
export const queryAsRead = (query: string): string => new URL(query, NOWHERE).search;

const NOWHERE = 'https://nowhere.invalid/';
