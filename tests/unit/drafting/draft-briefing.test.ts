import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftBriefing } from '../../../src/drafting/draft-briefing.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { readBriefing } from '../../../src/content-reader/read-briefing.ts';
import { parseYaml } from '../../../src/content-reader/yaml-document.ts';

const river = draftBriefing(readFileSync('tests/fixtures/river/article.txt', 'utf8'));

const valueOf = (file: string, from = river): unknown =>
  parseYaml(file, from.files.get(file) ?? '').value;

/** What the door says of the folder. */
function problemsOf(files: ReadonlyMap<string, string>): Problem[] {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-draft-'));
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return readBriefing(folder).problems;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('draftBriefing', () => {
  it('numbers the paragraphs and leaves what they say to the editor', () => {
    expect(valueOf('sources.yaml')).toMatchObject([
      { id: 'article', kind: 'article', paragraphs: { 0: '', 1: '', 8: '' } },
    ]);
  });

  it('makes a statement of every quoted span, with its paragraph and exact words', () => {
    expect(valueOf('statements.yaml')).toMatchObject([
      { id: 'paragraph-1-quotation-1', words: 'cannot open before autumn', at: ['1'], by: [] },
      { words: 'We are ready to share the water, but not the bill', at: ['4'] },
      { words: 'Every dry week costs us a customer', at: ['6'] },
      { words: 'Fish do not wait for minutes', at: ['7'] },
    ]);
  });

  it('makes candidates of names and dates, marked as drafts', () => {
    expect([...river.files.keys()].sort()).toEqual([
      'about.mdx',
      'briefing.yaml',
      'chronology/march-2031.mdx',
      'chronology/may-4.mdx',
      'chronology/may-5.mdx',
      'overview.mdx',
      'sources.yaml',
      'statements.yaml',
      'whos-who/alder.mdx',
      'whos-who/hollin-bridge.mdx',
      'whos-who/lukasz-orsted.mdx',
      'whos-who/nora-obrien.mdx',
      'whos-who/petra-vane.mdx',
      'whos-who/river-trust.mdx',
    ]);
    const candidates = [...river.files].filter(([path]) => path.includes('/'));
    for (const [, text] of candidates) expect(text).toMatch(/^---\n# draft: /);
  });

  it('takes a date that is printed in full, and only that', () => {
    expect(river.files.get('chronology/march-2031.mdx')).toContain('date: 2031-03\n');
    expect(river.files.get('chronology/may-4.mdx')).not.toContain('date:');
  });

  it('leaves nothing but what only the editor knows', () => {
    const problems = problemsOf(river.files);
    const messages = problems.map(({ message }) => message.replace(/^[\w.-]+: /, ''));
    expect([...new Set(messages)].sort()).toEqual([
      '"" is not a date that exists.',
      '"" is not a web address.',
      'It is empty.',
      'It names no side.',
      'It names nobody.',
    ]);
    expect(problems.some(({ file }) => file.endsWith('briefing.yaml'))).toBe(true);
  });

  it('holds no line of the article but its quotations and opening words', () => {
    const text = [...river.files.values()].join('\n');
    expect(text).not.toContain('at the town hall at 10:30 in the morning');
    expect(text).toContain('# Mayor Nora O’Brien met …');
  });

  it('starts from an article without quotations, names or dates', () => {
    const bare = draftBriefing('a headline\n\nit rains: #1 - {x} "\n');
    expect(valueOf('statements.yaml', bare)).toEqual([]);
    expect([...bare.files.keys()]).toHaveLength(5);
    expect(problemsOf(bare.files).some(({ rule }) => rule === 'invalid-yaml')).toBe(false);
    expect(bare.todo[3]).toBe(
      'whos-who/: 0 candidates (none found): check the kinds and names, delete what matters to nobody.',
    );
  });
});
