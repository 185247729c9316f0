import type { Plugin } from 'vite';
import { bodyFile, currentSite } from '../site.ts';

const ID = 'virtual:briefing-bodies';
const RESOLVED = `\0${ID}`;

/**
 * What the pages import of the MDX files: `importBody(id)`. A build has to see every file, and gets a list; the
 * dev server looks up the file when it is asked for, so that a new, renamed or removed one needs nothing more.
 */
export const importBodies = (isBuild: boolean): Plugin => ({
  name: 'briefing-import-bodies',
  resolveId: { filter: { id: new RegExp(`^${ID}$`) }, handler: () => RESOLVED },
  load: {
    filter: { id: new RegExp(`^\0${ID}$`) },
    handler: () => (isBuild ? listOfImports() : LOOK_UP),
  },
});

function listOfImports(): string {
  const imports = bodyFiles().map(
    ([id, file]) => `  [${JSON.stringify(id)}, () => import(${JSON.stringify(file)})],`,
  );
  return `const bodies = new Map([\n${imports.join('\n')}\n]);
export const importBody = (id) => bodies.get(id)?.();`;
}

const LOOK_UP = `import { bodyFile } from '/src/site.ts';
export const importBody = (id) => {
  const file = bodyFile(id);
  return file && import(/* @vite-ignore */ file);
};`;

/** Id -> file of every entry and page that has prose. */
function bodyFiles(): [id: string, file: string][] {
  const { entries, pages } = currentSite().briefing;
  return [...entries.values(), ...pages].flatMap(({ id }) => {
    const file = bodyFile(id);
    return file === undefined ? [] : [[id, file] as [string, string]];
  });
}
