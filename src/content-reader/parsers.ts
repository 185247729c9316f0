import { keepNow } from '../settings/kept.ts';
import { programDigest } from '../settings/program-digest.ts';
import { mdxDocument, parsedMdx, parseMdx } from './mdx-document.ts';
import { parsedYaml, parseYaml, yamlDocument } from './yaml-document.ts';

/** How the text of a file becomes a document. */
export interface Parsers {
  mdx: typeof parseMdx;
  yaml: typeof parseYaml;
}

export const PARSERS: Parsers = { mdx: parseMdx, yaml: parseYaml };

/**
 * Parsers that keep what they have parsed from one command to the next: it is made of the file's name and text, of
 * the program and of its packages. `folder`: where it is kept, for tests.
 */
export function keptParsers(folder?: string): Parsers {
  const program = programDigest(['.']);
  return {
    mdx: (file, text) =>
      mdxDocument(keepNow('mdx', [program, file, text], () => parsedMdx(file, text), folder)),
    yaml: (file, text) =>
      yamlDocument(keepNow('yaml', [program, file, text], () => parsedYaml(file, text), folder)),
  };
}
