import Background from './Background.astro';
import Cite from './Cite.astro';
import Entry from './Entry.astro';
import H from './H.astro';
import Quote from './Quote.astro';
import Silent from './Silent.astro';
import Term from './Term.astro';

/** What the editor's components become on every page; the names are those of markdown/component-rules.ts. */
export const commonComponents = { Background, Cite, Entry, H, Quote, Silent, Term };
