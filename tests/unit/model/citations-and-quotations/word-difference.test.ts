import { describe, expect, it } from 'vitest';
import { nearestRun } from '../../../../src/model/citations-and-quotations/word-difference.ts';

describe('nearestRun', () => {
  it.each([
    [
      'we have not found it',
      'So far we haven’t found it.',
      'we have not [article: haven’t] found it',
    ],
    ['one two three four', 'Zero one two four five.', 'one two three [not in the article] four'],
    ['one two four', 'One one two three four.', 'one two [article adds: three] four'],
    ['so far we went', '“So far,” he said. “so far, we went,”', 'so far [article: far,] we went'],
    [
      'the weir is open.',
      'For now the weir is open, he said',
      'the weir is open. [article: open,]',
    ],
    ['A weir is open', 'For now the weir is open', 'A [article: the] weir is open'],
    [
      'the weir is open',
      'the weir\u00a0is open',
      'the weir is open [article: another kind of space or mark]',
    ],
    ['we came we saw', '“we came,” he said, “we saw”', 'we came [article: came, he said,] we saw'],
  ])('shows how [%s] differs from [%s]', (wanted, text, expected) => {
    expect(nearestRun(wanted, [text])).toBe(expected);
  });

  it('takes the run whose words stand closest together', () => {
    expect(nearestRun('the old weir is shut', ['the mill, the old weir was shut'])).toBe(
      'the old weir is [article: was] shut',
    );
  });

  it('takes the nearest of several texts', () => {
    expect(nearestRun('the weir is open', ['The mill is old', 'Now the weir is shut'])).toBe(
      'the weir is open [article: shut]',
    );
  });

  it('finds nothing where less than half of the words are there', () => {
    expect(nearestRun('not one of these words', ['The weir is shut.'])).toBeUndefined();
    expect(nearestRun('one', [])).toBeUndefined();
  });
});

describe('nearestRun', () => {
  const text = '“So far, we haven’t found a compromise”, he said.';
  it.each([
    ['we have not found a compromise', 'we have not [article: haven’t] found a compromise'],
    ['we haven’t found any compromise', 'we haven’t found any [article: a] compromise'],
    ['nothing of that kind at all', undefined],
  ])('compares %j', (wanted, expected) => {
    expect(nearestRun(wanted, [text])).toBe(expected);
  });
});
