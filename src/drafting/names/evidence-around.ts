import type { Language } from '../languages/language.ts';
import type { Token } from '../text/tokens.ts';
import type { Around } from './around.ts';
import { BODY_RULES } from './body-rules.ts';
import { add, type Evidence, NO_EVIDENCE, weigh } from './evidence.ts';
import { PERSON_RULES } from './person-rules.ts';
import { PLACE_RULES } from './place-rules.ts';
import type { Run } from './run.ts';

/** What stands around a name in its sentence. */
export function evidenceAround(run: Run, language: Language): Evidence {
  const { tokens } = run.paragraph;
  const before = tokens[run.from - 1];
  const isClose = (language.elides ? /^\s?$/ : /^\s$/).test(tokens[run.from]?.gap ?? ' -');
  const around: Around = {
    run,
    language,
    lead: isClose ? leadOf(before, language) : '',
    before,
    next: tokens[run.to],
    behind: tokens[run.to + 1],
    earlier: tokens[run.from - 2],
    isSingle: run.to - run.from === 1,
    isClose,
  };
  return [PLACE_RULES, BODY_RULES, PERSON_RULES]
    .map((rules) => weigh(rules, around, language))
    .reduce(add, NO_EVIDENCE);
}

const leadOf = (before: Token | undefined, { unaccented }: Language): string =>
  unaccented.get(before?.text ?? '') ?? before?.lower ?? '';
