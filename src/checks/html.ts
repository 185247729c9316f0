import { HtmlValidate, type Message } from 'html-validate';
import type { Problem } from '../problems/problem.ts';
import type { BuiltPage } from './read-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes attributes without a value as `hidden` or `hidden=""`; both are HTML.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Case means nothing there, and Astro writes its redirect pages in lower case.
    'doctype-style': 'off',
    // Minified pages leave no room for it.
    'no-trailing-whitespace': 'off',
    // Roles keep the table a table while a narrow screen shows it as cards.
    'no-redundant-role': 'off',
    // Old anchors are empty on purpose.
    'wcag/h30': 'off',
    // A form with one field is sent with Enter.
    'wcag/h32': 'off',
    // Said by head.ts, structure.ts, images.ts and safety.ts, in words about this site.
    'long-title': 'off',
    'no-dup-id': 'off',
    'heading-level': 'off',
    'wcag/h37': 'off',
    'no-inline-style': 'off',
    // Nothing comes from another host.
    'require-sri': 'off',
  },
});

/** What html-validate says of the pages; the same words once a page, with the first element that they concern. */
export async function checkHtml(pages: readonly BuiltPage[]): Promise<Problem[]> {
  const problems = await Promise.all(
    pages.map(async ({ file, html }) => {
      const { results } = await validator.validateString(html, file);
      const messages = results.flatMap((result) => result.messages);
      return firstOfEach(messages).map((message) => toProblem(file, message));
    }),
  );
  return problems.flat();
}

function firstOfEach(messages: readonly Message[]): Message[] {
  const groups = Map.groupBy(messages, ({ ruleId, message }) => `${ruleId} ${message}`);
  return [...groups.values()].flatMap((group) => group.slice(0, 1));
}

const toProblem = (file: string, { line, message, ruleId, selector }: Message): Problem => ({
  rule: 'invalid-html',
  file,
  line,
  message: message.replace(/\.?$/, selector === null ? '.' : ` (${selector}).`),
  hint: `See the rule ${ruleId} of html-validate.`,
});
