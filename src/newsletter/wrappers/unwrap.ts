import { findAddresses, unescapePercent } from './find-address.ts';
import { readUrlDefense2, readUrlDefense3 } from './url-defense.ts';
import type { Wrapper } from './wrapper.ts';
import { wrapperOf } from './wrappers.ts';

/** An address that another carries. */
export interface Carried {
  address: string;
  /** The service that carries it; one that no table knows hands it on, as far as anybody can tell. */
  by: Wrapper;
}

/** The addresses that `href` carries in itself, one layer down, the likeliest first. */
export function carriedAddresses(href: string): Carried[] {
  if (TEMPLATE.test(href))
    return [...href.matchAll(/https?:\/\/[^\s"'<>|{}\]]+/gi)].map(([address]) => ({
      address,
      by: { name: 'the template', kind: 'template' },
    }));
  const url = URL.canParse(href) ? new URL(href) : undefined;
  if (url === undefined || CARRY_NOTHING.test(url.protocol)) return [];
  const isWeb = /^https?:$/.test(url.protocol);
  const known = isWeb ? wrapperOf(url) : undefined;
  const by = known ?? { name: isWeb ? url.host : url.protocol.slice(0, -1), kind: 'share' };
  const special = readSpecial(href, url, known);
  const found =
    special === undefined ? piecesOf(url).flatMap((piece) => findAddresses(piece)) : [special];
  return [...new Set(found)].map((address) => ({ address, by }));
}

/** A call of the sender's template, which may be given an address: `{{ "https://…" | track }}`, `{link('https://…')}`. */
const TEMPLATE = /^(?:\$?\{|<%|\[(?!https?:)|\*\||%%)/;

/** Any other scheme may hand an address to its program: `mailto:?body=…`, `viber://forward?text=…`. */
const CARRY_NOTHING = /^(?:data|cid|mid|file|about|javascript|vbscript):$/;

/** Where an address may stand in another: a parameter, the rest of the path, one segment of it, the fragment. */
function piecesOf({ pathname, search, hash, searchParams }: URL): string[] {
  const segments = pathname.split('/').filter(Boolean);
  const start = pathname.search(/https?(?::|%3A)(?:\/|%2F){1,2}/i);
  // Some end it with three marks and a code of their own.
  const inPath = start < 0 ? [] : [(pathname.slice(start) + search + hash).replace(/___.*$/, '')];
  return [
    // Where the whole query is a text, its only name is.
    ...[...searchParams].map(([name, value]) => value || name),
    ...segments.filter((segment) => !/^https?:$/i.test(segment)),
    ...inPath,
    // Some give the address as the whole query.
    ...(/^\?https?(?::|%3A)/i.test(search) ? [search.slice(1)] : []),
    ...(/^#https?:/i.test(hash)
      ? [hash.slice(1)]
      : [...new URLSearchParams(hash.slice(1)).values()]),
  ];
}

function readSpecial(href: string, url: URL, wrapper: Wrapper | undefined): string | undefined {
  if (wrapper?.writing === 'urldefense-2') return readUrlDefense2(url);
  if (wrapper?.writing === 'urldefense-3') return readUrlDefense3(href);
  if (wrapper?.writing === 'host-in-path') return readHostInPath(url);
  if (wrapper?.writing === 'host-in-name') return readHostInName(url);
  return undefined;
}

/** `/3s/news.example%2Fpath/…`, `/amp/s/news.example/path`, `/tt/a/b/c/news.example/path`: the address without its scheme. */
function readHostInPath({ pathname }: URL): string | undefined {
  const encoded = pathname.split('/').find((segment) => /^[^%]+\.[^%]+%2F/i.test(segment));
  const rest = /\/(?:s|tt(?:\/[^/]+){3})\/([^/]+\.[^/]+\/.*)$/.exec(pathname)?.[1];
  const address = encoded === undefined ? rest : unescapePercent(encoded);
  return address === undefined ? undefined : `https://${address}`;
}

/** `news-example.translate.goog/path?_x_tr_sl=en`: dots are hyphens, and hyphens two of them. */
function readHostInName({ hostname, pathname, search }: URL): string {
  const [name = ''] = hostname.split('.');
  const host = name.replace(/-+/g, (marks) => (marks === '-' ? '.' : marks.slice(0, -1)));
  const query = new URLSearchParams(search);
  for (const key of [...query.keys()]) if (key.startsWith('_x_tr_')) query.delete(key);
  return `https://${host}${pathname}${query.size > 0 ? `?${query.toString()}` : ''}`;
}
