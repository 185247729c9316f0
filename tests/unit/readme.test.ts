import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RULES } from '../../src/problems/problem.ts';

const readme = readFileSync('README.md', 'utf8');

it('lists every rule with what it means', () => {
  const rows = [...readme.matchAll(/^\| `([a-z-]+)` +\| (.+?) +\|$/gm)].map(([, rule, meaning]) => [
    rule,
    meaning,
  ]);
  const listed = rows.filter(([rule = '']) => rule in RULES);
  expect(Object.fromEntries(listed)).toEqual(RULES);
});

it('names only commands that exist', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
  const named = [...readme.matchAll(/npm run ([a-z:-]+)/g)].map(([, name]) => name ?? '');
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  for (const command of Object.values(scripts) as string[]) {
    const file = /run\.cjs ([a-z./-]+)/.exec(command)?.[1];
    if (file !== undefined) expect(existsSync(`src/${file}.ts`), file).toBe(true);
  }
});
