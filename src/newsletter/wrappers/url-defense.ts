import { unescapePercent } from './find-address.ts';

/** Proofpoint's second way of writing: `https-3A__host_path`, with `-` for `%` and `_` for `/`. */
export const readUrlDefense2 = (url: URL): string | undefined => {
  const written = url.searchParams.get('u');
  return written === null
    ? undefined
    : unescapePercent(written.replaceAll('-', '%').replaceAll('_', '/'));
};

/**
 * Proofpoint's third: `/v3/__https://host/path*3Fa=b__;Iw!!…$`. Each `*` stands for the next byte of the
 * base64 that follows, `**` and a letter for as many as the letter says, from two on.
 */
export function readUrlDefense3(href: string): string | undefined {
  const [, written, code = ''] = /\/v3\/__(.+?)__;([\w-]*)/.exec(href) ?? [];
  if (written === undefined) return undefined;
  // Characters, not units: that is how they were counted.
  const hidden = Array.from(Buffer.from(code, 'base64').toString('utf8'));
  let at = 0;
  const address = written.replaceAll(/\*(?:\*([A-Za-z0-9_-]))?/g, (_, run: string | undefined) => {
    const count = run === undefined ? 1 : RUNS.indexOf(run) + 2;
    at += count;
    return hidden.slice(at - count, at).join('');
  });
  // Mail software folds the second slash.
  return address.replace(/^(https?:)\/+/i, '$1//');
}

const RUNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
