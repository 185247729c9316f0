import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keptParsers, PARSERS } from '../../../src/content-reader/parsers.ts';
import { readBriefing } from '../../../src/content-reader/read-briefing.ts';
import { temporaryFolder } from '../../helpers/build.ts';

const MDX = `---
title: A town
cites: [4]
---

It has a *bridge*. <Cite at="4"/>

<Unknown/>
`;
const YAML = '- id: a\n  when: { date: 1990 }\n- id: b\n';

it('reads the same whether it was kept or not', () => {
  const parsers = keptParsers(temporaryFolder());
  const [first, second] = [0, 1].map(() =>
    readBriefing('content', 'content', undefined, { parsers }),
  );
  const scratch = readBriefing('content');
  expect(first?.problems).toEqual(scratch.problems);
  expect(second?.problems).toEqual(scratch.problems);
  const plain = (of: typeof first) => JSON.stringify([...(of?.briefing?.entries.values() ?? [])]);
  expect(plain(second)).toBe(plain(scratch));
  expect(plain(second)).toBe(plain(first));
});

it('says what is wrong, and in which line, of what was kept', () => {
  const parsers = keptParsers(temporaryFolder());
  for (const text of [MDX, 'no frontmatter', '---\na: b: c\n---\n', MDX.replace('4]', '4')]) {
    parsers.mdx('a.mdx', text);
    const kept = parsers.mdx('a.mdx', text);
    const { problems, frontmatter } = PARSERS.mdx('a.mdx', text);
    expect(kept.problems).toEqual(problems);
    expect(problems).not.toEqual([]);
    for (const path of [[], ['title'], ['cites', 0], ['none']])
      expect(kept.frontmatter.lineOf(path)).toBe(frontmatter.lineOf(path));
  }
  parsers.yaml('a.yaml', YAML);
  expect(parsers.yaml('a.yaml', YAML).lineOf([1, 'id'])).toBe(3);
});

it('takes what was kept, and reads again what is another text or another file', () => {
  const folder = temporaryFolder();
  const parsers = keptParsers(folder);
  parsers.yaml('a.yaml', YAML);
  const [name = ''] = readdirSync(join(folder, 'yaml'));
  const file = join(folder, 'yaml', name);
  writeFileSync(file, readFileSync(file, 'utf8').replace('1990', '1991'));
  const valueOf = (path: string, text: string) => parsers.yaml(path, text).value;
  expect(valueOf('a.yaml', YAML)).toMatchObject([{ when: { date: 1991 } }, { id: 'b' }]);
  expect(valueOf('b.yaml', YAML)).toMatchObject([{ when: { date: 1990 } }, { id: 'b' }]);
  expect(valueOf('a.yaml', `${YAML}\n`)).toMatchObject([{ when: { date: 1990 } }, { id: 'b' }]);
});
