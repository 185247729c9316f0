import { commonComponents } from './common-components.ts';
import Meetings from './Meetings.astro';
import People from './People.astro';
import Positions from './OverviewPositions.astro';
import Timeline from './Timeline.astro';

/** Those of the overview: drawings whose styles no other page has to carry, and none that only others need. */
export const overviewComponents = { ...commonComponents, Meetings, People, Positions, Timeline };
