import { type PageName, PAGES } from '../addresses/routes.ts';
import type { Briefing } from '../briefing.ts';
import { SECTIONS_OF_ENTRIES } from '../entries/entry.ts';
import { meetingsOf } from '../chronology/meetings.ts';
import { once } from '../../once.ts';
import { unheardOn } from '../positions/positions.ts';
import { silencesOf } from '../views/silences.ts';

type Given = Pick<
  Briefing,
  'entries' | 'meta' | 'pages' | 'board' | 'chronology' | 'claims' | 'released'
>;

/**
 * The pages that this briefing has something for. A story without sides has no board, one without events no
 * chronology: such a page leaves itself out, and menus, search, sitemap and print leave it out with it.
 * What was released stays, since its address is permanent.
 */
export const pagesOf = once((briefing: Given): ReadonlySet<PageName> => {
  const { released } = briefing;
  const names = Object.keys(PAGES) as PageName[];
  return new Set(
    names.filter(
      (name) => hasContent(briefing, name) || released?.pages[PAGES[name]] !== undefined,
    ),
  );
});

function hasContent(briefing: Given, name: PageName): boolean {
  if (name === 'meetings') return meetingsOf(briefing).length > 0;
  if (name === 'not-known') return hasSilences(briefing);
  if (name === 'positions') return hasBoard(briefing);
  const section = SECTIONS_OF_ENTRIES.find((one) => one === name);
  return (
    section === undefined ||
    [...briefing.entries.values()].some((entry) => entry.section === section)
  );
}

/** Whether there is anything to compare: sides, and a word of one of them or an issue between them. */
export const hasBoard = ({ board, meta }: Pick<Briefing, 'board' | 'meta'>): boolean =>
  meta.sides.length > 0 &&
  board.some(
    ({ issue, cells }) =>
      issue !== undefined ||
      cells.some(({ statements, acts }) => statements.length + acts.length > 0),
  );

function hasSilences(briefing: Given): boolean {
  const { overview, issues, others } = silencesOf(briefing);
  return (
    overview.length + others.length > 0 ||
    issues.some(
      ({ texts, row }) => texts.length > 0 || (row !== undefined && unheardOn(row).length > 0),
    )
  );
}
