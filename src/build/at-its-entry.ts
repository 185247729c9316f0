import type { Briefing } from '../model/briefing.ts';
import { entryAt } from '../model/views/entry-links.ts';
import type { Problem } from '../problems/problem.ts';

/** A page that is too heavy or says of itself what another says is mended in the file of its entry: that is the one to name. */
export function atItsEntry(problem: Problem, briefing: Pick<Briefing, 'entries'>): Problem {
  const entry = entryAt(briefing, `/${problem.file.replace(/index\.html$/, '')}`);
  const field = fieldOf(problem);
  if (entry === undefined || field === undefined) return problem;
  const { file, lineOf } = entry.place;
  return { ...problem, file, line: lineOf([field]), message: `${entry.name}: ${problem.message}` };
}

function fieldOf({ rule, message }: Problem): string | undefined {
  if (rule === 'too-heavy') return 'id';
  return rule === 'invalid-head' && message.startsWith('The description') ? 'summary' : undefined;
}
