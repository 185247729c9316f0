import { mdxComponents } from './components.ts';
import Meetings from './Meetings.astro';
import People from './People.astro';
import Timeline from './Timeline.astro';

/** Those of the overview: drawings whose styles no other page has to carry. */
export const overviewComponents = { ...mdxComponents, Meetings, People, Timeline };
