import type { Article } from '../../model/citations-and-quotations/article.ts';
import type { Language } from '../languages/language.ts';
import { asidesAmong } from '../names/byline.ts';
import type { Paragraph } from '../story.ts';
import { sentencesOf } from './sentences.ts';
import { tokenise } from './tokens.ts';

/** Words, sentences and quotations of each paragraph of an article. */
export function takeApart(article: Article, language: Language): Paragraph[] {
  const asides = asidesAmong(
    article.paragraphs.map(({ text }) => text),
    language,
  );
  return article.paragraphs.map(({ number, text, spans }, at) => ({
    number,
    text,
    quoted: [...spans],
    tokens: tokenise(text, language),
    sentences: sentencesOf(text, spans, language),
    isAside: asides.has(at),
  }));
}
