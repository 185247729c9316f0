import { languageOf } from '../../../src/drafting/languages/languages.ts';
import type { Language } from '../../../src/drafting/languages/language.ts';
import { readStory, type Story } from '../../../src/drafting/read-story.ts';
import type { Today } from '../../../src/drafting/dates/resolve-date.ts';

export function tableOf(code: string): Language {
  const language = languageOf(code);
  if (language === undefined) throw new Error(`There is no table for ${code}.`);
  return language;
}

/** What is read out of an article with these paragraphs below a headline. */
export const read = (paragraphs: readonly string[], code = 'en', today: Today = {}): Story =>
  readStory(['A headline', ...paragraphs].join('\n'), tableOf(code), today);

/** Its statements as `paragraph speaker: words` or `paragraph speaker (reported)`. */
export const statementsOf = ({ statements, paragraphs }: Story): string[] =>
  statements.map(({ paragraph, speaker, words }) => {
    const who =
      speaker === undefined
        ? '?'
        : speaker.names.length > 0
          ? speaker.names.map(({ name }) => name).join(' + ')
          : (speaker.credit ?? '');
    const text = words && paragraphs[paragraph]?.text.slice(words.start, words.end);
    return text === undefined ? `${paragraph} ${who} (reported)` : `${paragraph} ${who}: ${text}`;
  });
