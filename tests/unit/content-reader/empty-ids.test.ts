import { describe, expect, it } from 'vitest';
import { validate } from '../../../src/content-reader/validate.ts';
import { parseYaml } from '../../../src/content-reader/yaml-document.ts';
import { statementSchema } from '../../../src/schemas/entries.ts';

/** What is told of a statement that a draft has left with an empty field. */
function problemsOf(text: string): string[] {
  const { value, lineOf } = parseYaml('x.yaml', text);
  const { problems } = validate(statementSchema, value, { file: 'x.yaml', lineOf });
  return problems.map(({ line, message, hint }) => `${line} ${message} ${hint}`);
}

describe('an id that a draft leaves to the editor', () => {
  it('says which ids a side may have, and what to do in a briefing without sides', () => {
    expect(problemsOf('id: a\nby:\n  - side: ""\n    credit: a spokesman\n')).toContain(
      '3 by.0.side: It is empty. Write the id of a side of briefing.yaml; where it has none that fits, add it there, or make an entry of the speaker and write its id alone.',
    );
  });

  it('is told to be empty, and no wrong id', () => {
    expect(problemsOf('id: ""\n')).toContain(
      '1 id: It is empty. Write an id: lower-case ASCII words joined by hyphens.',
    );
  });
});
