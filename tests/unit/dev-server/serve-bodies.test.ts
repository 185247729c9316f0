import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { serveBodies } from '../../../src/dev-server/serve-bodies.ts';
import { readSettings } from '../../../src/settings/settings.ts';
import { temporaryFolder } from '../../helpers/build.ts';
import { makeFolder } from '../../helpers/make-briefing.ts';
import { writeTree } from '../../helpers/tree.ts';

it('serves no file that the build would not read: a link out of the folder, a folder, a pipe', () => {
  const contentDir = makeFolder({ 'whos-who/bea.mdx/x.txt': 'x' });
  const outside = writeTree(temporaryFolder(), { 'secret.mdx': '---\n---\n\nSecret.\n' });
  symlinkSync(join(outside, 'secret.mdx'), join(contentDir, 'whos-who/eve.mdx'));
  const { load } = serveBodies(readSettings({ BRIEFING_CONTENT: contentDir }));
  const { handler } = load as unknown as { handler: (id: string) => string };
  expect(handler(join(contentDir, 'whos-who/ada.mdx'))).toContain('She spoke.');
  for (const name of ['eve', 'bea']) {
    const text = handler(join(contentDir, `whos-who/${name}.mdx`));
    expect(text, name).toContain('text');
    expect(text, name).not.toContain('Secret');
  }
});
