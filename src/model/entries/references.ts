import { visit } from 'unist-util-visit';
import type { Root } from 'mdast';
import { attribute, isComponent, lineOfNode, listAttribute } from '../../markdown/mdx-nodes.ts';
import { type Content, type Entry, nameKind, type Place, type Section } from './entry.ts';
import type { EntryIndex } from './entry-index.ts';
import { didYouMean } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';

/** Every id, side, source and paragraph that the content names, held against what exists. */
export function checkReferences(content: Content, index: EntryIndex): Problem[] {
  const checker = new ReferenceChecker(content, index);
  for (const entry of content.entries) checker.entry(entry);
  for (const page of content.pages) {
    checker.cites(page.cites, page.place, ['cites']);
    checker.body(page.body, page.place.file);
  }
  checker.meta();
  return checker.problems;
}

class ReferenceChecker {
  readonly problems: Problem[] = [];
  readonly #content: Content;
  readonly #index: EntryIndex;
  readonly #sides: string[];
  readonly #paragraphs: string[];

  constructor(content: Content, index: EntryIndex) {
    this.#content = content;
    this.#index = index;
    this.#sides = content.meta.sides.map(({ id }) => id);
    const article = content.sources.find(({ kind }) => kind === 'article');
    this.#paragraphs = Object.keys(article?.paragraphs ?? {});
  }

  meta(): void {
    const { meta, metaPlace, sources } = this.#content;
    if (meta.year !== undefined) this.source(meta.year.source, metaPlace, ['year', 'source']);
    const articles = sources.filter(({ kind }) => kind === 'article');
    if (articles.length === 1 && this.#paragraphs.length > 0) return;
    if (articles.length === 0 && this.#content.broken.has('sources.yaml')) return;
    this.problems.push({
      rule: 'invalid-field',
      file: metaPlace.file.replace('briefing.yaml', 'sources.yaml'),
      line: articles[1]?.place.lineOf(['kind']) ?? 1,
      message: 'There is not exactly one source of kind "article" with its paragraphs.',
      hint: 'A briefing rests on one article: list it first, with the gist of each paragraph.',
    });
  }

  entry(entry: Entry): void {
    const { place } = entry;
    this.cites(entry.cites, place, [entry.section === 'statements' ? 'at' : 'cites']);
    this.entries(entry.related, place, ['related']);
    if (entry.related.includes(entry.id))
      this.#report('invalid-field', place, ['related', entry.related.indexOf(entry.id)], {
        message: `"${entry.id}" is related to itself.`,
        hint: 'Remove it from "related".',
      });
    if (entry.section === 'whos-who') this.#party(entry);
    else if (entry.section === 'glossary') this.#topic(entry);
    else if (entry.section === 'chronology') this.#event(entry);
    else this.#statement(entry);
    if (entry.body !== undefined) this.body(entry.body, place.file);
  }

  #party(entry: Entry & { section: 'whos-who' }): void {
    this.cites(entry.role?.cites ?? [], entry.place, ['role', 'cites']);
    if (entry.side !== undefined) this.side(entry.side, entry.place, ['side']);
    for (const [i, { source }] of entry.background.entries())
      this.source(source, entry.place, ['background', i, 'source']);
  }

  #topic(entry: Entry & { section: 'glossary' }): void {
    this.cites(entry.status?.cites ?? [], entry.place, ['status', 'cites']);
    for (const [side, { cites }] of Object.entries(entry.positions)) {
      this.side(side, entry.place, ['positions', side]);
      this.cites(cites, entry.place, ['positions', side, 'cites']);
    }
  }

  #event(entry: Entry & { section: 'chronology' }): void {
    this.#when(entry.when, entry.place);
    this.entries(entry.people, entry.place, ['people'], { section: 'whos-who' });
    this.entries(entry.issues, entry.place, ['issues'], { section: 'glossary' });
  }

  #statement(entry: Entry & { section: 'statements' }): void {
    const { place } = entry;
    for (const [i, by] of entry.by.entries()) {
      if (typeof by === 'string') this.entries([by], place, ['by', i], { section: 'whos-who' });
      else this.side(by.side, place, ['by', i, 'side']);
    }
    if (entry.event !== undefined)
      this.entries([entry.event], place, ['event'], { section: 'chronology' });
    if (entry.when !== undefined) this.#when(entry.when, place);
    this.entries(entry.issues, place, ['issues'], { section: 'glossary' });
    this.cites(entry.note?.cites ?? [], place, ['note', 'cites']);
  }

  #when(when: (Entry & { section: 'chronology' })['when'], place: Place): void {
    for (const key of ['before', 'after'] as const)
      this.entries(when[key], place, ['when', key], { section: 'chronology' });
    this.cites(when.cites, place, ['when', 'cites']);
    if (when.source !== undefined) this.source(when.source, place, ['when', 'source']);
    for (const [i, { source }] of when.elsewhere.entries())
      this.source(source, place, ['when', 'elsewhere', i, 'source']);
    this.#whenBasis(when, place);
  }

  #whenBasis(when: (Entry & { section: 'chronology' })['when'], place: Place): void {
    const report = (message: string, hint: string) =>
      this.problems.push({
        rule: 'invalid-field',
        file: place.file,
        line: place.lineOf(['when', when.date === undefined ? 'basis' : 'date']),
        message: `when: ${message}`,
        hint,
      });
    if ((when.date === undefined) !== (when.basis === undefined))
      report(
        'A date and its basis stand together.',
        when.date === undefined
          ? 'Add "date", or remove "basis".'
          : 'Add basis: printed, inferred or background.',
      );
    if ((when.basis === 'background') !== (when.source !== undefined))
      report('A background date names its source, and only that does.', 'Add or remove "source".');
  }

  body(body: Root, file: string): void {
    visit(body, (node) => {
      if (!isComponent(node)) return;
      const place: Place = { file, lineOf: () => lineOfNode(node) };
      for (const at of listAttribute(node, 'at')) this.#paragraph(at, place);
      for (const source of listAttribute(node, 'source')) this.source(source, place, []);
      const id = attribute(node, 'id')?.trim() ?? '';
      if (id === '') return;
      if (isComponent(node, 'Entry')) this.entries([id], place, []);
      if (isComponent(node, 'Quote')) this.entries([id], place, [], { section: 'statements' });
    });
  }

  #paragraph(at: string, place: Place): void {
    if (/^\d+$/.test(at)) this.cites([at], place, []);
    else
      this.#report('unknown-paragraph', place, [], {
        message: `"${at}" is not a paragraph number.`,
        hint: 'Write <Cite at="5"/> for paragraphs and <Cite source="…"/> for documents.',
      });
  }

  cites(cites: readonly string[], place: Place, path: readonly PropertyKey[]): void {
    for (const [index, cite] of cites.entries()) {
      if (!/^\d+$/.test(cite)) this.source(cite, place, [...path, index]);
      else if (this.#paragraphs.length > 0 && !this.#paragraphs.includes(cite))
        this.#report('unknown-paragraph', place, [...path, index], {
          message: `The article has no paragraph ${cite}.`,
          hint: `Paragraphs run from 0 (the headline) to ${this.#paragraphs.at(-1) ?? 0}.`,
        });
    }
  }

  source(id: string, place: Place, path: readonly PropertyKey[]): void {
    if (this.#index.sources.has(id) || this.#content.broken.has(id)) return;
    if (this.#index.sources.size === 0 && this.#content.broken.has('sources.yaml')) return;
    this.#report('unknown-source', place, path, {
      message: `No source "${id}".`,
      hint: `${didYouMean(id, this.#index.sources.keys())}Add it to sources.yaml or change the id.`,
    });
  }

  side(id: string, place: Place, path: readonly PropertyKey[]): void {
    if (this.#sides.includes(id)) return;
    this.#report('unknown-side', place, path, {
      message: `No side "${id}".`,
      hint: `${didYouMean(id, this.#sides)}Known: ${this.#sides.join(', ')}.`,
    });
  }

  entries(
    ids: readonly string[],
    place: Place,
    path: readonly PropertyKey[],
    wanted?: { section: Section },
  ): void {
    for (const [index, id] of ids.entries()) {
      const found = this.#index.entries.get(id);
      const at = [...path, index];
      if (this.#content.broken.has(id)) continue;
      if (found === undefined) this.#unknownEntry(id, place, at, wanted?.section);
      else if (wanted !== undefined && found.section !== wanted.section)
        this.#report('unknown-entry', place, at, {
          message: `"${id}" is ${nameKind(found.kind)}, not an entry of ${wanted.section}.`,
          hint: 'Name an entry of the right section.',
        });
    }
  }

  /** Whether an unknown id may be a statement that could not be read, because its whole file could not. */
  #mayBeStatement(section: Section | undefined): boolean {
    if (section !== undefined && section !== 'statements') return false;
    if (!this.#content.broken.has('statements.yaml')) return false;
    return this.#content.entries.every((entry) => entry.section !== 'statements');
  }

  #unknownEntry(id: string, place: Place, path: readonly PropertyKey[], section?: Section): void {
    if (this.#mayBeStatement(section)) return;
    const candidates = [...this.#index.entries.values()]
      .filter((entry) => section === undefined || entry.section === section)
      .map((entry) => entry.id);
    const home = section ?? 'whos-who';
    const file = home === 'statements' ? 'it to statements.yaml' : `${home}/${id}.mdx`;
    this.#report('unknown-entry', place, path, {
      message: `No entry "${id}".`,
      hint: `${didYouMean(id, candidates)}Add ${file} or change the id.`,
    });
  }

  #report(
    rule: Problem['rule'],
    place: Place,
    path: readonly PropertyKey[],
    words: Pick<Problem, 'message' | 'hint'>,
  ): void {
    this.problems.push({ rule, file: place.file, line: place.lineOf(path), ...words });
  }
}
