import { expect, inject, it } from 'vitest';
import { parsePage } from '../../src/checks/read-site.ts';
import { gluedWords } from '../helpers/glued-words.ts';
import { ONE_OF_EACH } from '../helpers/pages.ts';

// A reading view and a copied text have no styles: only white space keeps what styles set apart.
it('keeps words apart without styles', async () => {
  const glued = await Promise.all(
    ONE_OF_EACH.map(async (path) => {
      const html = await (await fetch(inject('root') + path)).text();
      return gluedWords(parsePage('index.html', html).tree).map((words) => `${path} ${words}`);
    }),
  );
  expect(glued.flat()).toEqual([]);
});
