import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { writeWholeFile } from '../../settings/write-file.ts';
import { projectFolder } from '../../settings/project-folder.ts';

const OUT = 'docs/pictures';

/** Writes a picture of docs/pictures in few colours, which is small and keeps text sharp. */
export async function writePicture(name: string, picture: Buffer): Promise<void> {
  const small = await sharp(picture)
    .png({ palette: true, colours: 32, effort: 10, dither: 0 })
    .toBuffer();
  mkdirSync(join(projectFolder(), OUT), { recursive: true });
  writeWholeFile(join(projectFolder(), OUT, `${name}.png`), small);
  console.log(`${OUT}/${name}.png: ${small.length} bytes`);
}
