import { defineCollection } from 'astro:content';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { currentSite } from './site.ts';

/**
 * Hands Astro the MDX bodies that the reader has accepted. Everything else about an entry comes from the
 * model; this collection serves render() only.
 */
const bodies: Loader = {
  name: 'briefing-bodies',
  load: (context) => {
    const { store, config } = context;
    const { briefing, settings } = currentSite();
    const root = fileURLToPath(config.root);
    store.clear();
    for (const { id, body, place } of [...briefing.entries.values(), ...briefing.pages]) {
      if (body === undefined) continue;
      const file = place.file.replace(settings.contentLabel, settings.contentDir);
      const filePath = relative(root, file).replaceAll('\\', '/');
      store.set({
        id,
        data: {},
        filePath,
        digest: context.generateDigest(id),
        deferredRender: true,
      });
    }
    return Promise.resolve();
  },
};

export const collections = { bodies: defineCollection({ loader: bodies }) };
