import type { Briefing } from '../briefing.ts';
import { labelOf, type WhenLabel } from '../chronology/when-label.ts';
import type { Statement } from '../entries/entry.ts';

/** Statements of one time, or of one speaker; in the order in which the first of each stands. */
export interface StatementGroup {
  /** The first, of which all have the time or the speaker. */
  first: Statement;
  statements: Statement[];
}

export interface WhenGroup extends StatementGroup {
  label: WhenLabel;
}

/** Groups of the same time, known in the same way. */
export function byWhen(
  briefing: Pick<Briefing, 'entries' | 'meta'>,
  statements: readonly Statement[],
): WhenGroup[] {
  return groups(statements, (statement) => JSON.stringify(labelOf(briefing, statement))).map(
    (group) => ({ ...group, label: labelOf(briefing, group.first) }),
  );
}

/** Groups of the same speakers. */
export const bySpeaker = (statements: readonly Statement[]): StatementGroup[] =>
  groups(statements, ({ by }) => JSON.stringify(by));

const groups = (
  statements: readonly Statement[],
  keyOf: (statement: Statement) => string,
): StatementGroup[] =>
  [...Map.groupBy(statements, keyOf).values()].flatMap((own) =>
    own[0] === undefined ? [] : [{ first: own[0], statements: own }],
  );
