import { HtmlValidate } from 'html-validate';
import type { Problem } from '../model/problem.ts';
import type { BuiltPage } from './read-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Astro writes attributes without a value as `hidden` or `hidden=""`; both are HTML.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Minified pages leave no room for either.
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // Roles keep the table a table while a narrow screen shows it as cards.
    'no-redundant-role': 'off',
    // The policy is checked in safety.ts, ids in structure.ts.
    'no-dup-id': 'off',
    'require-sri': 'off',
    'no-inline-style': 'off',
    // Old anchors are empty on purpose.
    'wcag/h30': 'off',
  },
});

/** What html-validate says of the pages. */
export async function checkHtml(pages: readonly BuiltPage[]): Promise<Problem[]> {
  const reports = await Promise.all(
    pages.map(async ({ file, html }) => ({
      file,
      report: await validator.validateString(html, file),
    })),
  );
  return reports.flatMap(({ file, report }) =>
    report.results.flatMap(({ messages }) =>
      messages.map(({ line, message, ruleId }): Problem => ({
        rule: 'invalid-html',
        file,
        line,
        message: message.replace(/\.?$/, '.'),
        hint: `See the rule ${ruleId} of html-validate.`,
      })),
    ),
  );
}
