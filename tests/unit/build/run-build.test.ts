import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { runBuild, type Step } from '../../../src/build/run-build.ts';
import { readSettings } from '../../../src/settings/settings.ts';
import { temporaryFolder } from '../../helpers/build.ts';

const CHANGED = 'The content changed while it was built: build again.';
let content: string;
let build: (step: Step) => Promise<void>;
beforeEach(() => {
  const folder = temporaryFolder();
  content = join(folder, 'content');
  cpSync('tests/fixtures/river/content', content, { recursive: true });
  const settings = readSettings({ BRIEFING_CONTENT: content, OUT_DIR: join(folder, 'out') });
  build = (step) => runBuild(settings, { step }, { cache: join(folder, 'cache') });
});

it('says that the content changed, whatever a step threw over it', async () => {
  const gone = () => {
    rmSync(join(content, 'glossary/weir.mdx'));
    throw new Error('ENOENT');
  };
  await expect(build(gone)).rejects.toThrow(CHANGED);
});

it('says what a step threw where the content is as it was', async () => {
  const boom = () => {
    throw new Error('Boom.');
  };
  await expect(build(boom)).rejects.toThrow('Boom.');
});

it('ends what a command was killed in before it reads the content', async () => {
  const file = join(content, 'overview.mdx');
  const text = readFileSync(file, 'utf8');
  renameSync(file, join(content, '.overview.mdx.partial'));
  writeFileSync(
    join(content, '.briefing-writing.json'),
    '{"stage":"on disk","paths":[["overview.mdx","changed"]]}',
  );
  await build(() => undefined);
  expect(readFileSync(file, 'utf8')).toBe(text);
});
