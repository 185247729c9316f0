import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { bodyToServe } from '../content-reader/body-to-serve.ts';
import { readTextFile } from '../content-reader/text-file.ts';
import type { Settings } from '../settings/settings.ts';
import { memoryOf } from './live-content.ts';

/**
 * Dev server: an MDX file of the content that cannot be compiled is served as it was when it last could, so that
 * its page stays. The file is judged when it is asked for: the watcher may be later than the browser.
 */
export const serveBodies = ({ contentDir, contentLabel }: Settings): Plugin => ({
  name: 'briefing-last-good-bodies',
  enforce: 'pre',
  resolveId: {
    filter: { id: /\.mdx$/ },
    // A page whose file is gone has still to say what to write.
    handler: (id) => (id.startsWith(contentDir + sep) ? id : undefined),
  },
  load: {
    filter: { id: /\.mdx$/ },
    handler(id) {
      if (!id.startsWith(contentDir + sep)) return undefined;
      const path = relative(contentDir, id).replaceAll('\\', '/');
      const file = `${contentLabel}/${path}`;
      const { text, problems } = readTextFile(contentDir, path, file);
      return bodyToServe(path, file, problems.length > 0 ? undefined : text, memoryOf(contentDir));
    },
  },
});
