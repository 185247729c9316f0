import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../settings/project-folder.ts';

/** Faces by the name that the layout uses; the last two are there for letters that the others lack. */
const FACES = {
  Display: 'newsreader-display.woff',
  Text: 'newsreader-text.woff',
  Label: 'public-sans.woff',
  MoreLatin: 'newsreader-more-latin.woff',
  Cyrillic: 'spectral-cyrillic.woff',
} as const;

/** The static faces of src/fonts/cards/, as the renderer takes them; it keeps what it parsed by this list. */
export const CARD_FONTS = Object.entries(FACES).map(([name, file]) => ({
  name,
  data: readFileSync(join(projectFolder(), 'src/fonts/cards', file)),
  weight: 400 as const,
  style: 'normal' as const,
}));
