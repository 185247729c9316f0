import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { BROWSER_WORDS } from '../../src/words/browser/en.ts';
import { BROWSER_WORDS as GERMAN_IN_BROWSER } from '../../src/words/browser/de.ts';
import { DE } from '../../src/words/de.ts';
import { EN } from '../../src/words/en.ts';
import { buildSite } from '../helpers/build.ts';

/** A whole site in German: a reader must not meet a label, a sentence, a date or a mark of another language. */
let outDir: string;

beforeAll(async () => {
  const {
    status,
    output,
    outDir: folder,
  } = await buildSite({
    BRIEFING_CONTENT: 'tests/fixtures/hallenbad/content',
    SITE_URL: 'https://news.example',
  });
  if (status !== 0) throw new Error(output);
  outDir = folder;
});

const read = (path: string) => readFileSync(join(outDir, path), 'utf8');
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.\w+$/.test(path));
const pages = () => filesIn(outDir).filter((path) => path.endsWith('.html'));

it('has no words of the English interface on any page, in any feed or in the data', () => {
  const files = filesIn(outDir)
    .filter((path) => /\.(?:html|xml|json|md|txt|svg|webmanifest)$/.test(path))
    // No reader sees the words of other languages that a search may be in.
    .filter((path) => path !== 'briefing.schema.json' && !/(?:rescue|alike)\.json$/.test(path));
  expect(files.length).toBeGreaterThan(70);
  const english = [...textsOf(EN), ...textsOf(BROWSER_WORDS)];
  expect(english.length).toBeGreaterThan(200);
  const found = files.flatMap((path) => {
    const text = shown(read(path));
    return english.filter((words) => text.includes(words)).map((words) => `${path}: ${words}`);
  });
  expect(found).toEqual([]);
});

it('has no single English word as a label', () => {
  const german = new Set([...allTexts(DE), ...allTexts(GERMAN_IN_BROWSER)]);
  const labels = [...allTexts(EN), ...allTexts(BROWSER_WORDS)].filter(
    (text) => /^\p{L}+$/u.test(text) && !german.has(text),
  );
  expect(labels.length).toBeGreaterThan(60);
  const found = pages().flatMap((path) => {
    const page = shown(read(path));
    return labels
      .filter((label) =>
        new RegExp(`(?:> ?|(?:label|title|placeholder)=")${label}[ "<.:]`).test(page),
      )
      .map((label) => `${path}: ${label}`);
  });
  expect(found).toEqual([]);
});

it('has the search in German in the scripts that a browser loads', () => {
  const scripts = filesIn(join(outDir, '_astro'))
    .filter((path) => path.endsWith('.js'))
    .map((path) => read(join('_astro', path)))
    .join('\n');
  expect(scripts).toContain(GERMAN_IN_BROWSER.search.start);
  expect(textsOf(BROWSER_WORDS).filter((words) => scripts.includes(words))).toEqual([]);
});

it('says in each page that it is in German, and in none that a mark is English', () => {
  for (const path of pages()) {
    const page = read(path);
    expect(page, path).toMatch(/<html lang="de"/);
    expect(shown(page), path).not.toMatch(/”|(?:^|[\s(>])“/);
  }
});

it('quotes, dates and counts as German does', () => {
  const statement = shown(read('statements/hartwig-kuerzen/index.html'));
  expect(statement).toContain('„Wir können das Bad nicht weiter betreiben');
  expect(statement).toContain('2. Dezember [2025]');
  expect(shown(read('chronology/index.html'))).toMatch(/Im Artikel[^]*10\.–21\. November \[2025\]/);
  expect(shown(read('updates/index.html'))).toContain('4. Dezember 2025');
  expect(shown(read('glossary/gebaeude/index.html'))).toContain('Nicht bekannt.');
  expect(shown(read('who-met-whom/index.html'))).toContain(
    'Zwei Treffen. Bei keinem saßen alle drei Seiten am Tisch.',
  );
  expect(shown(read('sources/niederschrift/index.html'))).toContain('„Niederschrift“');
  expect(shown(read('sources/pool-study/index.html'))).toContain('auf Englisch');
});

it('is found and followed in German', () => {
  const names = filesIn(join(outDir, 'names'))
    .filter((path) => !/(?:rescue|alike)\.json$/.test(path))
    .map((path) => read(join('names', path)));
  expect(names.join('\n')).toContain('zeitstrahl');
  expect(names.join('\n')).not.toMatch(/timeline|quotations| wants/);
  expect(read('opensearch.xml')).toContain('Suche: Das Hallenbad von Auenbrück');
  const atom = read('feed.xml');
  expect(atom).toContain('Korrigiert: Ereignis: Der Rat beschließt');
  expect(atom).toContain('Korrektur: Die Zahl der Gegenstimmen');
  expect(read('feed.json')).toContain('Korrigiert: Ereignis: Der Rat beschließt');
});

/** The texts of a table that are whole sentences or labels of two words or more. */
const textsOf = (table: object): string[] =>
  allTexts(table).filter((text) => /\p{L}{2}\P{L}+\p{L}{2}/u.test(text));

function allTexts(table: unknown): string[] {
  if (typeof table === 'string') return table.trim() === '' ? [] : [table.trim()];
  return typeof table === 'object' && table !== null ? Object.values(table).flatMap(allTexts) : [];
}

/** What a file says to readers and machines, with its characters as they are read. */
const shown = (text: string): string =>
  text
    .replace(/<(script(?! type=.application\/ld)|style)\b[^]*?<\/(?:script|style)>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#39;|&apos;/g, "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
