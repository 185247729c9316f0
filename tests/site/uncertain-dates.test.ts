import type { Element, Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltPage, property, readSite } from '../../src/checks/read-site.ts';
import { entryPath } from '../../src/model/addresses/routes.ts';
import { labelOf } from '../../src/model/chronology/when-label.ts';
import { entryCard } from '../../src/cards/card.ts';
import { type BuildResult, buildSite } from '../helpers/build.ts';
import { briefingOf } from '../helpers/river.ts';
import { EN } from '../../src/words/en.ts';

const briefing = briefingOf('content');

/** A thing whose day the article does not print with it, and what has to stand beside that day. */
const uncertain = [...briefing.entries.values()].flatMap((entry) => {
  if (entry.section !== 'chronology' && entry.section !== 'statements') return [];
  const { text, iso, certainty } = labelOf(briefing, entry);
  const isPlain = certainty === 'printed' || certainty === 'background' || certainty === 'undated';
  return isPlain
    ? []
    : [{ entry, path: entryPath(entry), text, iso, says: EN.dates.certainty[certainty] }];
});

let site: BuildResult;
let pages: BuiltPage[];
beforeAll(async () => {
  site = await buildSite({ SITE_URL: 'https://news.example', CARDS: '0' });
  if (site.status !== 0) throw new Error(site.output);
  pages = await readSite(site.outDir);
});
const file = (name: string): string => readFileSync(join(site.outDir, name), 'utf8');

/** Every element of a tree, with what it stands in, outermost first. */
function walk(
  node: Nodes,
  visit: (element: Element, ancestors: readonly Nodes[]) => void,
  ancestors: readonly Nodes[] = [],
): void {
  if (node.type === 'element') visit(node, ancestors);
  if ('children' in node)
    for (const child of node.children) walk(child, visit, [...ancestors, node]);
}

/** What stands together with a day: all around it that leads to the same entries and to no others. */
function together(tree: Root): { iso: string; text: string; paths: string[] }[] {
  const found: { iso: string; text: string; paths: string[] }[] = [];
  walk(tree, (node, ancestors) => {
    const iso = node.tagName === 'time' ? property(node, 'dateTime') : undefined;
    if (iso === undefined) return;
    const nearest = ancestors.findLast((one) => linksIn(one).length > 0);
    const own = nearest === undefined ? [] : linksIn(nearest);
    const around = ancestors.find((one) => linksIn(one).every((path) => own.includes(path)));
    if (own.length > 0 && around !== undefined)
      found.push({ iso, text: toString(around), paths: own });
  });
  return found;
}

function linksIn(node: Nodes): string[] {
  const links: string[] = [];
  walk(node, (element) => {
    const href = element.tagName === 'a' ? property(element, 'href') : undefined;
    if (href !== undefined && /^\/(chronology|statements)\/[^#]/.test(href)) links.push(href);
  });
  return links;
}

it('knows of both kinds of days that are not printed', () => {
  const kinds = new Set(uncertain.map(({ says }) => says));
  expect(kinds).toEqual(new Set([EN.dates.certainty.inferred, EN.dates.certainty.carried]));
});

describe('no day that is not printed stands without saying so', () => {
  it('on its own page', () => {
    for (const { path, says, text, iso } of uncertain) {
      const page = pages.find((one) => one.path === path);
      expect(page, path).toBeDefined();
      const main = page?.elements.find(({ tagName }) => tagName === 'main');
      const days: string[] = [];
      walk(main ?? { type: 'root', children: [] }, (node, ancestors) => {
        if (node.tagName !== 'time' || property(node, 'dateTime') !== iso) return;
        if (toString(node) === text) days.push(toString(ancestors.at(-1) as Nodes));
      });
      expect(
        days.some((day) => day.includes(says)),
        `${path}: ${days.join(' | ')}`,
      ).toBe(true);
    }
  });

  it('in a list of any page', () => {
    const things = new Map(uncertain.map((one) => [one.path, one]));
    let seen = 0;
    for (const { path, tree } of pages)
      for (const { iso, text, paths } of together(tree)) {
        const own = [...new Set(paths)];
        const thing = own.length === 1 ? things.get(own[0] ?? '') : undefined;
        if (thing === undefined || thing.iso !== iso) continue;
        seen += 1;
        expect(text, `${path}: ${thing.path}`).toContain(thing.says);
      }
    expect(seen).toBeGreaterThan(10);
  });

  it('in the data, the feeds, the blocks and what machines read of a page', () => {
    const data = JSON.parse(file('briefing.json')) as {
      entries: { id: string; when?: { words: string; basis?: string } }[];
    };
    const texts = ['feed.xml', 'feed.json', 'newsletter-preview.html'].map(file);
    for (const { entry, path, text, says } of uncertain) {
      const published = data.entries.find(({ id }) => id === entry.id);
      expect(published?.when?.words, entry.id).toContain(says);
      expect(published?.when?.basis, entry.id).not.toBe('printed');
      const html = pages.find((one) => one.path === path)?.html ?? '';
      const own = new RegExp(`"@id":"[^"]*${path}[^"]*"[^{}]*"(?:dateCreated|startDate)"`);
      expect(html, entry.id).not.toMatch(own);
      const card = entryCard(briefing, entry);
      for (const words of [card.kicker, card.text, ...altsOf(html)])
        if (words.includes(text)) expect(words, entry.id).toContain(says);
    }
    for (const output of texts)
      for (const line of output.split('\n'))
        for (const { text, says } of uncertain) {
          const credit = line.match(new RegExp(`, ${escape(text)}(?! \\(date)`, 'g')) ?? [];
          const printed = isPrintedElsewhere(text);
          if (!printed) expect(credit, `${says}: ${line.slice(0, 200)}`).toEqual([]);
        }
  });
});

const altsOf = (html: string): string[] =>
  [...html.matchAll(/property="og:image:alt" content="([^"]*)"/g)].map(([, alt = '']) => alt);

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether another thing has the same day in print: then the day alone tells nothing. */
const isPrintedElsewhere = (text: string): boolean =>
  [...briefing.entries.values()].some(
    (entry) =>
      (entry.section === 'chronology' || entry.section === 'statements') &&
      labelOf(briefing, entry).certainty === 'printed' &&
      labelOf(briefing, entry).text === text,
  );
