import { cpSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readToShow } from '../../../src/content-reader/read-to-show.ts';
import { emptyMemory } from '../../../src/content-reader/showing.ts';
import { copyContent } from '../../helpers/content-copy.ts';

describe('an id that somebody takes a second time while writing', () => {
  const server = () => {
    const [folder, memory] = [copyContent(), emptyMemory()];
    const read = () => readToShow(folder, 'content', undefined, memory);
    read();
    return { folder, read };
  };

  it('stays what it was, entry or document, and the second is told', () => {
    const { folder, read } = server();
    for (const id of ['weir', 'council-minutes'])
      cpSync(join(folder, 'whos-who/petra-vane.mdx'), join(folder, `whos-who/${id}.mdx`));
    const { briefing, problems } = read();
    expect(briefing.entries.get('weir')?.section).toBe('glossary');
    expect(briefing.sources.has('council-minutes')).toBe(true);
    const told = problems.filter(({ rule }) => rule === 'duplicate-id').map(({ file }) => file);
    expect(told).toEqual(['content/glossary/weir.mdx', 'content/sources.yaml']);
  });

  it('goes along where its file is moved to another section', () => {
    const { folder, read } = server();
    renameSync(join(folder, 'glossary/weir.mdx'), join(folder, 'whos-who/weir.mdx'));
    expect(read().briefing.entries.get('weir')?.section).toBe('whos-who');
  });
});
