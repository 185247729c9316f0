import { describe, expect, it } from 'vitest';
import { appendItem, hasStatement } from '../../../src/drafting/append-item.ts';

const ITEM = '\n- id: b\n  title: B\n';

describe('appendItem', () => {
  it.each([
    ['nothing', '', '- id: b\n  title: B\n'],
    ['an empty list', '[]\n', '- id: b\n  title: B\n'],
    ['a comment', '# All\n', '# All\n\n- id: b\n  title: B\n'],
    ['a comment and an empty list', '# All\n[ ]\n', '# All\n\n- id: b\n  title: B\n'],
    [
      'a list in brackets',
      '# All\n[{ id: a, issues: [x] }]\n',
      '# All\n- { id: a, issues: [ x ] }\n\n- id: b\n  title: B\n',
    ],
    ['items', '- id: a\n  issues: []\n', '- id: a\n  issues: []\n\n- id: b\n  title: B\n'],
    ['items without a last line end', '- id: a', '- id: a\n\n- id: b\n  title: B\n'],
  ])('adds to %s', (_, text, expected) => {
    expect(appendItem(text, ITEM)).toBe(expected);
  });
});

describe('hasStatement', () => {
  it('finds an item by its id, and no part of an id', () => {
    const text = '- id: one\n  title: x\n- title: y\n  id: "two"\n';
    expect(hasStatement(text, 'one')).toBe(true);
    expect(hasStatement(text, 'two')).toBe(true);
    expect(hasStatement(text, 'on')).toBe(false);
    expect(hasStatement(text, 'x')).toBe(false);
  });
});
