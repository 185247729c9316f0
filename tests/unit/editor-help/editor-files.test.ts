import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readBriefing } from '../../../src/content-reader/read-briefing.ts';
import { COMPONENT_RULES } from '../../../src/markdown/component-rules.ts';
import { CONTENT_FILES, contentJsonSchema } from '../../../src/schemas/json-schema.ts';
import type { ContentFile } from '../../../src/schemas/json-schema.ts';
import { frontMatterFiles, namesOf, withSchemas } from '../../../src/editor-help/editor-files.ts';

const FOLDERS = ['content', 'tests/fixtures/river/content', 'tests/fixtures/library/content'];

const must = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('It is not there.');
  return value;
};

const names = new Map<string, ReturnType<typeof namesOf>>();

function namesIn(folder: string) {
  const found = names.get(folder) ?? namesOf(must(readBriefing(folder).briefing));
  names.set(folder, found);
  return found;
}

const checks = new Map<string, ValidateFunction>();

/** What an editor would mark in a file of this kind. */
function marked(kind: ContentFile, value: unknown, folder = 'tests/fixtures/river/content') {
  const key = `${folder} ${kind}`;
  const check =
    checks.get(key) ??
    new Ajv({ allErrors: true, strict: false }).compile(contentJsonSchema(kind, namesIn(folder)));
  checks.set(key, check);
  check(value);
  return (check.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
  );
}

const frontMatter = (text: string): unknown => parse(text.split(/^---$/m)[1] ?? '');

/** Every file of a folder that a schema is for, with what it holds. */
function filesOf(folder: string): { kind: ContentFile; file: string; value: unknown }[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return all.flatMap((file) => {
    const text = () => readFileSync(join(folder, file), 'utf8');
    if (file.endsWith('.mdx')) {
      const section = Object.keys(CONTENT_FILES).find((kind) => file.startsWith(`${kind}/`));
      return [{ kind: (section ?? 'page') as ContentFile, file, value: frontMatter(text()) }];
    }
    const kind = Object.keys(CONTENT_FILES).find((name) => file === `${name}.yaml`);
    return kind === undefined
      ? []
      : [{ kind: kind as ContentFile, file, value: parse(text()) as unknown }];
  });
}

describe('schemas for editors', () => {
  it.each(FOLDERS)('mark nothing in %s that the build takes', (folder) => {
    const wrong = filesOf(folder).flatMap(({ kind, file, value }) =>
      marked(kind, value, folder).map((error) => `${file}${error}`),
    );
    expect(filesOf(folder).length).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });

  it('mark an id that the briefing does not have, a key that does not exist and a missing one', () => {
    const person = {
      kind: 'person',
      name: 'Ada',
      nickname: 'A',
      related: ['nobody-here'],
    };
    expect(marked('whos-who', person)).toEqual([
      " must have required property 'summary'",
      ' must NOT have additional properties',
      '/related/0 must be equal to one of the allowed values',
    ]);
  });

  it('ask of an issue what only an issue has', () => {
    const topic = { name: 'Weir', summary: 'x'.repeat(60), cites: ['1'] };
    expect(marked('glossary', { ...topic, kind: 'term' })).toEqual([]);
    expect(marked('glossary', { ...topic, kind: 'issue' })).toContain(
      " must have required property 'question'",
    );
  });

  it.each(Object.keys(CONTENT_FILES) as ContentFile[])(
    'say of every key of %s what it is for',
    (kind) => {
      const schema = contentJsonSchema(kind, namesIn('content'));
      expect(undescribed(schema)).toEqual([]);
    },
  );
});

/** Paths of keys that show nothing when an editor points at them. */
function undescribed(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    const isShape = key === 'properties' && typeof value === 'object' && value !== null;
    const bare = isShape
      ? Object.entries(value as Record<string, { description?: string } | false>)
          .filter(([, field]) => field !== false && field.description === undefined)
          .map(([name]) => `${path}.${name}`)
      : [];
    return key === 'else' || key === 'if' ? [] : [...bare, ...undescribed(value, `${path}.${key}`)];
  });
}

describe('the settings of VS Code', () => {
  it('keep what is set by hand and hold the YAML files of the content folder against their schemas', () => {
    const text = withSchemas('{ "a": 1, "yaml.schemas": { "old": "x" } }', 'my-briefing');
    const { a, 'yaml.schemas': schemas } = JSON.parse(text) as {
      a: number;
      'yaml.schemas': Record<string, string>;
    };
    expect(a).toBe(1);
    expect(schemas['./schemas/statements.schema.json']).toBe('my-briefing/statements.yaml');
    expect(schemas).not.toHaveProperty('old');
  });

  it('tell Astro’s language server which schema the front matter of a file has', () => {
    const files = frontMatterFiles(namesIn('content'), '/Srv/My Site/content', [
      'overview.mdx',
      'whos-who/ada.mdx',
      'elsewhere/x.mdx',
    ]);
    const { entries } = JSON.parse(must(files.get('collections.json'))) as { entries: object };
    expect(entries).toEqual({
      'file:///srv/my site/content/overview.mdx': 'page',
      'file:///srv/my site/content/whos-who/ada.mdx': 'whos-who',
    });
    expect([...files.keys()]).toContain('page.schema.json');
  });

  it('have a snippet for every component of MDX, and for no other', () => {
    const snippets = JSON.parse(readFileSync('.vscode/briefing.code-snippets', 'utf8')) as Record<
      string,
      { body: string | string[] }
    >;
    const found = Object.values(snippets).map(
      ({ body }) => /<([A-Za-z]+)/.exec([body].flat().join(''))?.[1],
    );
    expect(new Set(found)).toEqual(new Set(Object.keys(COMPONENT_RULES)));
  });
});
