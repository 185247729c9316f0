import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What the full-text index of a built site has of each page, by its address; `folder`: the site's. */
export const indexedTexts = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(join(folder, 'pagefind', 'fragment')).map((name) => {
      const packed = readFileSync(join(folder, 'pagefind', 'fragment', name));
      const { url, content } = JSON.parse(
        gunzipSync(packed).toString('utf8').slice(MARK.length),
      ) as { url: string; content: string };
      return [url, content];
    }),
  );

/** Pagefind writes it before the JSON of each page. */
const MARK = 'pagefind_dcd';
