import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArticle } from '../model/citations-and-quotations/article.ts';
import type { QuotationStyleName } from '../model/citations-and-quotations/quotation-styles.ts';
import { decode, withUnixLines } from './text-file.ts';
import { unwrapped } from './wrapped-lines.ts';

/**
 * The paragraphs of the article, headline first, as long as its text is at hand: the file that ARTICLE names, else
 * article.txt in the content folder or beside it. It is only shown to the editor. None where there is no such text.
 */
export function findArticle(
  contentDir: string,
  marks?: QuotationStyleName,
  env: NodeJS.ProcessEnv = process.env,
): string[] {
  const named = env['ARTICLE'];
  const files =
    named === undefined || named === ''
      ? [join(contentDir, 'article.txt'), join(dirname(contentDir), 'article.txt')]
      : [named];
  const file = files.find((one) => existsSync(one) && statSync(one).isFile());
  const text = file === undefined ? undefined : decode(readFileSync(file));
  if (text === undefined) return [];
  // As the drafting and the verifying of an article read it.
  return parseArticle(unwrapped(withUnixLines(text)), marks).paragraphs.map(
    (paragraph) => paragraph.text,
  );
}
