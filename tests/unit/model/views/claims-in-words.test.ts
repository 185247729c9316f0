import { expect, it } from 'vitest';
import { claimsInWords } from '../../../../src/model/views/claims-in-words.ts';
import { EN } from '../../../../src/words/en.ts';

const claim = (cites: string[], silent = false) => ({ cites, silent });

it('counts what claims rest on, and says that some rest on two', () => {
  const claims = [claim(['1']), claim(['2', 'un-es-11-4']), claim(['un-es-11-4']), claim([], true)];
  expect(claimsInWords(claims, 10, EN)).toBe(
    '4 claims on this site: 2 rest on the article, 2 on background, 1 says what the article does not say; some are counted twice. 10 quotations are verified.',
  );
});

it('says nothing of what a briefing has none of', () => {
  expect(claimsInWords([claim(['1']), claim(['2'])], 0, EN)).toBe(
    '2 claims on this site: 2 rest on the article.',
  );
  expect(claimsInWords([claim(['1'])], 1, EN)).toBe(
    '1 claim on this site: 1 rests on the article. One quotation is verified.',
  );
});
