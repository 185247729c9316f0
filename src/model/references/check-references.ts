import type { Problem } from '../../problems/problem.ts';
import type { Content } from '../entries/entry.ts';
import type { EntryIndex } from '../entries/entry-index.ts';
import { checkFieldReferences } from './field-references.ts';
import { Known, problemAt } from './known.ts';
import { checkPageReferences } from './page-references.ts';
import { checkProseReferences } from './prose-references.ts';

/** Every id, side, source and paragraph that the content names, held against what exists. */
export function checkReferences(content: Content, index: EntryIndex): Problem[] {
  const known = new Known(content, index);
  return [
    ...content.entries.flatMap((entry) => [
      ...checkFieldReferences(entry, known),
      ...(entry.body === undefined
        ? []
        : checkProseReferences(entry.body, entry.place.file, known)),
    ]),
    ...content.pages.flatMap((page) => checkPageReferences(page, known)),
    ...checkYearSource(content, known),
    ...checkArticle(content, known),
    ...checkTypes(content),
  ];
}

function checkYearSource({ meta, metaPlace }: Content, known: Known): Problem[] {
  if (meta.year === undefined) return [];
  return known.source(meta.year.source, { place: metaPlace, path: ['year', 'source'] });
}

function checkArticle({ metaPlace, sources, broken }: Content, known: Known): Problem[] {
  const articles = sources.filter(({ kind }) => kind === 'article');
  if (articles.length === 1 && known.hasParagraphs) return [];
  if (articles.length === 0 && broken.has('sources.yaml')) return [];
  return [
    {
      rule: 'invalid-field',
      file: metaPlace.file.replace('briefing.yaml', 'sources.yaml'),
      line: articles[1]?.place.lineOf(['kind']) ?? 1,
      message: 'There is not exactly one source of kind "article" with its paragraphs.',
      hint: 'A briefing rests on one article: list it first, with the gist of each paragraph.',
    },
  ];
}

/** A label such as "state media" is fair only where every source has one. */
function checkTypes({ sources }: Content): Problem[] {
  if (sources.every(({ type }) => type === undefined)) return [];
  return sources
    .filter(({ type }) => type === undefined)
    .map(({ id, place }) =>
      problemAt({ place, path: ['id'] }, 'invalid-field', {
        message: `"${id}" has no type, and other sources do.`,
        hint: 'Give the type of every source, the article too, or of none: a label is fair only for all alike.',
      }),
    );
}
