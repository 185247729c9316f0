import type { Run } from './run.ts';

/** Whether a comma and an age follow: `, 61,`, `, 61 ans,`. */
export const hasAge = (run: Run): boolean => ageEnd(run) > run.to;

/** Index behind the age that follows a name; behind the name where none does. */
export function ageEnd({ paragraph: { tokens }, to }: Run): number {
  const age = tokens[to];
  if (age === undefined || !/^,? \(?$/.test(age.gap) || !/^\d{1,2}$/.test(age.text)) return to;
  const end = YEARS_OLD.test(tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1;
  return /^[,).]/.test(tokens[end]?.gap ?? '.') ? end : to;
}

const YEARS_OLD = /^(?:ans|jahre|років|роки|рік)$/;
