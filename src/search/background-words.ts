import type { Root } from 'mdast';
import { proseBlocks } from '../markdown/prose-blocks.ts';
import type { Searchable } from './searchable.ts';
import { words } from '../names/normalise.ts';

/**
 * Names and figures that only background text has (capitalised words and numbers), normalised and sorted:
 * a search for one of them is answered with the label "Background".
 */
export function backgroundWords({ entries, pages, sources, article }: Searchable): string[] {
  const plain = new Set<string>();
  const background = new Set<string>();
  const add = (target: Set<string>, text: string) => {
    for (const word of words(text)) target.add(word);
  };
  const addBody = (body: Root | undefined, all: boolean) => {
    for (const block of body === undefined ? [] : proseBlocks(body)) {
      const isBackground = all || block.background.length > 0;
      add(isBackground ? background : plain, isBackground ? namesIn(block.text) : block.text);
    }
  };
  for (const page of pages) {
    add(plain, `${page.title} ${page.summary}`);
    addBody(page.body, false);
  }
  for (const entry of entries.values()) {
    const isBackground = entry.section === 'chronology' && entry.origin === 'background';
    const shown = `${entry.name} ${entry.summary} ${entry.aliases.map(({ name }) => name).join(' ')}`;
    add(isBackground ? background : plain, isBackground ? namesIn(shown) : shown);
    addBody(entry.body, isBackground);
    if (entry.section === 'whos-who')
      for (const { text } of entry.background) add(background, namesIn(text));
  }
  for (const { gist } of Object.values(article.paragraphs ?? {})) add(plain, gist);
  for (const { kind, supports } of sources.values())
    if (kind === 'document') add(background, namesIn(supports));
  return [...background].filter((word) => word.length > 2 && !plain.has(word)).sort();
}

const namesIn = (text: string): string =>
  (text.match(/\p{Lu}[\p{L}\p{M}’-]+|\d[\d.,]*/gu) ?? []).join(' ');
