import { expect, it } from 'vitest';
import { directionOf } from '../../../src/names/script.ts';

it.each(['ar', 'fa', 'he', 'ur', 'ar-EG', 'pa-Arab', 'dv'])(
  'sets a page in %s from the right',
  (language) => {
    expect(directionOf(language)).toBe('rtl');
  },
);

it.each(['en', 'de-CH', 'uk', 'zh', 'pa', 'az-Latn'])(
  'leaves a page in %s as it is',
  (language) => {
    expect(directionOf(language)).toBeUndefined();
  },
);
