import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../settings/project-folder.ts';

/** The light half of a colour of tokens.css: `colour('color-accent')` -> `#8c2f1b`. Throws where there is none. */
export function colour(token: string): string {
  const found = colours.get(token);
  if (found === undefined) throw new Error(`src/styles/tokens.css has no colour --${token}.`);
  return found;
}

const colours = new Map(
  [
    ...readFileSync(join(projectFolder(), 'src/styles/tokens.css'), 'utf8').matchAll(
      /--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}),/g,
    ),
  ].map(([, token = '', light = '']) => [token, light]),
);
