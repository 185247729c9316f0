import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants } from 'node:zlib';
import type { Problem } from '../problems/problem.ts';
import { isPartId } from '../model/addresses/routes.ts';
import { keep } from '../settings/kept.ts';
import type { BuiltPage } from './read-site.ts';
import type { SiteCheck } from './site-check.ts';

/** Bytes that the first round trip of a connection carries: ten segments of 1,460, less the headers. */
export const ONE_ROUND_TRIP = 14_336;
/** Bytes for pages that list everything. */
export const LIST_PAGE = 40_960;

const ENTRY = /^\/((whos-who|glossary|chronology|statements|sources)\/[^/]+\/)?$/;
const WRITTEN = /^\/((whos-who|glossary|chronology|statements)\/[^/]+\/|about\/)?$/;
const UNLIMITED = /^\/(print|newsletter)\//;

/** Bytes (brotli) that the page at a path may have; undefined where it may have any number. */
export function weightLimit(path: string): number | undefined {
  if (UNLIMITED.test(path)) return undefined;
  const [section = '', id = ''] = path.split('/').slice(1);
  return ENTRY.test(path) && !isListPart(section, id) ? ONE_ROUND_TRIP : LIST_PAGE;
}

/** A part of a long list; what rests on one paragraph or on silence is no list of pages. */
const isListPart = (section: string, id: string): boolean =>
  isPartId(section, id) && !/^(paragraph-|not-said)/.test(id);

/** Whether editors wrote the text of the page at a path: the others are made of lists alone. */
function isWritten(path: string): boolean {
  const [section = '', id = ''] = path.split('/').slice(1);
  return WRITTEN.test(path) && !isPartId(section, id);
}

/** A hundredth, a fortieth and half of what the highest quality costs, for 25, 10 and hardly any more bytes in a hundred. */
const QUICKER = [3, 6, 10].map((quality) => ({
  params: { [constants.BROTLI_PARAM_QUALITY]: quality },
}));

const compress = promisify(brotliCompress) as (content: string | Uint8Array) => Promise<Uint8Array>;

/** Bytes of a text or file as a host sends it: brotli, quality 11 (the default of node:zlib). */
export const brotliBytes = (content: string | Uint8Array): Promise<number> =>
  keep(
    'sizes',
    [process.version, Buffer.from(content).toString('base64')],
    async () => (await compress(content)).length,
  );

/**
 * No page is over its limit. A page that fits when it is compressed quickly fits; only the others are
 * compressed as well as it goes, and on another thread: the way there is dearer than what is quick.
 */
export function weightCheck(): SiteCheck<Problem[]> {
  const heavy: Problem[] = [];
  return {
    read: ({ file, path, html }) => {
      const limit = weightLimit(path);
      return limit === undefined ? [] : checkWeight({ file, path, html }, limit);
    },
    page: (_page, problems) => {
      heavy.push(...problems);
      return [];
    },
    end: () => heavy,
  };
}

async function checkWeight(
  { file, path, html }: Pick<BuiltPage, 'file' | 'path' | 'html'>,
  limit: number,
): Promise<Problem[]> {
  const text = Buffer.from(html);
  if (text.length <= limit) return [];
  for (const options of QUICKER) if (brotliCompressSync(text, options).length <= limit) return [];
  const bytes = await brotliBytes(html);
  if (bytes <= limit) return [];
  return [
    {
      rule: 'too-heavy',
      file,
      line: 1,
      message: `The page has ${bytes} bytes (brotli), more than ${limit}.`,
      hint: isWritten(path)
        ? 'Its lists give way to its text: shorten that, or give a part of it an entry of its own.'
        : 'A list that the program makes has outgrown its page, and nothing that you wrote is wrong: tell its makers.',
    },
  ];
}
