import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { loadCheck, FONTS, SCRIPTS } from '../../../src/checks/loads.ts';
import { builtPage, runCheck, told } from './built-page.ts';

const noise = (bytes: number) => randomBytes(bytes);
const text = (code: string) => new TextEncoder().encode(code);
const check = async (body: string, assets: Record<string, Uint8Array>) =>
  told(
    await runCheck(loadCheck(new Map(Object.entries(assets)), { base: '/' }), [builtPage(body)]),
  );

it('accepts what stays within the limits', async () => {
  const assets = { 'a.js': noise(SCRIPTS - 100), 'f.woff2': noise(FONTS) };
  const body = '<script src="/a.js"></script><style>@font-face{src:url(/f.woff2)}</style>';
  expect(await check(body, assets)).toEqual([]);
});

it('counts what a script imports at once, and nothing twice', async () => {
  const body =
    '<script type="module" src="/_a/a.js"></script><link rel="modulepreload" href="/_a/b.js">';
  const assets = (bytes: number) => ({
    '_a/a.js': text('import"./b.js";import{x}from"../c.js";'),
    '_a/b.js': text('import "./a.js";'),
    'c.js': noise(bytes),
  });
  expect(await check(body, assets(SCRIPTS - 200))).toEqual([]);
  const [problem] = await check(body, assets(SCRIPTS));
  expect(problem).toMatch(
    /^too-heavy: The scripts of the page have 5[12]\d\d bytes, more than 5120\.$/,
  );
});

it('counts nothing that waits for the reader, and no data', async () => {
  const data = noise(9_000).toString('base64');
  const body = `<a href="/b.js">a</a><script src="/a.js"></script><script type="application/ld+json">"${data}"</script>`;
  const assets = { 'a.js': text('import("./b.js")'), 'b.js': noise(SCRIPTS * 2) };
  expect(await check(body, assets)).toEqual([]);
});

it('counts inline scripts', async () => {
  const body = `<script>"${noise(9_000).toString('base64')}"</script>`;
  expect((await check(body, {}))[0]).toMatch(/^too-heavy: The scripts of the page have \d+ bytes/);
});

it('adds the fonts up in bytes of their files', async () => {
  const body = '<style>a{src:url(/f.woff2)}b{src:url(/g.woff2)}</style>';
  const assets = { 'f.woff2': noise(FONTS), 'g.woff2': noise(1) };
  expect(await check(body, assets)).toEqual([
    'too-heavy: The fonts of the page have 51201 bytes, more than 51200.',
  ]);
});
