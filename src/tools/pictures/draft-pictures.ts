import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { Refusal } from '../../problems/refusal.ts';
import { projectFolder } from '../../settings/project-folder.ts';
import { devAddress } from '../dev-address.ts';
import { DESKTOP, photograph } from './photograph.ts';
import { writePicture } from './picture-file.ts';

const ARTICLE = join(projectFolder(), 'tests/drafting/articles/library-council.txt');
/** As pictures call the content folder: it stands in a scratch folder, where the commands run. */
const CONTENT = 'my-briefing';
const PUBLISHED = '2026-02-18';

interface Shot {
  name: string;
  path: string;
  prepare?: (page: Page) => Promise<void>;
}

const SHOTS: Shot[] = [
  { name: 'desk', path: '/desk/' },
  { name: 'desk-statement', path: '/desk/', prepare: openStatement },
  { name: 'draft-overview', path: '/' },
  { name: 'draft-person', path: '/whos-who/rafiq-hussain/' },
];

/** Pictures of a fresh draft as `npm run dev` shows it: the desk, and pages with what there is to write. */
export async function picturesOfDraft(browser: Browser): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'briefing-pictures-'));
  try {
    draftInto(scratch);
    const server = await serveDraft(scratch);
    try {
      for (const { name, path, prepare } of SHOTS) {
        const given = prepare === undefined ? {} : { prepare };
        await writePicture(name, await photograph(browser, server.address + path, DESKTOP, given));
      }
    } finally {
      server.stop();
    }
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** The first quotation on the desk, with the article's sentences beside it. */
async function openStatement(page: Page): Promise<void> {
  const section = page.locator('section', {
    has: page.locator('h2', { hasText: 'statements.yaml' }),
  });
  const first = section.locator('article').first();
  await first.locator('summary').click();
  await section.evaluate((node) => node.scrollIntoView({ block: 'start' }));
}

const command = (name: string, args: readonly string[]) => [
  join(projectFolder(), 'src/run.cjs'),
  `cli/${name}`,
  ...args,
];

function draftInto(cwd: string): void {
  const args = command('new', ['briefing', ARTICLE, CONTENT, '--published', PUBLISHED]);
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Refusal(`The draft for the pictures failed: ${stderr}`);
}

/** The dev server on a folder, in a process of its own, since a process has one content folder. */
async function serveDraft(cwd: string): Promise<{ address: string; stop: () => void }> {
  const child = spawn(process.execPath, command('dev', ['--port', '0']), {
    cwd,
    env: { ...process.env, BRIEFING_CONTENT: CONTENT, ARTICLE },
  });
  return { address: await devAddress(child), stop: () => child.kill('SIGINT') };
}
