import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSite, runCommand, temporaryFolder } from '../helpers/build.ts';

const build = (name: string) =>
  buildSite({
    BRIEFING_CONTENT: `tests/fixtures/${name}/content`,
    SITE_URL: 'https://news.example',
    CARDS: '0',
  });

const EDITION = `- id: first-edition
  date: '2030-05-05'
  kind: major
  title: First edition
  summary: The first edition of the portrait tells who she is and what she has done.
  entries: []
`;

describe('a portrait: no sides, events, issues, quotations or background', () => {
  it('has no empty page, and nothing that leads to one', async () => {
    const { status, output, outDir } = await build('portrait');
    expect(output).not.toContain('problem');
    expect(status).toBe(0);
    const has = (path: string) => existsSync(join(outDir, path));
    expect(['index.html', 'whos-who/index.html', 'sources/index.html'].filter(has)).toHaveLength(3);
    const left = [
      ...['chronology', 'glossary', 'positions', 'statements', 'who-met-whom', 'not-known'],
      ...['sources/not-said', 'newsletter/glossary', 'who-met-whom.svg'],
    ];
    expect(left.filter(has)).toEqual([]);
    const sitemap = readFileSync(join(outDir, 'sitemap-0.xml'), 'utf8');
    expect(sitemap).toContain('/whos-who/');
    expect(left.filter((path) => sitemap.includes(`/${path}/`))).toEqual([]);
  });
});

describe('the release of a portrait', () => {
  it('makes permanent what was built, and no page that left itself out', async () => {
    const content = join(temporaryFolder(), 'content');
    cpSync('tests/fixtures/portrait/content', content, { recursive: true });
    writeFileSync(join(content, 'updates.yaml'), EDITION);
    const outDir = join(temporaryFolder(), 'out');
    const env = { BRIEFING_CONTENT: content, OUT_DIR: outDir, CARDS: '0' };
    expect(await buildSite(env)).toMatchObject({ status: 0 });
    const { status, output } = await runCommand('release', ['first-edition'], env);
    expect(output).toContain('paths are permanent');
    expect(status).toBe(0);
    const released = readFileSync(join(content, 'released.json'), 'utf8');
    expect(released).toContain('"/whos-who/"');
    expect(released).not.toContain('"/who-met-whom/"');
  });
});

describe('a race: eight sides, of which one speaks', () => {
  it('has a board in which every side can be told from the others', async () => {
    const { status, outDir } = await build('regatta');
    expect(status).toBe(0);
    const board = readFileSync(join(outDir, 'positions/index.html'), 'utf8');
    const classes = [...board.matchAll(/class="side (side-\d)/g)].map(([, name]) => name);
    expect(new Set(classes).size).toBe(8);
    expect(board).toContain('The story as a whole');
    expect(existsSync(join(outDir, 'glossary'))).toBe(false);
  });
});
