import { describe, expect, it } from 'vitest';
import { slug } from '../../../src/names/slug.ts';

describe('slug', () => {
  it.each([
    ['Yuri Ushakov', 'yuri-ushakov'],
    ['Łukasz Ørsted', 'lukasz-orsted'],
    ['O’Brien', 'obrien'],
    ['U.N. vote, March 2022', 'un-vote-march-2022'],
    ['Ада Ada', 'ada'],
    ['Ada Ад Abbott', 'ada-abbott'],
    ['Зеленський', undefined],
    ['!!', undefined],
  ])('makes %j of %j', (name, expected) => {
    expect(slug(name)).toBe(expected);
  });
});
