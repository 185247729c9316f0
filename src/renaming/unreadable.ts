import { basename, join } from 'node:path';
import { parseMdx } from '../content-reader/mdx-document.ts';
import { namesIn } from '../content-reader/left-beside.ts';
import { readTextFile } from '../content-reader/text-file.ts';
import { parseYaml } from '../content-reader/yaml-document.ts';

const SECTIONS = ['.', 'whos-who', 'glossary', 'chronology'];

/** Ids of the MDX files and names of the YAML files of a content folder that do not parse. */
export function unreadable(folder: string, label: string): string[] {
  return SECTIONS.flatMap((section) => {
    const path = join(folder, section);
    return namesIn(path)
      .filter((name) => /\.(?:mdx|yaml)$/.test(name))
      .filter((name) => !canRead(folder, join(section, name), `${label}/${name}`))
      .map((name) => basename(name, '.mdx'));
  });
}

function canRead(folder: string, path: string, file: string): boolean {
  const { text, problems } = readTextFile(folder, path, file);
  if (problems.length > 0) return false;
  if (path.endsWith('.yaml')) return parseYaml(file, text).problems.length === 0;
  const { body, frontmatter } = parseMdx(file, text);
  return body !== undefined && frontmatter.problems.length === 0;
}
