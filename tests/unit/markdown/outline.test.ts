import { describe, expect, it } from 'vitest';
import { outline } from '../../../src/markdown/outline.ts';
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
