import type { Page } from '../entries/entry.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Known } from './known.ts';
import { checkProseReferences } from './prose-references.ts';

/** What the overview or the page about the site names and is not there. */
export const checkPageReferences = (
  { cites, glance, place, body }: Page,
  known: Known,
): Problem[] => [
  ...known.cites(cites, { place, path: ['cites'] }),
  ...known.entries(
    glance === undefined ? [] : [glance.event],
    { place, path: ['glance', 'event'] },
    'chronology',
  ),
  ...(['about', 'result', 'next'] as const).flatMap((key) =>
    known.cites(glance?.[key].cites ?? [], { place, path: ['glance', key, 'cites'] }),
  ),
  ...checkProseReferences(body, place.file, known),
];
