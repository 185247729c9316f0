import type { EventEmitter } from 'node:events';

/**
 * Dev server: an address that no server can read, as with half an escape (`/%E0%A4%A`), is taken letter by letter, so
 * that it is one that leads nowhere and not an error. What decodes it first stands before every middleware that could
 * be added; so this stands before them all.
 */
export function mendAddresses(server: EventEmitter): void {
  server.prependListener('request', (request: { url?: string }) => {
    request.url = readableAddress(request.url ?? '/');
  });
}

/** The address itself, or where it cannot be decoded one that can and leads nowhere. */
export function readableAddress(url: string): string {
  const [path = '', ...search] = url.split('?');
  const ways = [url, [path.replaceAll('%', '%25'), ...search].join('?')];
  return ways.find(isReadable) ?? `/${encodeURIComponent(path)}`;
}

function isReadable(url: string): boolean {
  try {
    // As Astro does.
    decodeURI(new URL(url, 'http://localhost').pathname);
    return url.startsWith('/') && URL.canParse(`http://localhost${url}`);
  } catch {
    return false;
  }
}
