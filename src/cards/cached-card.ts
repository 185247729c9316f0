import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cardVersion } from './card-version.ts';
import type { Card } from './card.ts';
import { projectFolder } from '../settings/project-folder.ts';
import { renderCard } from './render-card.ts';

/** The PNG of a card, drawn once and kept in `.cache/cards/` for later builds, by what it says and how it looks. */
export async function cachedCard(card: Card, folder = CACHE): Promise<Buffer> {
  const file = join(folder, `${cardVersion(card)}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined) return kept;
  const { png } = await renderCard(card);
  await mkdir(folder, { recursive: true });
  // A rename, so that two builds at once never read half a picture.
  const partial = join(folder, `${randomUUID()}.partial`);
  await writeFile(partial, png);
  await rename(partial, file);
  return png;
}

const CACHE = join(projectFolder(), '.cache/cards');
