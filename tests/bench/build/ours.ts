import { appendFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { KEPT, MODULES } from '../../../src/settings/kept.ts';
import { projectFolder } from '../../../src/settings/project-folder.ts';
import type { Contestant } from './contestant.ts';
import { versionsOf } from './versions.ts';
import { writeContent } from './write-content.ts';

const PROJECT = projectFolder();

/** This project, as it is built: with every check on, and no social cards. A build that is refused ends the benchmark. */
export function ours(scratch: string): Contestant {
  const content = join(scratch, 'content');
  const out = join(scratch, 'site');
  return {
    name: 'Briefing',
    versions: versionsOf(['astro', '@astrojs/mdx', 'html-validate', 'pagefind'], PROJECT),
    cwd: PROJECT,
    env: {
      BRIEFING_CONTENT: content,
      OUT_DIR: out,
      SITE_URL: 'https://news.example',
      BASE_PATH: '',
      CARDS: '0',
    },
    scripts: [['src/run.cjs', 'cli/build', '--quiet']],
    out,
    kept: [KEPT, MODULES],
    write: (size) => writeContent(size, content),
    change: async () => {
      const [first = ''] = (await readdir(join(content, 'chronology'))).sort();
      await appendFile(
        join(content, 'chronology', first),
        '\nOne sentence more, in words that no other entry has. <Silent/>\n',
      );
    },
  };
}
