import Background from './Background.astro';
import Cite from './Cite.astro';
import Entry from './Entry.astro';
import H from './H.astro';
import Positions from './Positions.astro';
import Quote from './Quote.astro';
import Silent from './Silent.astro';
import Term from './Term.astro';

/** What the editor's components become; the names are those of markdown/component-rules.ts. */
export const mdxComponents = {
  Background,
  Cite,
  Entry,
  H,
  Positions,
  Quote,
  Silent,
  Term,
};
