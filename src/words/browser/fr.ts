import type { BrowserWords, Kinds } from '../browser-words.ts';
import { countOf } from '../plural.ts';

const count = countOf('fr');

/** The kinds of entries, in the search as on their pages. */
export const ENTRY_KINDS = {
  person: 'Personne',
  organisation: 'Organisation',
  group: 'Groupe',
  place: 'Lieu',
  issue: 'Enjeu',
  term: 'Terme',
  event: 'Événement',
  statement: 'Déclaration',
};

const KINDS: Partial<Record<string, string>> = {
  ...ENTRY_KINDS,
  'reported act': 'Acte rapporté',
  source: 'Source',
  overview: 'L’essentiel',
  page: 'Page',
  background: 'Contexte',
  section: 'Rubrique',
} satisfies Kinds;

/** What the search says in the browser, in French. */
export const BROWSER_WORDS = {
  quote: { open: '«\u202F', close: '\u202F»' },
  search: {
    close: 'Fermer',
    found: 'Pages trouvées',
    start: 'Noms et rubriques pour commencer',
    enterShowsMore: 'La touche Entrée en affiche plus.',
    pages: (number: number) => count(number, { one: 'page', other: 'pages' }),
    first: (shown: number, all: number) =>
      `${shown === 1 ? 'La première page' : `Les ${shown} premières pages`} sur ${all.toLocaleString('fr')}`,
    broken:
      'L’index du texte intégral n’a pas pu être chargé\u202F: seuls les noms ont été cherchés.',
    failed: 'La recherche n’a pas pu être chargée. La touche Entrée réessaie.',
    nothing: (query: string) => `Rien dans ce dossier pour ${query}.`,
    corrected: (pages: string, instead: string, query: string) =>
      `${pages} pour ${instead}, non pour ${query}.`,
    someWords: (query: string, pages: string) =>
      `Rien dans ce dossier pour l’ensemble de ${query}\u202F; ${pages} pour une partie.`,
    answers: (pages: string, query: string) => `${pages} pour ${query}.`,
  },

  kind: (kind) => KINDS[kind] ?? kind,
} as const satisfies BrowserWords;
