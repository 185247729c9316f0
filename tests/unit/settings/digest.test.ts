import { expect, it } from 'vitest';
import { digestOf, policyHash, shortDigest } from '../../../src/settings/digest.ts';

it('tells lists apart that are the same text joined', () => {
  expect(digestOf(['ab', 'c'])).not.toBe(digestOf(['a', 'bc']));
});

it('is short where a record keeps it, and whole in the words of a policy', () => {
  expect(shortDigest('')).toBe('e3b0c44298fc1c14');
  expect(policyHash('')).toBe('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
});
