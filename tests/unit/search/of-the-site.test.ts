import { describe, expect, it } from 'vitest';
import { askedOfSite, wordsOfPage } from '../../../src/search/of-the-site.ts';
import { normalise } from '../../../src/names/normalise.ts';
import { ASKING_WORDS as DE } from '../../../src/words/asking/de.ts';
import { ASKING_WORDS as EN } from '../../../src/words/asking/en.ts';
import { ASKING_WORDS as FR } from '../../../src/words/asking/fr.ts';
import { ASKING_WORDS as UK } from '../../../src/words/asking/uk.ts';

const ofStory = new Set(['weir', 'mayor', 'deal']);
const asked = (query: string) => askedOfSite(normalise(query), (key) => ofStory.has(key));

describe('a question to the site', () => {
  it.each([
    ['what changed recently', '/updates/'],
    ['latest update', '/updates/'],
    ['is this page up to date', '/updates/'],
    ['has anything been corrected?', '/updates/'],
    ['who is behind this website', '/about/'],
    ['I found a mistake', '/about/'],
    ['tracking cookies', '/about/'],
    ['propaganda', '/about/'],
    ['where did you get this', '/sources/'],
    ['where does this come from', '/sources/'],
    ['sources used', '/sources/'],
    ['unsubscribe', '/newsletter/'],
    ['printable copy', '/print/'],
    ['what is unclear', '/not-known/'],
  ])('%s is led to %s', (query, path) => {
    expect(asked(query)).toBe(path);
  });

  it('may have a word beside it that nobody knows, where it points at the site or is sure enough', () => {
    expect(asked('is this Martian propaganda')).toBe('/about/');
    expect(asked('licence to reuse diagrams')).toBe('/about/');
    expect(asked('Martian propaganda')).toBeUndefined();
    expect(asked('is this ancient Martian propaganda')).toBeUndefined();
  });

  it('may name what the site rests on', () => {
    const ofSource = (text: string) =>
      askedOfSite(
        text,
        (key) => key === 'mayor',
        (key) => ['orm', 'gazet'].includes(key),
      );
    expect(ofSource('is the orm gazette reliable')).toBe('/about/');
    expect(ofSource('orm gazette')).toBeUndefined();
    expect(ofSource('is the mayor of the orm gazette reliable')).toBeUndefined();
  });
});

describe('a question about the story', () => {
  it.each([
    'can I trust this mayor',
    'latest version of the deal',
    'what do you know about the weir',
    'date',
    'what is new',
    'mayor',
    'zebra',
  ])('%s is left to it', (query) => {
    expect(asked(query)).toBeUndefined();
  });
});

it('gives the words by which a page is asked for, and none for other pages', () => {
  expect(wordsOfPage('/print/')).toContain('printable');
  expect(wordsOfPage('/glossary/print/')).toEqual([]);
});

it.each([
  ['German', DE],
  ['English', EN],
  ['French', FR],
  ['Ukrainian', UK],
])('has its words in %s as a search compares them', (_, { site }) => {
  const all = Object.values(site).join(' ').split(/\s+/);
  expect(all.length).toBeGreaterThan(40);
  expect(all.filter((word) => normalise(word) !== word)).toEqual([]);
});
