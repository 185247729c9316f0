/** One rule of `_headers`. */
export interface Rule {
  path: string;
  headers: (readonly [name: string, value: string])[];
}

/** Reads `_headers` as hosts do: a path, and below it, indented, its headers. */
export function readHeaders(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    if (!line.startsWith(' ')) rules.push({ path: line, headers: [] });
    else {
      const [, name = '', value = ''] = /^ +([A-Za-z-]+): (.+)$/.exec(line) ?? [];
      rules.at(-1)?.headers.push([name, value]);
    }
  }
  return rules;
}

/** Name -> every value that a host would send for a path: `*` stands for anything. */
export function headersOf(rules: readonly Rule[], path: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const rule of rules) {
    const matches = rule.path.endsWith('*')
      ? path.startsWith(rule.path.slice(0, -1))
      : path === rule.path;
    if (!matches) continue;
    for (const [name, value] of rule.headers)
      found.set(name.toLowerCase(), [...(found.get(name.toLowerCase()) ?? []), value]);
  }
  return found;
}
