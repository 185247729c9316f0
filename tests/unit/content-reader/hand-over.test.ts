import { expect, it } from 'vitest';
import { handedOver, handOver } from '../../../src/content-reader/hand-over.ts';

const read = { briefing: undefined, problems: [] };

it('hands on what was read from a folder, and from no other, until it is taken back', () => {
  const takeBack = handOver('/a', read);
  expect(handedOver('/a')).toBe(read);
  expect(handedOver('/b')).toBeUndefined();
  takeBack();
  expect(handedOver('/a')).toBeUndefined();
});

it('takes back only its own', () => {
  const first = handOver('/a', read);
  const second = handOver('/a', { ...read });
  first();
  expect(handedOver('/a')).toBeDefined();
  second();
  expect(handedOver('/a')).toBeUndefined();
});

it('is the same for a copy of the module in a bundle', async () => {
  const takeBack = handOver('/a', read);
  const path = '../../../src/content-reader/hand-over.ts?copy';
  const copy = (await import(
    /* @vite-ignore */ path
  )) as typeof import('../../../src/content-reader/hand-over.ts');
  expect(copy.handedOver).not.toBe(handedOver);
  expect(copy.handedOver('/a')).toBe(read);
  takeBack();
});
