import { realpathSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../helpers/build.ts';
import { readPort, readSettings, SettingsError } from '../../../src/settings/settings.ts';

const read = (env: NodeJS.ProcessEnv) => readSettings(env, '/project');

describe('readSettings', () => {
  it('needs nothing', () => {
    expect(read({})).toEqual({
      base: '/',
      contentDir: '/project/content',
      contentLabel: 'content',
      outDir: '/project/dist',
      cards: false,
      hsts: 'host',
      precompress: false,
    });
  });

  it.each<[NodeJS.ProcessEnv, boolean]>([
    [{ SITE_URL: 'https://news.example' }, true],
    [{ SITE_URL: 'https://news.example', CARDS: '' }, true],
    [{ SITE_URL: 'https://news.example', CARDS: '1' }, true],
    [{ SITE_URL: 'https://news.example', CARDS: '0' }, false],
    [{ CARDS: '1' }, false],
  ])('takes %j for cards: %j', (env, cards) => {
    expect(read(env).cards).toBe(cards);
  });

  it('takes what is empty for what is not set', () => {
    expect(read({ SITE_URL: '', BASE_PATH: '', BRIEFING_CONTENT: '', OUT_DIR: '' })).toEqual(
      read({}),
    );
  });

  it.each([
    ['https://news.example', 'https://news.example'],
    ['https://news.example/', 'https://news.example'],
    ['http://localhost:4321', 'http://localhost:4321'],
    ['HTTPS://News.Example', 'https://news.example'],
  ])('reads SITE_URL=%s', (SITE_URL, siteUrl) => {
    expect(read({ SITE_URL }).siteUrl).toBe(siteUrl);
  });

  it.each([
    ['/', '/'],
    ['/sub/dir/', '/sub/dir/'],
    ['sub/dir', '/sub/dir/'],
    ['//sub//', '/sub/'],
    ['/a.b_c~d-e', '/a.b_c~d-e/'],
  ])('reads BASE_PATH=%s', (BASE_PATH, base) => {
    expect(read({ BASE_PATH }).base).toBe(base);
  });

  it.each([
    ['other', 'other', '/project/other'],
    ['./other/', 'other', '/project/other'],
    ['a/b', 'a/b', '/project/a/b'],
    ['/srv/content', '/srv/content', '/srv/content'],
    ['/srv/content//', '/srv/content', '/srv/content'],
    ['/', '/', '/'],
    ['../content', '../content', '/content'],
  ])('reads BRIEFING_CONTENT=%s', (BRIEFING_CONTENT, contentLabel, contentDir) => {
    expect(read({ BRIEFING_CONTENT })).toMatchObject({ contentLabel, contentDir });
  });

  it('names the content as a bundler does, without links', () => {
    const folder = realpathSync(temporaryFolder());
    symlinkSync(folder, `${folder}-link`);
    expect(read({ BRIEFING_CONTENT: `${folder}-link/` })).toMatchObject({
      contentLabel: `${folder}-link`,
      contentDir: folder,
    });
  });

  it.each([
    ['site', '/project/site'],
    ['/srv/site', '/srv/site'],
  ])('reads OUT_DIR=%s', (OUT_DIR, outDir) => {
    expect(read({ OUT_DIR }).outDir).toBe(outDir);
  });

  it.each(['~', '~/site', '"site"', "'my site'", 'file:///site', ' ', 'site ', '\tsite'])(
    'refuses a path that only a shell would read: [%s]',
    (path) => {
      for (const name of ['OUT_DIR', 'BRIEFING_CONTENT'])
        expect(() => read({ [name]: path })).toThrow(`${name} is "${path}": write the path`);
    },
  );

  it.each(['a~', '~a', "o'hara", 'my site', 'a:b'])('takes a path that is one: [%s]', (path) => {
    expect(read({ BRIEFING_CONTENT: path, OUT_DIR: path }).contentLabel).toBe(path);
  });

  it.each(['off', 'host', 'subdomains', 'preload'])('reads HSTS=%s', (HSTS) => {
    expect(read({ HSTS }).hsts).toBe(HSTS);
  });

  it.each<[NodeJS.ProcessEnv, string]>([
    [{ HSTS: '1' }, 'HSTS is "1": write one of off, host, subdomains, preload.'],
    [
      { SITE_URL: 'https://ada:secret@news.example' },
      'SITE_URL has a user name or password: every page would show it.',
    ],
    [
      { SITE_URL: 'news.example' },
      'SITE_URL is "news.example": write scheme and host, such as https://news.example.',
    ],
    [
      { SITE_URL: 'ftp://a.example' },
      'SITE_URL is "ftp://a.example": write scheme and host, such as https://news.example.',
    ],
    [
      { SITE_URL: 'https://' },
      'SITE_URL is "https://": write scheme and host, such as https://news.example.',
    ],
    [
      { SITE_URL: 'https://a.example/b' },
      'SITE_URL is "https://a.example/b": the path belongs into BASE_PATH.',
    ],
    [
      { SITE_URL: 'https://a.example/?b' },
      'SITE_URL is "https://a.example/?b": the path belongs into BASE_PATH.',
    ],
    [
      { BRIEFING_CONTENT: '/a/why?' },
      'BRIEFING_CONTENT is "/a/why?": name a folder without "?" in its path.',
    ],
    [
      { BRIEFING_CONTENT: '/a/b\\c' },
      'BRIEFING_CONTENT is "/a/b\\c": name a folder without "\\" in its path.',
    ],
    [{ CARDS: 'false' }, 'CARDS is "false": write 0 or 1.'],
    [{ PRECOMPRESS: 'true' }, 'PRECOMPRESS is "true": write 0 or 1.'],
    [
      { SITE_URL: 'https://x"y' },
      'SITE_URL is "https://x"y": write scheme and host, such as https://news.example.',
    ],
    [
      { BASE_PATH: '/a b/' },
      'BASE_PATH is "/a b/": write a path of letters, digits and hyphens, such as /sub/dir/.',
    ],
    [
      { BASE_PATH: 'C:/Program Files/Git/briefing/' },
      'BASE_PATH is "C:/Program Files/Git/briefing/": that is a folder of this computer, which Git Bash on Windows makes of a path that begins with a slash: write it without that one, such as BASE_PATH=sub/dir/, and for the root of a host leave it out.',
    ],
    [
      { BASE_PATH: '/a/../b/' },
      'BASE_PATH is "/a/../b/": write a path of letters, digits and hyphens, such as /sub/dir/.',
    ],
    [
      { BASE_PATH: '/ü/' },
      'BASE_PATH is "/ü/": write a path of letters, digits and hyphens, such as /sub/dir/.',
    ],
    [
      { BASE_PATH: '/a?b' },
      'BASE_PATH is "/a?b": write a path of letters, digits and hyphens, such as /sub/dir/.',
    ],
    [
      { BASE_PATH: 'https://a.example/b' },
      'BASE_PATH is "https://a.example/b": scheme and host belong into SITE_URL, the path alone here.',
    ],
  ])('refuses %j', (env, message) => {
    expect(() => read(env)).toThrow(new SettingsError(message));
  });
});

describe('readPort', () => {
  it.each([
    [{}, 4321],
    [{ PORT: '' }, 4321],
    [{ PORT: '0' }, 0],
    [{ PORT: '65535' }, 65535],
  ])('reads %j', (env, port) => {
    expect(readPort(env)).toBe(port);
  });

  it.each(['x', '-1', '65536', '80.5', '1e3'])('refuses PORT=%s', (PORT) => {
    expect(() => readPort({ PORT })).toThrow(`PORT is "${PORT}": write a number up to 65535.`);
  });
});
