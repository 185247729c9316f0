import { existsSync, readFileSync, statSync } from 'node:fs';
import { type ArticleText, articleText } from '../drafting/reading/article-text.ts';
import { Refusal } from '../problems/refusal.ts';

/** Reads an article from plain text, Markdown or HTML; whatever keeps it from being one is told in a sentence. */
export function readArticleFile(path: string): ArticleText {
  if (!existsSync(path)) throw new Refusal(`${path}: There is no such file.`);
  if (!statSync(path).isFile()) throw new Refusal(`${path}: It is not a file.`);
  return articleText(readFileSync(path), path);
}
