import type { Language } from '../languages/language.ts';
import { isCountry } from '../text/lexicon.ts';
import type { Run } from './run.ts';

/**
 * The country before an office that stands before a name: `Japan’s trade minister, Ada Lund`; `Its foreign minister,
 * Ada Lund`, where a sentence before begins with a country. `roles`: the offices found at that name.
 */
export function ownerOfOffice(
  { paragraph, from }: Run,
  roles: readonly string[],
  language: Language,
): string | undefined {
  const before = paragraph.text.slice(0, paragraph.tokens[from]?.start ?? 0);
  const role = roles.find((each) => before.endsWith(`${each}, `) || before.endsWith(`${each} `));
  if (role === undefined) return undefined;
  const lead = before.slice(0, before.lastIndexOf(role));
  const isLand = (name: string) => isCountry(name.toLowerCase(), language);
  if (/(?:^|[.!?]\s)Its $/.test(lead))
    return [...lead.matchAll(OPENING)].map(([, name = '']) => name).findLast(isLand);
  const [, owner] = OWNER.exec(lead.slice(-LONGEST)) ?? [];
  return owner !== undefined && (OF_STATE.test(role) || isLand(owner)) ? owner : undefined;
}

/** Characters of a country and what stands around it. */
const LONGEST = 80;

const OWNER = /(\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)*)['’]s? $/u;

/** The name that a sentence begins with. */
const OPENING = /(?:^|[.!?]\s)(?:The )?(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*)/gu;

/** Offices that only states have. */
const OF_STATE =
  /(?:^|[ -])(?:ministers?|chancellor|premier|king|queen|ambassador|foreign secretary)(?: |$)/i;
