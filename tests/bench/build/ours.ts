import { appendFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { KEPT, MODULES } from '../../../src/settings/kept.ts';
import { projectFolder } from '../../../src/settings/project-folder.ts';
import type { Contestant } from './contestant.ts';
import { versionsOf } from './versions.ts';
import { writeContent } from './write-content.ts';

const PROJECT = projectFolder();

/** This project, with all checks on, but with pages that may outgrow their limits; no social cards. */
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
    scripts: [['src/run.cjs', '../tests/bench/build/build-made-site', '--quiet']],
    out,
    kept: [KEPT, MODULES],
    write: (size) => writeContent(size, content),
    change: async () => {
      const [first = ''] = (await readdir(join(content, 'chronology'))).sort();
      await appendFile(join(content, 'chronology', first), '\nOne sentence more. <Silent/>\n');
    },
  };
}
