import { join, sep } from 'node:path';

/** Parts of the project that no page is made of: a dev server would look at each of their files before it starts. */
const UNREAD = ['.cache', '.git', 'dist', 'docs', 'node_modules', 'tests'];

/**
 * Whether the dev server need not watch a path. `project`: its folder; `content`: that of the content, which may lie
 * anywhere.
 */
export function isUnwatched(path: string, project: string, content: string): boolean {
  const isIn = (folder: string) => path === folder || path.startsWith(folder + sep);
  if (isIn(content) || content.startsWith(path + sep)) return false;
  return UNREAD.some((name) => isIn(join(project, name)));
}
