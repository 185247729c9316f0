import type { Article } from '../../model/citations-and-quotations/article.ts';
import { quotedSpans } from '../../model/citations-and-quotations/quoted-spans.ts';
import type { Language } from '../languages/language.ts';
import type { Paragraph } from '../story.ts';
import { sentencesOf } from './sentences.ts';
import { tokenise } from './tokens.ts';

/** Words, sentences and quotations of each paragraph of an article. */
export function takeApart(article: Article, language: Language): Paragraph[] {
  const texts = article.paragraphs.map(({ text }) => text);
  const quoted = quotedSpans(texts, article.marks);
  return article.paragraphs.map(({ number, text }) => {
    const spans = quoted[number]?.spans ?? [];
    return {
      number,
      text,
      quoted: spans,
      tokens: tokenise(text, language),
      sentences: sentencesOf(text, spans, language),
    };
  });
}
