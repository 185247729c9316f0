import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Card } from './card.ts';
import { projectFolder } from '../settings/project-folder.ts';

/**
 * First 12 hex digits of a SHA-256 over what a card says and everything that decides how it looks: the same
 * version is the same picture, in any build on any machine.
 */
export const cardVersion = (card: Card): string => {
  look ??= lookDigest();
  return digest([look, JSON.stringify(card)]).slice(0, 12);
};

let look: string | undefined;

function lookDigest(): string {
  const folder = projectFolder();
  const files = ['src/cards', 'src/fonts/cards'].flatMap((below) =>
    readdirSync(join(folder, below))
      .sort()
      .map((name) => `${below}/${name}`),
  );
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return digest([
    ...[...files, 'src/styles/tokens.css', 'src/styles/side-shape.ts'].map((file) =>
      readFileSync(join(folder, file)),
    ),
    `${dependencies['satori'] ?? ''} ${dependencies['@resvg/resvg-js'] ?? ''}`,
  ]);
}

function digest(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}
