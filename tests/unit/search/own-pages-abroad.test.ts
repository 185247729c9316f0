import { expect, it } from 'vitest';
import { normalise } from '../../../src/names/normalise.ts';
import { ownPages, ownPagesAbroad } from '../../../src/search/own-pages.ts';
import { DE } from '../../../src/words/de.ts';
import { FR } from '../../../src/words/fr.ts';
import { river } from '../../helpers/river.ts';

it('gives every page of the site the names that it has in the other languages', () => {
  const abroad = ownPagesAbroad(river);
  expect(abroad.map(({ p, n }) => [p, n])).toEqual(ownPages(river).map(({ p, n }) => [p, n]));
  for (const { sections } of [DE, FR]) {
    const { title, label } = sections.glossary;
    const forms = abroad.find(({ p }) => p === '/glossary/')?.f;
    expect(forms).toEqual(expect.arrayContaining([normalise(title), normalise(label)]));
  }
});
