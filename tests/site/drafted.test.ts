import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftBriefing } from '../../src/drafting/draft-briefing.ts';
import { buildSite } from '../helpers/build.ts';

const LIBRARY = 'tests/fixtures/library';

describe('a briefing that began as a draft', () => {
  it('builds once an editor has been through it', async () => {
    const { status, output } = await buildSite({
      BRIEFING_CONTENT: `${LIBRARY}/content`,
      SITE_URL: 'https://library.example',
      CARDS: '0',
    });
    expect(output).toContain('The site is in');
    expect(status).toBe(0);
  });

  it('keeps every speaker and quotation of its draft', () => {
    const article = readFileSync(`${LIBRARY}/article.txt`, 'utf8');
    const { files } = draftBriefing(article, { published: '2026-02-18' });
    const finished = readFileSync(join(LIBRARY, 'content/statements.yaml'), 'utf8');
    const lines = (files.get('statements.yaml') ?? '').split('\n');
    const quoted = lines.filter((line) => line.startsWith('  words: '));
    expect(quoted).toHaveLength(8);
    for (const line of quoted) expect(finished).toContain(line);
  });
});
