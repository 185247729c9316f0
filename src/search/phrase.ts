/** Pages loaded at once; more are loaded when a reader asks for them. */
export const MOST = 20;

/** The words between quotation marks when the whole query is quoted, straight or curly. */
export function phraseOf(query: string): string | undefined {
  return /^\s*["“”„«](.+)["“”»]\s*$/u.exec(query)?.[1];
}
