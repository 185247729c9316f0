import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changedSince, digestContent, readStamp, writeStamp } from '../../../src/build/stamp.ts';
import { readSettings } from '../../../src/settings/settings.ts';
import { temporaryFolder } from '../../helpers/build.ts';
import { writeTree } from '../../helpers/tree.ts';

const CONTENT = { 'overview.mdx': 'x', 'glossary/weir.mdx': 'y', 'released.json': '{}' };

function stamped(env: NodeJS.ProcessEnv = {}) {
  const content = writeTree(temporaryFolder(), CONTENT);
  const settings = (more: NodeJS.ProcessEnv = {}) =>
    readSettings({ BRIEFING_CONTENT: content, ...env, ...more });
  const site = writeTree(temporaryFolder(), { 'index.html': '', 'glossary/index.html': '' });
  writeStamp(site, settings(), digestContent(content));
  const changed = (more?: NodeJS.ProcessEnv) => {
    const stamp = readStamp(site);
    return stamp === undefined ? 'no stamp' : changedSince(stamp, settings(more));
  };
  return { content, site, changed };
}

describe('the stamp of a build', () => {
  it('says that nothing has changed', () => {
    const { site, changed } = stamped({ SITE_URL: 'https://news.example' });
    expect(changed()).toBeUndefined();
    expect(readStamp(site)?.files).toEqual(['glossary', 'index.html']);
  });

  it('sees every file that changed, came or went, but not the record of releases', () => {
    const { content, changed } = stamped();
    writeFileSync(join(content, 'released.json'), '{"a":1}');
    expect(changed()).toBeUndefined();
    writeFileSync(join(content, 'updates.yaml'), '[]');
    expect(changed()).toBe('The content has changed since the last build.');
    rmSync(join(content, 'updates.yaml'));
    expect(changed()).toBeUndefined();
    writeFileSync(join(content, 'glossary/weir.mdx'), 'z');
    expect(changed()).toBe('The content has changed since the last build.');
  });

  it('takes what editors, file managers and version control leave beside the content for no change', () => {
    const { content, changed } = stamped();
    writeTree(content, {
      '.DS_Store': 'x',
      '.git/HEAD': 'x',
      'glossary/.weir.mdx.swp': 'x',
      'glossary/weir.mdx~': 'x',
    });
    expect(changed()).toBeUndefined();
  });

  it('looks at nothing else that lies in the folder, and follows links to what a briefing is read from', () => {
    const { content, changed } = stamped();
    writeTree(content, { 'notes.txt': 'x', 'film/long.mp4': 'x', 'whos-who/.ada': 'x' });
    symlinkSync('/', join(content, 'disk'));
    expect(changed()).toBeUndefined();
    mkdirSync(join(content, 'chronology'));
    symlinkSync('../whos-who/.ada', join(content, 'chronology/talks.mdx'));
    const linked = digestContent(content);
    writeTree(content, { 'whos-who/.ada': 'y' });
    expect(digestContent(content)).not.toBe(linked);
  });

  it('tells where one file ends and the next begins', () => {
    const one = writeTree(temporaryFolder(), { 'about.mdx': 'xy', 'overview.mdx': 'z' });
    const other = writeTree(temporaryFolder(), { 'about.mdx': 'x', 'overview.mdx': 'yz' });
    expect(digestContent(one)).not.toBe(digestContent(other));
  });

  it.each([
    [{ SITE_URL: 'https://news.example' }, 'SITE_URL "", and now it is "https://news.example"'],
    [{ BASE_PATH: 'sub' }, 'BASE_PATH "/", and now it is "/sub/"'],
    [{ HSTS: 'preload' }, 'HSTS "host", and now it is "preload"'],
  ])('sees other settings: %j', (env, expected) => {
    expect(stamped().changed(env)).toBe(`The last build had ${expected}.`);
  });

  it('is the same wherever the folders lie', () => {
    const [one, other] = [stamped(), stamped()];
    expect(readStamp(one.site)).toEqual(readStamp(other.site));
  });

  it('is missing in every other folder', () => {
    expect(readStamp(temporaryFolder())).toBeUndefined();
    expect(readStamp(writeTree(temporaryFolder(), { '.briefing.json': '{' }))).toBeUndefined();
    expect(readStamp(writeTree(temporaryFolder(), { '.briefing.json': '{}' }))).toBeUndefined();
  });
});
