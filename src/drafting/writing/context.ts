import type { Story } from '../read-story.ts';
import type { FoundName } from '../story.ts';
import type { Side } from './sides.ts';

/** What proposals are written from. */
export interface Context {
  story: Story;
  /** The id in who's who of each name that has an entry there. */
  idOf: ReadonlyMap<FoundName, string>;
  sides: readonly Side[];
  /** The year that the editor gave for days that are printed without one. */
  year: number | undefined;
}
