/**
 * Whether a name below the content folder is of something that no editor wrote as content: what is hidden, and what
 * editors and file managers leave beside files. Nothing reads it, tells it or takes it for a change.
 */
export const isLeftBeside = (name: string): boolean =>
  /^\.|~$|^#.*#$|^(?:Thumbs\.db|desktop\.ini|4913)$/i.test(name);
