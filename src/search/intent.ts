import { ASKING_WORDS } from '#asking-words';
import { keyOf } from './keys.ts';

const { soft, kinds, wantedFrom: from, lastOfWhen: last, roles } = ASKING_WORDS;

const SOFT = new Set(soft.split(/\s+/).map(keyOf));

/** What somebody does, by the name of the office. */
export const asRole = (text: string): string =>
  roles.reduce((said, [doing, office]) => said.replace(doing, office), text);

/** Whether a stemmed word of a query only says what is asked about the others. */
export const isSoft = (key: string): boolean => SOFT.has(key);

/** The kinds of entries that a query asks for, by its question words; `text` is normalised. */
export const kindsAsked = (text: string): string[] =>
  kinds.flatMap(([kind, pattern]) => (pattern.test(text) ? [kind] : []));

/** From whom something is wanted: `what does the mayor want from the weir` asks about the mayor. */
export const wantedFrom = (text: string): string => from?.exec(text)?.slice(1).join('') ?? '';

/** The last word of a question for when or where: mostly a verb, which is called otherwise in the name of an event. */
export const lastOfWhen = (text: string): string => last?.exec(text)?.[1] ?? '';
