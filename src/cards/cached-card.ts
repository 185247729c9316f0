import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cardVersion } from './card-version.ts';
import type { Card } from './card.ts';
import { projectFolder } from '../settings/project-folder.ts';

/** The PNG of a card, drawn once and kept in `.cache/cards/` for later builds, by what it says and how it looks. */
export async function cachedCard(card: Card, folder = CACHE): Promise<Buffer> {
  const file = join(folder, `${cardVersion(card)}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined) return kept;
  // What draws is large, and a build that finds all its cards kept does without it.
  const { renderCard } = await import('./render-card.ts');
  const { png } = await renderCard(card);
  await keep(folder, file, png);
  return png;
}

/** A rename, so that two builds at once never read half a picture. A card that cannot be kept is drawn again. */
async function keep(folder: string, file: string, png: Buffer): Promise<void> {
  const partial = join(folder, `${randomUUID()}.partial`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(partial, png);
    await rename(partial, file);
  } catch {
    await rm(partial, { force: true }).catch(() => undefined);
  }
}

const CACHE = join(projectFolder(), '.cache/cards');
