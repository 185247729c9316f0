import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../bench/robust/hostile.ts';
import { READERS } from '../bench/robust/readers.ts';

/** Enough that a reader which grows with the square of a text would be seen to hang, and no more. */
const LENGTH = 2_000;

describe.each(Object.entries(READERS))('%s', (_, { read }) => {
  it('reads every hostile text to its end and throws nothing', { timeout: 60_000 }, async () => {
    for (const [name, make] of Object.entries(HOSTILE)) {
      const text = make(LENGTH);
      expect(text, name).toHaveLength(LENGTH);
      await expect(Promise.resolve(read(text)).then(() => name)).resolves.toBe(name);
    }
  });
});
