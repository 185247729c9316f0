import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './digest.ts';
import { projectFolder } from './project-folder.ts';

/** SHA-256 over some rooms of the program and the versions of all packages: what they make is made of these too. */
export function programDigest(rooms: readonly string[]): string {
  const folder = projectFolder();
  const files = rooms.flatMap((room) =>
    readdirSync(join(folder, 'src', room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => join('src', room, name)),
  );
  const texts = [...files, 'package.json', 'package-lock.json'].map((file) =>
    readFileSync(join(folder, file), 'utf8'),
  );
  return digestOf([process.versions.node, ...files, ...texts]);
}
