import {
  type ConfigData,
  HtmlValidate,
  type Message,
  type ResolvedConfig,
  StaticConfigLoader,
} from 'html-validate';
import type { Problem } from '../problems/problem.ts';
import { keep } from '../settings/kept.ts';
import { programDigest } from '../settings/program-digest.ts';
import { shapeOf } from './markup-shape.ts';
import type { BuiltPage } from './read-site.ts';

const RULES: ConfigData = {
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
};
/** The rules and the versions of all packages. */
const PROGRAM = programDigest(['checks']);

/**
 * The same configuration for every page. The library's own loaders resolve theirs anew for each text, all of
 * HTML's elements included, which takes longer than to validate it.
 */
class OneConfig extends StaticConfigLoader {
  #resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(): ResolvedConfig | Promise<ResolvedConfig> {
    this.#resolved ??= new StaticConfigLoader(RULES).getConfigFor('');
    return this.#resolved;
  }
}

const validator = new HtmlValidate(new OneConfig());

interface Shaped {
  /** Its shape, where that is known already. */
  shape?: string | undefined;
}

/**
 * What html-validate says of a page; the same words once, with the first element that they concern. Most pages
 * are right, and that is found out on their shape, which is much smaller and which many of them share.
 */
export async function checkHtml(
  { file, html, shape = shapeOf(html) }: Pick<BuiltPage, 'file' | 'html'> & Shaped,
  folder?: string,
): Promise<Problem[]> {
  const said = (text: string) => keep('html', [PROGRAM, text], () => validate(text), folder);
  if (shape !== undefined && (await said(shape)).length === 0) return [];
  return (await said(html)).map((message) => toProblem(file, message));
}

type Said = Pick<Message, 'line' | 'message' | 'ruleId' | 'selector'>;

async function validate(html: string): Promise<Said[]> {
  const { results } = await validator.validateString(html);
  const messages = results.flatMap((result) => result.messages);
  return firstOfEach(messages).map(({ line, message, ruleId, selector }) => ({
    line,
    message,
    ruleId,
    selector,
  }));
}

function firstOfEach(messages: readonly Message[]): Message[] {
  const groups = Map.groupBy(messages, ({ ruleId, message }) => `${ruleId} ${message}`);
  return [...groups.values()].flatMap((group) => group.slice(0, 1));
}

const toProblem = (file: string, { line, message, ruleId, selector }: Said): Problem => ({
  rule: 'invalid-html',
  file,
  line,
  message: message.replace(/\.?$/, selector === null ? '.' : ` (${selector}).`),
  hint: `See the rule ${ruleId} of html-validate.`,
});
