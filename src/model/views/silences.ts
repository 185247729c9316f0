import type { Briefing } from '../briefing.ts';
import type { Claim } from '../citations-and-quotations/claims.ts';
import type { Row } from '../positions/positions.ts';
import { namedPage } from './page-text.ts';

/** What one page says that the article does not say. */
interface Silence {
  /** Id of the entry or page. */
  id: string;
  name: string;
  /** Below the base. */
  path: string;
  /** The row of an issue on the board: which sides say nothing. */
  row?: Row;
  /** Each a sentence, or an item of a list of open points. */
  texts: string[];
}

export interface Silences {
  /** What the overview names. */
  overview: string[];
  /** Issues in the order of the board, also where only a side is silent. */
  issues: Silence[];
  /** Everybody and everything else, in the order of the content. */
  others: Silence[];
}

/** Every silence of the briefing, gathered by the page that states it. */
export function silencesOf(
  briefing: Pick<Briefing, 'claims' | 'board' | 'entries' | 'pages' | 'meta'>,
): Silences {
  const silent = briefing.claims.filter((claim) => claim.silent);
  const byPage = Map.groupBy(silent, ({ from }) => from);
  const issueIds = new Set(briefing.board.map(({ issue }) => issue?.id));
  const silenceOf = (id: string, row?: Row): Silence[] => {
    const page = namedPage(briefing, id);
    const texts = textsOf(byPage.get(id) ?? []);
    return page === undefined ? [] : [{ id, ...page, ...(row && { row }), texts }];
  };
  return {
    overview: textsOf(byPage.get('overview') ?? []),
    issues: briefing.board.flatMap((row) => (row.issue ? silenceOf(row.issue.id, row) : [])),
    others: [...byPage.keys()]
      .filter((id) => id !== 'overview' && !issueIds.has(id))
      .flatMap((id) => silenceOf(id)),
  };
}

const textsOf = (claims: readonly Claim[]): string[] => [
  ...new Set(claims.map(({ text }) => text)),
];

/** Letters that one page holds beside its names; a briefing with more has them on the pages of what is not said. */
const MOST_LETTERS = 60_000;

/** Whether the texts of some entries fit on one page. */
export const fitOnePage = (groups: readonly { texts: readonly unknown[] }[]): boolean =>
  JSON.stringify(groups.map(({ texts }) => texts)).length <= MOST_LETTERS;
