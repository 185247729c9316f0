import type { Article } from '../../model/citations-and-quotations/article.ts';
import type { Language } from '../languages/language.ts';
import type { Paragraph } from '../story.ts';
import { sentencesOf } from './sentences.ts';
import { tokenise } from './tokens.ts';

/** Words, sentences and quotations of each paragraph of an article. */
export function takeApart(article: Article, language: Language): Paragraph[] {
  return article.paragraphs.map(({ number, text, spans }) => ({
    number,
    text,
    quoted: [...spans],
    tokens: tokenise(text, language),
    sentences: sentencesOf(text, spans, language),
  }));
}
