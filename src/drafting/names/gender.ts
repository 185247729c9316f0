import { isListed, type Gender, type Language } from '../languages/language.ts';
import type { FoundRole } from '../story.ts';
import { genderOf } from '../text/lexicon.ts';
import type { Group } from './group.ts';
import type { Occurrence } from './occurrence.ts';

/** What a title, an office or a first name tells of somebody. */
export function genderFrom(
  main: Group,
  occurrences: readonly Occurrence[],
  roles: readonly FoundRole[],
  language: Language,
): Gender | undefined {
  const printed = occurrences.find(({ gender }) => gender !== undefined)?.gender;
  if (printed !== undefined) return printed;
  const role = roles.map(({ text }) => text.toLowerCase()).join(' ');
  if (
    /woman|mother|sister|daughter|niece|\bqueen|princess|actress|countess|\bwife|widow\b|\baunt|grandmother/.test(
      role,
    )
  )
    return 'she';
  if (
    /(?:spokes|chair|police|fisher|states|business|council|congress)man\b|father|brother|\bson\b|nephew|\bking\b|husband|uncle/.test(
      role,
    )
  )
    return 'he';
  if (
    language.code === 'de' &&
    /in\b/.test(role) &&
    isListed(language.offices, role.split(' ').at(-1) ?? '')
  )
    return 'she';
  if (language.code === 'uk' && /(?:ка|иця)(?:\s|$)/.test(role)) return 'she';
  return (
    genderOf(main.words[0] ?? '') ??
    (language.code === 'uk' ? (/[ая]$/.test(main.words[0] ?? '') ? 'she' : 'he') : undefined)
  );
}
