import type { Problem } from '../problems/problem.ts';
import type { BuiltPage } from './read-site.ts';

/**
 * A check of a whole site that sees each page once. Pages are let go one after the other: a check keeps of
 * them only what it needs for the words that it has at the end.
 */
export interface SiteCheck {
  /** What is wrong with a page by itself. */
  page: (page: BuiltPage) => Problem[];
  /** What only all pages together show, or what took its time. */
  end: () => Problem[] | Promise<Problem[]>;
}
