import {
  type ConfigData,
  HtmlValidate,
  type Message,
  type ResolvedConfig,
  StaticConfigLoader,
} from 'html-validate';

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

/** What the validator says of one thing; `line`: of the text, from 1. */
export type Said = Pick<Message, 'line' | 'message' | 'ruleId' | 'selector'>;

/** What html-validate says of a text; the same words once, with the first element that they concern. */
export async function validate(html: string): Promise<Said[]> {
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
