import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeContent } from './made-content.ts';

/** Writes the made-up briefing of a size into a folder, in place of what was there. */
export async function writeContent(size: number, folder: string, words?: number): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [name, text] of makeContent(size, words)) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
