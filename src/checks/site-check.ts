import type { Problem } from '../problems/problem.ts';
import type { BuiltPage } from './read-site.ts';

/**
 * A check of a whole site that sees each page once. What it takes out of a page is kept between builds, so that
 * a page which is as it was is not read again.
 */
export interface SiteCheck<Facts = unknown> {
  /** All that it needs to know of a page, of which nothing depends on another file; JSON. */
  read(page: BuiltPage): Facts | Promise<Facts>;
  /** What is wrong with a page by itself. */
  page(page: PageName, facts: Facts): Problem[];
  /** What only all pages together show. */
  end(): Problem[] | Promise<Problem[]>;
}

/** Where a page lies, and where it is found. */
export type PageName = Pick<BuiltPage, 'file' | 'path'>;
