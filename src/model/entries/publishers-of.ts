import type { Source } from './entry.ts';

/** `Reuters, in Devdiscourse`: whoever stands first gives the figure. */
export const publishersOf = ({ publisher }: Pick<Source, 'publisher'>): string[] => [
  publisher.split(/,| \(| text\b/)[0] ?? publisher,
];
