import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/names/normalise.ts';
import { stem as stemOfScript } from '../../../src/search/keys.ts';
import { ASKING_WORDS as ASKING_FR } from '../../../src/words/asking/fr.ts';
import { ASKING_WORDS as ASKING_UK } from '../../../src/words/asking/uk.ts';
import type { AskingWords, SearchWords } from '../../../src/words/search-words.ts';
import { SEARCH_WORDS as FR } from '../../../src/words/search/fr.ts';
import { SEARCH_WORDS as UK } from '../../../src/words/search/uk.ts';

/** The words of a query that carry it, as a search in that language has them. */
const carrying = (query: string, { stopWords, phrases = /$^/ }: SearchWords): string[] => {
  const stops = new Set(stopWords.split(/\s+/));
  return normalise(query)
    .replace(phrases, '')
    .split(' ')
    .filter((word) => word !== '' && !stops.has(word));
};
const asked = (query: string, { kinds }: AskingWords): string[] =>
  kinds.flatMap(([kind, pattern]) => (pattern.test(normalise(query)) ? [kind] : []));
const wordsIn = (table: SearchWords, { soft }: AskingWords): string[] =>
  [table.stopWords, soft, ...Object.entries(table.same).flat()].join(' ').split(/\s+/);

describe.each([
  ['French', FR, ASKING_FR],
  ['Ukrainian', UK, ASKING_UK],
])('the table of %s', (_, table, asking) => {
  it('has its words as a search compares them: others would never be met', () => {
    expect(wordsIn(table, asking).filter((word) => normalise(word) !== word)).toEqual([]);
  });

  it('takes no word for two others', () => {
    const others = Object.values(table.same).join(' ').split(' ');
    expect(others.filter((word, at) => others.indexOf(word) !== at)).toEqual([]);
    expect(others.filter((word) => word in table.same)).toEqual([]);
  });
});

describe('a search in French', () => {
  it.each([
    ['président', 'présidente'],
    ['ukrainien', 'ukrainiennes'],
    ['directeur', 'directrice'],
    ['officiel', 'officielle'],
    ['négociation', 'négociations'],
    ['signé', 'signée'],
    ['demander', 'demandez'],
    ['journal', 'journaux'],
  ])('meets “%s” as “%s”', (one, other) => {
    expect(FR.stem(normalise(one))).toBe(FR.stem(normalise(other)));
  });

  it.each([
    ['Qu’est-ce que l’accord ?', ['accord']],
    ['Combien de temps a duré l’entretien d’hier', ['dure', 'entretien', 'hier']],
    ['Jusqu’où va l’Ukraine', ['ukraine']],
  ])('reads “%s” past what is left out before a vowel', (query, words) => {
    expect(carrying(query, FR)).toEqual(words);
  });

  it.each([
    ['où a eu lieu la réunion', ['event']],
    ['Que s’est-il passé', ['event']],
    ['la paix ou la guerre', []],
    ['qui est le maire', ['person']],
    ['pourquoi le barrage', ['issue']],
    ['peut-on ouvrir le barrage', ['issue']],
  ])('asks in “%s” for %j', (query, kinds) => {
    expect(asked(query, ASKING_FR)).toEqual(kinds);
  });
});

describe('a search in Ukrainian', () => {
  it.each([
    ['переговори', 'переговорів'],
    ['активи', 'активів'],
    ['Україна', 'Україною'],
    ['гарантія', 'гарантією'],
    ['вимога', 'вимоги'],
  ])('meets “%s” as “%s”', (one, other) => {
    expect(stemOfScript(normalise(one))).toBe(stemOfScript(normalise(other)));
  });

  it.each([
    ['Чого хоче її міністерка', ['хоче', 'міністерка']],
    ['яких активів чим', ['активів']],
  ])('reads in “%s” what carries it', (query, words) => {
    expect(carrying(query, UK)).toEqual(words);
  });

  it.each([
    ['чи може місто продати греблю', ['issue']],
    ['хто був на зустрічі', ['event']],
    ['хто такий мер', ['person']],
  ])('asks in “%s” for %j', (query, kinds) => {
    expect(asked(query, ASKING_UK)).toEqual(kinds);
  });

  it('knows of whom something is wanted, and from whom', () => {
    const from = ASKING_UK.wantedFrom?.exec(normalise('чого хоче місто від млина'));
    expect(from?.[1]).toBe('млина');
  });
});
