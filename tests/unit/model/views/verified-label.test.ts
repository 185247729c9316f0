import { expect, it } from 'vitest';
import { verifiedLabel } from '../../../../src/model/views/verified-label.ts';

it('calls verified only what was held against the article', () => {
  const briefing = { verified: new Set(['a']), meta: { language: 'en' } };
  expect(verifiedLabel(briefing, 'a')).toBe('Verified against the article');
  expect(verifiedLabel(briefing, 'b')).toBe('Not yet verified against the article');
});
