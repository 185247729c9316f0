import { type Entry, isAct, type Meta, type Statement, type Topic } from '../entries/entry.ts';
import type { StatementForm } from '../../schemas/entries.ts';
import { addTo, once } from '../../once.ts';
import { wordsOf } from '../../words/words.ts';

interface Cell {
  /** Undefined: what those said who are on no side, such as a mediator or a court. */
  side?: string;
  /** What it said, in its words or in others. */
  statements: Statement[];
  /** What is reported that it did or felt. */
  acts: Statement[];
  /** What the article has on the side besides statements, or has not. */
  note?: Topic['positions'][string];
}

export interface Row {
  /** Undefined: the story as a whole. */
  issue?: Topic;
  cells: Cell[];
}

/**
 * The board: every issue and the story as a whole × every side, with what that side said. The weightiest issue
 * comes first: by its rank, else by its statements, then by the claims of its page.
 */
export function buildBoard(
  entries: ReadonlyMap<string, Entry>,
  meta: Meta,
  claims: readonly { from: string }[] = [],
): Row[] {
  const all = [...entries.values()];
  const claimsOf = Map.groupBy(claims, ({ from }) => from);
  const issueIds = new Set(all.filter(isIssue).map(({ id }) => id));
  const statements = all.filter((entry): entry is Statement => entry.section === 'statements');
  const onWhole = statements.filter(({ issues: on }) => !on.some((id) => issueIds.has(id)));
  const onIssue = new Map<string, Statement[]>();
  for (const statement of statements)
    for (const id of new Set(statement.issues)) addTo(onIssue, id, statement);
  const weight = ({ rank = Infinity, id }: Topic) => [
    -rank,
    onIssue.get(id)?.length ?? 0,
    claimsOf.get(id)?.length ?? 0,
  ];
  const issues = all.filter(isIssue).sort((a, b) => heavierFirst(weight(a), weight(b)));
  return [
    ...issues.map((issue) => boardRow(issue, onIssue.get(issue.id) ?? [], entries, meta)),
    boardRow(undefined, onWhole, entries, meta),
  ];
}

/**
 * The statements about an issue or term, by side; where any statement of the briefing is of no side, a last
 * cell for those, so that all rows have the same columns.
 */
export function boardRow(
  issue: Topic | undefined,
  statements: readonly Statement[],
  entries: ReadonlyMap<string, Entry>,
  meta: Meta,
): Row {
  const cells = meta.sides.map(({ id: side }): Cell => {
    const own = statements.filter((statement) => sidesOf(statement, entries).includes(side));
    const note = issue?.positions[side];
    return { side, ...saidAndDone(own), ...(note === undefined ? {} : { note }) };
  });
  const ofNoSide = statements.filter((statement) => sidesOf(statement, entries).length === 0);
  const others: Cell[] = hasNoSide(entries) ? [saidAndDone(ofNoSide)] : [];
  return { ...(issue === undefined ? {} : { issue }), cells: [...cells, ...others] };
}

/** Statements of a side that a cell of the board shows; above so many it leads to all of them. */
export const MOST_IN_CELL = 20;

/** Whether the article has nothing of a side, and no document adds to it. */
export const isEmpty = ({ statements, acts, note }: Cell): boolean =>
  statements.length + acts.length === 0 && note === undefined;

/** The sides of which a row has nothing. */
export const unheardOn = ({ cells }: Row): string[] =>
  cells.filter(isEmpty).flatMap(({ side }) => side ?? []);

/** The first of two lists of numbers that differ at a place has the larger one there. */
function heavierFirst(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (b[at] ?? 0) > (a[at] ?? 0) ? 1 : -1;
}

/** Statements apart from acts: of whom only an act is reported, nothing is quoted. */
const saidAndDone = (
  statements: readonly Statement[],
): { statements: Statement[]; acts: Statement[] } => ({
  statements: statements.filter((statement) => !isAct(statement)),
  acts: statements.filter(isAct),
});

/** What a cell of the counting board says: how many quotations, reported statements and acts; none is left out. */
export function countsOf({
  statements,
  acts,
}: Pick<Cell, 'statements' | 'acts'>): { form: StatementForm; count: number }[] {
  const quoted = statements.filter(({ words }) => words !== undefined).length;
  return [
    { form: 'words' as const, count: quoted },
    { form: 'reported-speech' as const, count: statements.length - quoted },
    { form: 'reported-act' as const, count: acts.length },
  ].filter(({ count }) => count > 0);
}

/** The sides that a statement's speakers belong to, each once. */
export function sidesOf(statement: Statement, entries: ReadonlyMap<string, Entry>): string[] {
  const sides = statement.by.flatMap((by) => {
    if (typeof by !== 'string') return [by.side];
    const party = entries.get(by);
    return party?.section === 'whos-who' && party.side !== undefined ? [party.side] : [];
  });
  return [...new Set(sides)];
}

const hasNoSide = once((entries: ReadonlyMap<string, Entry>): boolean =>
  [...entries.values()].some(
    (entry) => entry.section === 'statements' && sidesOf(entry, entries).length === 0,
  ),
);

const isIssue = (entry: Entry): entry is Topic => entry.kind === 'issue';

/** What the row for statements about no single issue is called. */
export const wholeStoryName = (meta: Meta): string =>
  meta.wholeStory ?? meta.wholeTalks ?? wordsOf(meta).wholeStory;

/** Whether there are more sides than stand beside each other with their names. */
export const hasManySides = ({ length }: Meta['sides']): boolean => length > 5;

/** Whether a name of a side has a word that no narrow column holds: its head stands upright there. */
export const hasLongNames = (sides: Meta['sides']): boolean =>
  sides.some(({ name }) => name.split(/[\s-]+/).some((word) => Array.from(word).length > 8));
