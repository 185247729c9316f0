import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A class of schema.org, as the types of schema-dts have it. */
interface Class {
  parents: string[];
  /** Property -> names of the classes and data types that it takes. */
  properties: Map<string, string[]>;
}

/** Every class with its own properties: of the interfaces `XBase`, and of `XLeaf` where a class adds none. */
function readClasses(): Map<string, Class> {
  const file = createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/schema\.js$/, 'schema.d.ts');
  const classes = new Map<string, Class>();
  let current: Class | undefined;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, name, kind, parents = ''] =
      /^(?:export )?interface (\w+?)(Base|Leaf) extends (.+) \{/.exec(line) ?? [];
    if (name !== undefined && (kind === 'Base' || !classes.has(name))) {
      current = {
        parents: [...parents.matchAll(/(\w+)Base/g)].map(([, one = '']) => one),
        properties: new Map(),
      };
      classes.set(name, current);
    }
    const [, property, types = ''] =
      /^ {4}"([\w-]+)"\?: SchemaValue<(.+), "[\w-]+">;/.exec(line) ?? [];
    if (property !== undefined) current?.properties.set(property, types.split(/\s*\|\s*/));
  }
  return classes;
}

const CLASSES = readClasses();

/** What is not of schema.org in JSON-LD: classes, properties of a class, and kinds of values, each with its place. */
export function schemaOrgFaults(data: unknown, place = ''): string[] {
  if (typeof data !== 'object' || data === null) return [`${place}: no object`];
  const {
    '@type': type,
    '@context': context,
    '@id': id,
    ...rest
  } = data as Record<string, unknown>;
  const faults: string[] = [];
  if (place === '' && context !== 'https://schema.org') faults.push('no context of schema.org');
  if (id !== undefined && !isAddress(id)) faults.push(`${place}: @id is no address`);
  if (type === undefined)
    return Object.keys(rest).length === 0 ? faults : [...faults, `${place}: no @type`];
  if (typeof type !== 'string' || !CLASSES.has(type))
    return [...faults, `${place}: no class ${JSON.stringify(type)}`];
  for (const [name, value] of Object.entries(rest)) {
    const types = typesOf(type, name);
    const at = `${place}/${type}.${name}`;
    if (types === undefined) faults.push(`${at}: no such property`);
    else for (const one of [value].flat()) faults.push(...valueFaults(one, types, at));
  }
  return faults;
}

function valueFaults(value: unknown, types: readonly string[], at: string): string[] {
  if (typeof value === 'object' && value !== null) {
    const { '@type': type } = value as Record<string, unknown>;
    const isTaken = typeof type !== 'string' || ancestors(type).some((one) => types.includes(one));
    return [...(isTaken ? [] : [`${at}: takes no ${type}`]), ...schemaOrgFaults(value, at)];
  }
  const kinds: Record<string, (given: unknown) => boolean> = {
    Text: (given) => typeof given === 'string' && given !== '',
    URL: isAddress,
    Date: (given) => /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(String(given)),
    DateTime: (given) =>
      /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?$/.test(String(given)),
    Number: (given) => typeof given === 'number',
    Integer: (given) => Number.isInteger(given),
    Boolean: (given) => typeof given === 'boolean',
  };
  // The address of a thing stands for the thing.
  const isThing = isAddress(value) && types.some((type) => CLASSES.has(type));
  return isThing || types.some((type) => kinds[type]?.(value) === true)
    ? []
    : [`${at}: takes no ${JSON.stringify(value)}`];
}

const isAddress = (value: unknown): boolean => typeof value === 'string' && URL.canParse(value);

/** A class and all that it is a kind of. */
const ancestors = (type: string): string[] => [
  type,
  ...(CLASSES.get(type)?.parents ?? []).flatMap(ancestors),
];

const typesOf = (type: string, property: string): string[] | undefined =>
  ancestors(type)
    .map((one) => CLASSES.get(one)?.properties.get(property))
    .find((types) => types !== undefined);
