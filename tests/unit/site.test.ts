import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { handOver } from '../../src/content-reader/hand-over.ts';
import { readBriefing } from '../../src/content-reader/read-briefing.ts';
import { bodyFile, currentSite, forgetSite, linkNames, readTree } from '../../src/site.ts';
import { makeFolder } from '../helpers/make-briefing.ts';

const previous = process.env['BRIEFING_CONTENT'];
let folder = '';

beforeEach(() => {
  folder = makeFolder();
  process.env['BRIEFING_CONTENT'] = folder;
  forgetSite();
});

afterEach(() => {
  if (previous === undefined) delete process.env['BRIEFING_CONTENT'];
  else process.env['BRIEFING_CONTENT'] = previous;
  forgetSite();
});

it('is read once, until somebody says that the files changed', () => {
  const first = currentSite();
  expect(currentSite()).toBe(first);
  forgetSite();
  expect(currentSite()).not.toBe(first);
});

it('follows what the dev server hands over, without reading anything itself', () => {
  currentSite();
  const read = readBriefing(folder);
  const takeBack = handOver(folder, read);
  expect(currentSite().briefing).toBe(read.briefing);
  const next = readBriefing(folder);
  const takeNextBack = handOver(folder, next);
  expect(currentSite().briefing).toBe(next.briefing);
  takeBack();
  takeNextBack();
});

it('knows the file of what has prose, and none of what has not', () => {
  expect(bodyFile('ada')).toBe(join(folder, 'whos-who/ada.mdx'));
  expect(bodyFile('overview')).toBe(join(folder, 'overview.mdx'));
  expect(bodyFile('ada-weir')).toBeUndefined();
  expect(bodyFile('nobody')).toBeUndefined();
});

it('hands on what was read of a file, and nothing while files change under the pages', () => {
  const { briefing } = currentSite();
  expect(readTree(join(folder, 'whos-who', 'ada.mdx'))).toBe(briefing.entries.get('ada')?.body);
  expect(readTree(join(folder, 'overview.mdx'))?.type).toBe('root');
  expect(readTree(join(folder, 'nobody.mdx'))).toBeUndefined();
  const takeBack = handOver(folder, { ...readBriefing(folder), isLive: true });
  expect(readTree(join(folder, 'overview.mdx'))).toBeUndefined();
  takeBack();
});

it('knows the entry that a file is about, and where a name leads', () => {
  const { names, entryOf, pathOf } = linkNames();
  expect(names.match('Abbot came.')[0]?.id).toBe('ada');
  expect(entryOf(join(folder, 'whos-who', 'ada.mdx'))).toBe('ada');
  expect(entryOf(join(folder, 'overview.mdx'))).toBeUndefined();
  expect(pathOf('ada')).toBe('/whos-who/ada/');
  expect(pathOf('nobody')).toBe('/');
});
