import { SMALL_ABROAD } from './abroad.ts';
import { ASKING_WORDS as ASKING_DE } from './asking/de.ts';
import { ASKING_WORDS as ASKING_EN } from './asking/en.ts';
import { ASKING_WORDS as ASKING_FR } from './asking/fr.ts';
import { ASKING_WORDS as ASKING_UK } from './asking/uk.ts';
import { SEARCH_WORDS as DE } from './search/de.ts';
import { SEARCH_WORDS as EN } from './search/en.ts';
import { SEARCH_WORDS as FR } from './search/fr.ts';
import { SEARCH_WORDS as UK } from './search/uk.ts';

/** The words of each language with a table that carry no question by themselves, parted by white space. */
export const smallWords = (): string =>
  [
    ...[DE, EN, FR, UK].map(({ stopWords }) => stopWords),
    SMALL_ABROAD,
    ...[ASKING_DE, ASKING_EN, ASKING_FR, ASKING_UK].map(({ soft }) => soft),
  ].join(' ');
