import type { BrowserWords, Kinds } from '../browser-words.ts';
import { countOf, pluralOf } from '../plural.ts';

const count = countOf('uk');
const form = pluralOf('uk');

/** The kinds of entries, in the search as on their pages. */
export const ENTRY_KINDS = {
  person: 'Особа',
  organisation: 'Організація',
  group: 'Група',
  place: 'Місце',
  issue: 'Питання',
  term: 'Термін',
  event: 'Подія',
  statement: 'Заява',
};

const KINDS: Partial<Record<string, string>> = {
  ...ENTRY_KINDS,
  'reported act': 'Описана дія',
  source: 'Джерело',
  overview: 'Огляд',
  page: 'Сторінка',
  background: 'Контекст',
  section: 'Розділ',
} satisfies Kinds;

/** What the search says in the browser, in Ukrainian. */
export const BROWSER_WORDS = {
  quote: { open: '«', close: '»' },
  search: {
    close: 'Закрити',
    found: 'Знайдені сторінки',
    start: 'Імена, назви й розділи, з яких можна почати',
    enterShowsMore: 'Клавіша Enter покаже більше.',
    pages: (number: number) =>
      count(number, { one: 'сторінка', few: 'сторінки', other: 'сторінок' }),
    first: (shown: number, all: number) =>
      `${shown === 1 ? 'Перша' : `Перші ${shown}`} з ${all.toLocaleString('uk')} ${form(all, { one: 'сторінки', other: 'сторінок' })}`,
    broken: 'Покажчик повного тексту не завантажився: шукали лише серед імен і назв.',
    failed: 'Пошук не завантажився. Клавіша Enter спробує ще раз.',
    nothing: (query: string) => `За запитом ${query} у цій довідці немає нічого.`,
    corrected: (pages: string, instead: string, query: string) =>
      `${pages} за запитом ${instead}, а не ${query}.`,
    someWords: (query: string, pages: string) =>
      `За всіма словами ${query} у цій довідці немає нічого; ${pages} за частиною слів.`,
    answers: (pages: string, query: string) => `${pages} за запитом ${query}.`,
  },

  kind: (kind) => KINDS[kind] ?? kind,
} as const satisfies BrowserWords;
