import type { BrowserWords, Kinds } from '../browser-words.ts';
import { countOf } from '../plural.ts';

const count = countOf('de');

/** The kinds of entries, in the search as on their pages. */
export const ENTRY_KINDS = {
  person: 'Person',
  organisation: 'Organisation',
  group: 'Gruppe',
  place: 'Ort',
  issue: 'Thema',
  term: 'Begriff',
  event: 'Ereignis',
  statement: 'Aussage',
};

const KINDS: Partial<Record<string, string>> = {
  ...ENTRY_KINDS,
  'reported act': 'Berichtete Handlung',
  source: 'Quelle',
  overview: 'Überblick',
  page: 'Seite',
  background: 'Hintergrund',
  section: 'Rubrik',
} satisfies Kinds;

/** What the search says in the browser, in German. */
export const BROWSER_WORDS = {
  quote: { open: '„', close: '“' },
  search: {
    close: 'Schließen',
    found: 'Gefundene Seiten',
    start: 'Namen und Rubriken für den Anfang',
    enterShowsMore: 'Die Eingabetaste zeigt mehr.',
    pages: (number) => count(number, { one: 'Seite', other: 'Seiten' }),
    first: (shown, all) =>
      `${shown === 1 ? 'Die erste' : `Die ersten ${shown}`} von ${all.toLocaleString('de')} Seiten`,
    broken: 'Die Volltextsuche ließ sich nicht laden: Nur Namen wurden durchsucht.',
    failed: 'Die Suche ließ sich nicht laden. Die Eingabetaste versucht es noch einmal.',
    nothing: (query) => `Nichts in diesem Dossier zu ${query}.`,
    corrected: (pages, instead, query) => `${pages} zu ${instead} statt ${query}.`,
    someWords: (query, pages) =>
      `Nichts in diesem Dossier zu allen Wörtern von ${query}; ${pages} zu einigen davon.`,
    answers: (pages, query) => `${pages} zu ${query}.`,
  },

  kind: (kind) => KINDS[kind] ?? kind,
} as const satisfies BrowserWords;
