import { componentsOf, lineOfNode, listAttribute } from '../../markdown/mdx-nodes.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Content } from '../entries/entry.ts';

/** Places that cite the article as if it were a document: background must not lend it a second voice. */
export function articleAsBackground(content: Content): Problem[] {
  const article = content.sources.find(({ kind }) => kind === 'article');
  if (article === undefined) return [];
  const problem = (file: string, line: number, hint = HINT): Problem => ({
    rule: 'article-as-background',
    file,
    line,
    message: `"${article.id}" is the article itself, cited as a document.`,
    hint,
  });
  const items = [...content.entries, ...content.pages];
  const { meta, metaPlace } = content;
  return [
    ...(meta.year?.source === article.id
      ? [problem(metaPlace.file, metaPlace.lineOf(['year', 'source']), YEAR_HINT)]
      : []),
    ...items.flatMap(({ place, body }) =>
      (body === undefined ? [] : componentsOf(body))
        .filter((node) => listAttribute(node, 'source').includes(article.id))
        .map((node) => problem(place.file, lineOfNode(node))),
    ),
    ...items.flatMap(({ place, body: _body, ...data }) =>
      sourcePaths(data, article.id).map((path) => problem(place.file, place.lineOf(path))),
    ),
  ];
}

const HINT = 'Name its paragraphs: <Cite at="5"/> in prose, \'5\' in data.';
const YEAR_HINT =
  'Name a document that settles the year; where the article prints it with its days, take "year" away.';

/** Where data names a source: under `source`, or in a list of citations. */
function sourcePaths(data: object, id: string, path: PropertyKey[] = []): PropertyKey[][] {
  return Object.entries(data).flatMap(([name, value]: [string, unknown]) => {
    const key = Array.isArray(data) ? Number(name) : name;
    if (typeof value === 'object' && value !== null) return sourcePaths(value, id, [...path, key]);
    const cites = key === 'source' || path.at(-1) === 'cites';
    return cites && value === id ? [[...path, key]] : [];
  });
}
