import { z } from 'astro/zod';
import { didYouMean } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { idHint, type IssueDetails } from '../schemas/fields.ts';
import { schemasAt, unwrap } from './schema-at.ts';
import type { LineOf, Path } from './yaml-document.ts';

interface Place {
  file: string;
  lineOf: LineOf;
  /** Path of `value` inside the file, for items of a list. */
  at?: Path;
}

/** Holds a value against a schema; all that does not fit becomes problems, and then there is no data. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  { file, lineOf, at = [] }: Place,
): { data?: z.output<Schema>; problems: Problem[] } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { data: result.data, problems: [] };
  const problems = result.error.issues
    .flatMap((issue) => describe(schema, issue))
    .map(({ path, ...rest }): Problem => ({ ...rest, file, line: lineOf([...at, ...path]) }));
  return { problems };
}

type Described = Omit<Problem, 'file' | 'line'> & { path: Path };

function describe(schema: z.ZodType, issue: z.core.$ZodIssue): Described[] {
  const path = issue.path;
  // The line says which item of a list it is; its number would only be counted from 0.
  const name = path.filter((key, index) => index > 0 || typeof key !== 'number').join('.');
  const where = name === '' ? '' : `${name}: `;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      rule: 'unknown-key',
      path: [...path, key],
      message: `${where}Unknown key "${key}".`,
      hint: hintForKey(key, keysAt(schema, path), issue.input),
    }));
  }
  if (issue.code === 'custom' && issue.params !== undefined) {
    const { rule, hint } = issue.params as unknown as IssueDetails;
    return [{ rule, path, message: `${where}${issue.message}`, hint }];
  }
  if (issue.code === 'invalid_union') return unionIssues(schema, issue, path, where);
  if (issue.code === 'invalid_key')
    return issue.issues.flatMap((inner) => describe(schema, { ...inner, path }));
  if ('input' in issue && issue.input === undefined)
    return [
      { rule: 'invalid-field', path, message: `"${name}" is missing.`, hint: `Add "${name}".` },
    ];
  return [generalIssue(schema, issue, path, where)];
}

/** What to do about a key that `known` has not. Within { } a comma ends a text, and what follows is a key without a value. */
function hintForKey(key: string, known: readonly string[], owner: unknown): string {
  const isBare = (owner as Record<string, unknown>)[key] === null;
  return [
    ...(isBare ? ['Within { }, put a text that has a comma in quotes.'] : []),
    `${didYouMean(key, known)}${known.length > 0 ? `Known: ${known.join(', ')}.` : 'Remove it.'}`,
  ].join(' ');
}

/** The problems of the form that was meant: the one whose type fits; else, which types would. */
function unionIssues(
  schema: z.ZodType,
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
  where: string,
): Described[] {
  const meant = issue.errors.find((branch) => !branch.some(isOfOtherType));
  if (meant !== undefined)
    return meant.flatMap((inner) => describe(schema, { ...inner, path: [...path, ...inner.path] }));
  const types = issue.errors
    .flat()
    .flatMap((inner) =>
      inner.code === 'invalid_type' && inner.path.length === 0 ? [article(inner.expected)] : [],
    );
  return [
    {
      rule: 'invalid-field',
      path,
      message: `${where}It is neither ${types.join(' nor ')}.`,
      hint: `Write ${types.join(' or ')}.`,
    },
  ];
}

const isOfOtherType = (issue: z.core.$ZodIssue): boolean =>
  issue.code === 'invalid_type' && issue.path.length === 0;

function generalIssue(
  schema: z.ZodType,
  issue: z.core.$ZodIssue,
  path: Path,
  where: string,
): Described {
  const message = wordsFor(issue);
  const isId = issue.code === 'invalid_format' && issue.message.endsWith('is not an id.');
  if (isId && issue.input === '')
    return { rule: 'invalid-field', path, message: `${where}It is empty.`, hint: emptyId(path) };
  return {
    rule: isId ? 'invalid-id' : 'invalid-field',
    path,
    message: `${where}${message}`,
    hint: isId ? idHint(String(issue.input)) : hintFor(schema, issue, path),
  };
}

/** What to write in the place of an id that is still empty; a speaker without a name speaks for a side. */
const emptyId = (path: Path): string =>
  path.at(-1) === 'side'
    ? 'Write the id of a side of briefing.yaml; where it has none that fits, add it there, or make an entry of the speaker and write its id alone.'
    : 'Write an id: lower-case ASCII words joined by hyphens.';

/** Our words where Zod speaks of types; a message of our own ends with a full stop. */
function wordsFor(issue: z.core.$ZodIssue): string {
  if (/[.]$/.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_type') return `It is not ${article(issue.expected)}.`;
  if (issue.code === 'invalid_value') return `"${String(issue.input)}" is not one of its values.`;
  return `${issue.message}.`;
}

/** The schemas at a path, and what they come down to. */
const formsAt = (schema: z.ZodType, path: Path): z.ZodType[] =>
  schemasAt(schema, path).flatMap((type) => [type, ...unwrap(type)]);

/** How many characters a text may have, where its schema says so. */
function boundsAt(schema: z.ZodType, path: Path): string | undefined {
  for (const type of formsAt(schema, path)) {
    const { minLength, maxLength } = type.meta() ?? {};
    if (typeof minLength === 'number' && typeof maxLength === 'number')
      return `${minLength} to ${maxLength} characters`;
  }
  return undefined;
}

function hintFor(schema: z.ZodType, issue: z.core.$ZodIssue, path: Path): string {
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return `${didYouMean(String(issue.input), values)}Write one of: ${values.join(', ')}.`;
  }
  if (issue.code === 'invalid_type')
    return `Write ${article(issue.expected)}${more(issue.expected, keysAt(schema, path))}.`;
  if (issue.code === 'too_small')
    return issue.origin === 'array'
      ? 'Name at least one.'
      : `Write ${boundsAt(schema, path) ?? whatFor(schema, path)}.`;
  return 'Change it.';
}

/** `it`, and what it is for. */
function whatFor(schema: z.ZodType, path: Path): string {
  const [description] = formsAt(schema, path).flatMap((type) => type.description ?? []);
  return description === undefined ? 'it' : `it: ${description.replace(/\.$/, '')}`;
}

/** How a text is written, and which keys there are. */
function more(type: string, keys: readonly string[]): string {
  if (type === 'string') return ', in quotes';
  return type === 'object' && keys.length > 0 ? `: ${keys.join(', ')}` : '';
}

const article = (type: string): string =>
  ({
    string: 'text',
    array: 'a list',
    object: 'keys and values',
    record: 'keys and values',
    boolean: 'true or false',
    int: 'a whole number',
    number: 'a whole number',
  })[type] ?? `a ${type}`;

/** The keys of the object schema at a path. */
const keysAt = (schema: z.ZodType, path: Path): string[] =>
  schemasAt(schema, path)
    .flatMap(unwrap)
    .flatMap((type) => (type instanceof z.ZodObject ? Object.keys(type.shape) : []));
