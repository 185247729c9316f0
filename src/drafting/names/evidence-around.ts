import type { Language } from '../languages/language.ts';
import type { Around, Rule } from './around.ts';
import { BODY_RULES } from './body-rules.ts';
import { add, type Evidence, NO_EVIDENCE } from './evidence.ts';
import { PERSON_RULES } from './person-rules.ts';
import { PLACE_RULES } from './place-rules.ts';
import type { Run } from './run.ts';

/** What stands around a name in its sentence. */
export function evidenceAround(run: Run, language: Language): Evidence {
  const { tokens } = run.paragraph;
  const before = tokens[run.from - 1];
  const isClose = (language.code === 'fr' ? /^\s?$/ : /^\s$/).test(tokens[run.from]?.gap ?? ' -');
  const around: Around = {
    run,
    language,
    // French leaves out the accent of a capital: `A Brest`
    lead: !isClose
      ? ''
      : language.code === 'fr' && before?.text === 'A'
        ? 'à'
        : (before?.lower ?? ''),
    before,
    next: tokens[run.to],
    behind: tokens[run.to + 1],
    earlier: tokens[run.from - 2],
    isSingle: run.to - run.from === 1,
    isClose,
  };
  return RULES.map((rule) => rule(around) ?? {}).reduce<Evidence>(add, NO_EVIDENCE);
}

const RULES: readonly Rule[] = [...PLACE_RULES, ...BODY_RULES, ...PERSON_RULES];
