import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { forgetSite, linkVersion } from '../../src/site.ts';
import { writeContent } from '../bench/build/write-content.ts';
import { temporaryFolder } from '../helpers/build.ts';

const folder = temporaryFolder();
const topic = () => join(folder, 'glossary', readdirSync(join(folder, 'glossary')).sort()[0] ?? '');

beforeAll(async () => {
  await writeContent(30, folder, 60);
  vi.stubEnv('BRIEFING_CONTENT', folder);
});

// Tests share their modules and their environment.
afterAll(() => {
  vi.unstubAllEnvs();
  forgetSite();
});

function readAgain(): string {
  forgetSite();
  return linkVersion();
}

it(
  'knows another version of the links when a name or the base changes, and none for other prose',
  { timeout: 60_000 },
  () => {
    const before = readAgain();
    appendFileSync(topic(), '\nNo sentence more. <Silent/>\n');
    expect(readAgain()).toBe(before);
    const text = readFileSync(topic(), 'utf8');
    writeFileSync(topic(), text.replace(/^name: .*$/m, 'name: Quite another name'));
    const renamed = readAgain();
    expect(renamed).not.toBe(before);
    vi.stubEnv('BASE_PATH', '/sub/');
    expect(readAgain()).not.toBe(renamed);
  },
);
