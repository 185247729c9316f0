import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../../../src/build/make-folder.ts';
import { temporaryFolder } from '../../helpers/build.ts';

it('names the uppermost folder that it made, and none that was there', () => {
  const folder = temporaryFolder();
  expect(makeFolder(join(folder, 'a/b/c'))).toBe(join(folder, 'a'));
  expect(existsSync(join(folder, 'a/b/c'))).toBe(true);
  expect(makeFolder(join(folder, 'a/b'))).toBeUndefined();
});

it('does not take a link that leads nowhere for its own, which somebody would then remove', () => {
  const folder = temporaryFolder();
  symlinkSync('nowhere', join(folder, 'link'));
  expect(makeFolder(join(folder, 'link'))).toBeUndefined();
});
