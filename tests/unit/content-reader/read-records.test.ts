import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reader } from '../../../src/content-reader/read-content.ts';
import { readRecords } from '../../../src/content-reader/read-records.ts';

let reader: Reader;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-records-'));
  reader = { folder, label: 'content', problems: [], broken: new Set() };
});
afterEach(() => {
  rmSync(reader.folder, { recursive: true });
});

const write = (file: string, text: string) => {
  writeFileSync(join(reader.folder, file), text);
};
const problems = () => reader.problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`);

describe('readRecords', () => {
  it('takes missing files for empty records', () => {
    const { updates, redirects, verified, released } = readRecords(reader);
    expect([updates.data, redirects.data, verified.data, released.data]).toEqual([
      [],
      {},
      undefined,
      undefined,
    ]);
    expect(verified.place.file).toBe('content/verified.json');
    expect(problems()).toEqual([]);
  });

  it('reads YAML and JSON with the lines of their keys', () => {
    write('redirects.yaml', '# moved\n/old/: /new/\n');
    write(
      'released.json',
      `{\n  "editions": ["one"],\n  "pages": {\n    "/a/": { "kind": "page", "anchors": [] }\n  }\n}\n`,
    );
    const { redirects, released } = readRecords(reader);
    expect(redirects.data).toEqual({ '/old/': '/new/' });
    expect(redirects.place.lineOf(['/old/'])).toBe(2);
    expect(released.data?.pages['/a/']).toEqual({ kind: 'page', anchors: [] });
    expect(released.place.lineOf(['pages', '/a/'])).toBe(4);
    expect(problems()).toEqual([]);
  });

  it.each(['updates.yaml', 'redirects.yaml'])('lets %s hold comments alone', (file) => {
    write(file, '# None yet.\n');
    const { updates, redirects } = readRecords(reader);
    expect([updates.data, redirects.data]).toEqual([[], {}]);
    expect(problems()).toEqual([]);
  });

  it('does not take a record of which a command has written nothing for an empty one', () => {
    write('released.json', 'null\n');
    readRecords(reader);
    expect(problems()).toEqual(['content/released.json:1 invalid-field']);
  });

  it('names what does not fit, and goes on with an empty record', () => {
    write('redirects.yaml', '/a/: /b/\n/old: https://host.example/\n');
    write('verified.json', '{ "article": "x"\n');
    write('released.json', '');
    write('updates.yaml', '- id: One\n');
    const { updates, redirects, verified, released } = readRecords(reader);
    expect([updates.data, redirects.data, verified.data, released.data]).toEqual([
      [],
      {},
      undefined,
      undefined,
    ]);
    expect([...new Set(problems())].sort()).toEqual([
      'content/redirects.yaml:2 invalid-field',
      'content/released.json:1 unreadable-file',
      'content/updates.yaml:1 invalid-field',
      'content/updates.yaml:1 invalid-id',
      'content/verified.json:2 invalid-yaml',
    ]);
  });
});
