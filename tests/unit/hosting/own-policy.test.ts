import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withOwnPolicy, writeOwnPolicies } from '../../../src/hosting/own-policy.ts';
import { temporaryFolder } from '../../helpers/build.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (styles: string[], body: string) =>
  `<html><head><meta http-equiv="content-security-policy" content="script-src 'self' ${hash('go()')}; style-src 'self' ${styles.map(hash).join(' ')};"></head>${body}</html>`;

it('keeps the hashes of the page and of no other, so that a page lets nothing through that it has not', () => {
  const html = page(
    ['p{}', 'q{}', 'i{}\n'],
    '<style>p{}</style><style>i{}\n</style><script>go()</script>',
  );
  const own = withOwnPolicy(html);
  for (const text of ['p{}', 'i{}\n', 'go()']) expect(own).toContain(hash(text));
  expect(own).not.toContain(hash('q{}'));
  expect(own).toContain(`style-src 'self' ${hash('p{}')} ${hash('i{}\n')};`);
});

it('changes nothing else, and no page without a policy', () => {
  const text = `<p>The hash ${hash('x')} in a text.</p>`;
  expect(withOwnPolicy(text)).toBe(text);
  const html = page(['p{}'], `<style>p{}</style><script>go()</script>${text}`);
  expect(withOwnPolicy(html)).toBe(html);
});

it('does so for every page of a folder', () => {
  const dir = temporaryFolder();
  mkdirSync(join(dir, 'glossary'));
  for (const file of ['index.html', 'glossary/index.html'])
    writeFileSync(join(dir, file), page(['p{}', 'q{}'], '<style>p{}</style>'));
  writeFileSync(join(dir, 'notes.txt'), page(['q{}'], ''));
  writeOwnPolicies(dir);
  for (const file of ['index.html', 'glossary/index.html'])
    expect(readFileSync(join(dir, file), 'utf8')).not.toContain(hash('q{}'));
  expect(readFileSync(join(dir, 'notes.txt'), 'utf8')).toContain(hash('q{}'));
});
