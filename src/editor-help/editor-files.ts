import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Briefing } from '../model/briefing.ts';
import {
  CONTENT_FILES,
  type ContentFile,
  contentJsonSchema,
  type Names,
} from '../schemas/json-schema.ts';

/** Where the schemas stand, from the project's folder. */
const SCHEMAS = 'schemas';
const KINDS = Object.keys(CONTENT_FILES) as ContentFile[];

/** What the fields of a briefing may name. */
export function namesOf({ entries, sources, article, meta }: Briefing): Names {
  const all = [...entries.values()];
  const ids = (section: string) =>
    all.filter((entry) => entry.section === section).map(({ id }) => id);
  const paragraph = Object.keys(article.paragraphs ?? {});
  const source = [...sources.keys()].filter((id) => id !== article.id);
  const entry = [...entries.keys()];
  return {
    entry,
    party: ids('whos-who'),
    topic: ids('glossary'),
    event: ids('chronology'),
    side: meta.sides.map(({ id }) => id),
    source,
    sourceOrEntry: [...source, ...entry],
    cite: [...paragraph, ...source],
    paragraph,
  };
}

/** The JSON Schemas of a briefing's files: path from the project's folder -> text. */
export const schemaFiles = (names: Names): Map<string, string> =>
  new Map(KINDS.map((kind) => [schemaPath(kind), toText(contentJsonSchema(kind, names))]));

/** VS Code's settings with the YAML files of `content` (its folder from the project's) held against the schemas. */
export function withSchemas(settings: string, content: string): string {
  const yaml = KINDS.filter((kind) => CONTENT_FILES[kind].files.endsWith('.yaml'));
  return toText({
    ...(JSON.parse(settings) as object),
    'yaml.schemas': Object.fromEntries(
      yaml.map((kind) => [`./${schemaPath(kind)}`, `${content}/${CONTENT_FILES[kind].files}`]),
    ),
  });
}

/**
 * What Astro's language server reads to help in the front matter of MDX: one schema a collection, and which file is
 * of which. They name whole paths, so they are made on each computer. `files`: MDX files below `content`.
 */
export function frontMatterFiles(
  names: Names,
  content: string,
  files: readonly string[],
): Map<string, string> {
  const kinds = KINDS.filter((kind) => CONTENT_FILES[kind].files.endsWith('.mdx'));
  const entries = files.flatMap((file): [string, string][] => {
    const kind = kindOfFile(file, kinds);
    const address = decodeURI(pathToFileURL(join(content, file)).href).toLowerCase();
    return kind === undefined ? [] : [[address, kind]];
  });
  return new Map([
    ...kinds.map((kind): [string, string] => [
      `${kind}.schema.json`,
      toText(contentJsonSchema(kind, names)),
    ]),
    [
      'collections.json',
      toText({
        collections: kinds.map((name) => ({ name, hasSchema: true })),
        entries: Object.fromEntries(entries),
      }),
    ],
  ]);
}

const kindOfFile = (file: string, kinds: readonly ContentFile[]): ContentFile | undefined =>
  /^[^/\\]+\.mdx$/.test(file)
    ? 'page'
    : kinds.find((kind) => file.replaceAll('\\', '/').startsWith(`${kind}/`));

const schemaPath = (kind: ContentFile): string => `${SCHEMAS}/${kind}.schema.json`;

const toText = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;
