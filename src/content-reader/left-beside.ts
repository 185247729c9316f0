import { existsSync, readdirSync, statSync } from 'node:fs';

/**
 * Whether a name below the content folder is of something that no editor wrote as content: what is hidden, and what
 * editors and file managers leave beside files. Nothing reads it, tells it or takes it for a change.
 */
export const isLeftBeside = (name: string): boolean =>
  /^\.|~$|^#.*#$|^(?:Thumbs\.db|desktop\.ini|4913)$/i.test(name);

/** Names in a folder of the content, sorted, without what is left beside; none where there is no such folder. */
export const namesIn = (folder: string): string[] =>
  isFolder(folder)
    ? readdirSync(folder)
        .filter((name) => !isLeftBeside(name))
        .sort()
    : [];

/** Whether a folder is there, links followed. */
export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();
