import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/problems/nearest.ts';

describe('nearest', () => {
  const ids = ['yuri-ushakov', 'dmitry-peskov', 'security-guarantees', 'territory'];
  it.each([
    ['ushakow', 'yuri-ushakov'],
    ['yuri-ushakow', 'yuri-ushakov'],
    ['teritory', 'territory'],
    ['Territory', 'territory'],
    ['guarantee', 'security-guarantees'],
    ['oil-price', undefined],
    ['x', undefined],
  ])('takes %j for %j', (wanted, expected) => {
    expect(nearest(wanted, ids)).toBe(expected);
  });
});
