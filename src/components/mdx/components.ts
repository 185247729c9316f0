import { commonComponents } from './common-components.ts';
import Positions from './Positions.astro';

/** Those of every page but the overview. */
export const mdxComponents = { ...commonComponents, Positions };
