import { describe, expect, it } from 'vitest';
import { readBriefing } from '../../../src/content-reader/read-briefing.ts';
import { changed, makeFolder, readFolder } from '../../helpers/make-briefing.ts';

describe('readBriefing', () => {
  it('finds nothing wrong with the briefing of the river', () => {
    const { briefing, problems } = readBriefing('tests/fixtures/river/content');
    expect(problems).toEqual([]);
    expect(briefing?.meta.title).toBe('The quarrel over the Alder weir');
  });

  it('says in one problem that there is no folder', () => {
    expect(readBriefing('/nowhere/at/all', 'my-content')).toEqual({
      briefing: undefined,
      problems: [
        {
          rule: 'missing-file',
          file: 'my-content',
          line: 1,
          message: 'There is no such folder.',
          hint: 'Set BRIEFING_CONTENT to the folder of a briefing, or start one: npm run new -- briefing <article.txt>.',
        },
      ],
    });
  });

  it.each(['.#ada.mdx', '._ada.mdx'])(
    'does not take %s, which an editor or a Mac puts beside a file, for an entry',
    (name) => {
      expect(readFolder({ [`whos-who/${name}`]: new Uint8Array([0, 5, 22, 7]) }).problems).toEqual(
        [],
      );
    },
  );

  it('has no briefing only where briefing.yaml cannot be used', () => {
    expect(readFolder({ 'briefing.yaml': null }).briefing).toBeUndefined();
    expect(readFolder({ 'briefing.yaml': 'title: [\n' }).briefing).toBeUndefined();
    expect(readFolder({ 'statements.yaml': 'x: [\n' }).briefing).toBeDefined();
  });

  it('calls files as the editor calls the folder', () => {
    const folder = makeFolder({ 'overview.mdx': null });
    const files = readBriefing(folder, 'stories/river').problems.map(({ file }) => file);
    expect(files).toContain('stories/river/overview.mdx');
  });

  it('names all problems of all files at once, in the order of files and lines', () => {
    const { problems } = readFolder({
      ...changed('whos-who/ada.mdx', 'side: town', 'side: town\ncolour: red'),
      ...changed('glossary/weir.mdx', 'It is shut. <Cite at="1"/>', 'It is shut.\n\nIt is “shut”.'),
      ...changed('statements.yaml', 'event: talks', 'event: tlaks'),
    });
    expect(problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
      'content/glossary/weir.mdx:10 uncited-claim',
      'content/glossary/weir.mdx:12 uncited-claim',
      'content/glossary/weir.mdx:12 unverified-quotation',
      'content/statements.yaml:6 unknown-entry',
      'content/whos-who/ada.mdx:6 unknown-key',
    ]);
  });

  it('goes on past a broken file, and does not blame others for it', () => {
    const { problems } = readFolder(changed('whos-who/ada.mdx', 'name: Ada Abbot', 'name: 12'));
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'content/whos-who/ada.mdx invalid-field',
    ]);
  });

  it('reads the same folder twice to the same end', () => {
    const folder = makeFolder(changed('whos-who/ada.mdx', 'side: town', 'side: twon'));
    expect(readBriefing(folder).problems).toEqual(readBriefing(folder).problems);
  });
});
