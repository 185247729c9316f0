import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  renewEditorFiles,
  staleEditorFiles,
  writeEditorFiles,
} from '../../../src/editor-help/write-editor-files.ts';
import { copyContent, textsOf } from '../../helpers/content-copy.ts';

/** A project's folder with content, whose editors know one entry too few. */
function project() {
  const folder = copyContent('tests/fixtures/river');
  const content = { contentDir: join(folder, 'content'), contentLabel: 'content' };
  mkdirSync(join(folder, '.vscode'));
  writeFileSync(join(folder, '.vscode/settings.json'), '{ "editor.formatOnSave": true }');
  writeEditorFiles(folder, content);
  cpSync(join(folder, 'content/glossary/weir.mdx'), join(folder, 'content/glossary/flume.mdx'));
  return { folder, content };
}

it('completes the id of a new entry as soon as it is written', () => {
  const { folder, content } = project();
  expect(staleEditorFiles(folder, content)).toContain('schemas/statements.schema.json');
  renewEditorFiles(folder, content);
  expect(staleEditorFiles(folder, content)).toEqual([]);
  expect(textsOf(join(folder, 'schemas'))['statements.schema.json']).toContain('"flume"');
});

it('leaves the ids of the project’s own content alone when a command is about another folder', () => {
  const { folder } = project();
  const before = textsOf(folder);
  const contentDir = copyContent();
  renewEditorFiles(folder, { contentDir, contentLabel: 'elsewhere' });
  expect(textsOf(folder)).toEqual(before);
});

it('writes nothing where no editor was ever set up', () => {
  const folder = copyContent('tests/fixtures/river');
  const before = textsOf(folder);
  renewEditorFiles(folder, { contentDir: join(folder, 'content'), contentLabel: 'content' });
  expect(textsOf(folder)).toEqual(before);
});
