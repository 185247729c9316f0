import { describe, expect, it } from 'vitest';
import { outline, places } from '../../../src/markdown/outline.ts';
import { parseBody } from '../../helpers/parse-body.ts';

describe('outline', () => {
  it('has the headings with a public anchor, in order', () => {
    const body = parseBody(
      '<H id="why">Why *this* matters</H>\n\n## No anchor\n\n<Background source="m">\n\n<H id="before">Before</H>\n\n</Background>',
    );
    expect(outline(body)).toEqual([
      { id: 'why', text: 'Why this matters' },
      { id: 'before', text: 'Before' },
    ]);
  });

  it('is empty for plain prose', () => {
    expect(outline(parseBody('Nothing here.\n\n## Not here either'))).toEqual([]);
  });
});

describe('places', () => {
  it.each([
    ['<Positions/>', true],
    ['Text.\n\n<Positions/>', true],
    ['<Background source="m">\n\n<Positions/>\n\n</Background>', true],
    ['The word Positions.', false],
    ['<Timeline/>', false],
    ['', false],
  ])('looks through %j', (text, expected) => {
    expect(places(parseBody(text), 'Positions')).toBe(expected);
  });

  it('finds nothing where there is no body', () => {
    expect(places(undefined, 'Positions')).toBe(false);
  });
});
