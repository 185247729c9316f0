import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkAnchors } from '../../../src/checks/check-anchors.ts';

let contentDir: string;
beforeEach(() => {
  contentDir = mkdtempSync(join(tmpdir(), 'briefing-anchors-'));
});
afterEach(() => {
  rmSync(contentDir, { recursive: true });
});

const page = (path: string, ids: string[], isRedirect = false) => ({ path, ids, isRedirect });
const check = (pages: ReturnType<typeof page>[]) =>
  checkAnchors(pages, { contentDir, contentLabel: 'content' }).map(
    ({ file, line, rule }) => `${file}:${line} ${rule}`,
  );

describe('checkAnchors', () => {
  it('has nothing to say where nothing was published or moved', () => {
    expect(check([page('/a/', ['why'])])).toEqual([]);
  });

  it('names the lines of the records whose anchors the pages lack', () => {
    writeFileSync(join(contentDir, 'redirects.yaml'), '/old/: /a/#why\n/a/#old: /a/#new\n');
    writeFileSync(
      join(contentDir, 'released.json'),
      '{\n  "editions": ["one"],\n  "pages": {\n    "/a/": { "kind": "page", "anchors": ["said"] }\n  }\n}\n',
    );
    expect(check([page('/a/', ['why', 'new', 'old', 'said'])])).toEqual([]);
    expect(check([page('/a/', ['new'])])).toEqual([
      'content/redirects.yaml:1 redirect-to-nowhere',
      'content/redirects.yaml:2 redirect-to-nowhere',
      'content/released.json:4 lost-anchor',
    ]);
  });

  it('looks for no anchor in a page that only leads on', () => {
    writeFileSync(
      join(contentDir, 'released.json'),
      '{ "editions": ["one"], "pages": { "/old/": { "kind": "term", "anchors": ["said"] } } }\n',
    );
    expect(check([page('/old/', [], true)])).toEqual([]);
  });
});
