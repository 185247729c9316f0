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
  return language.code === 'uk'
    ? ukrainianGender(main.text.toLowerCase().split(' '))
    : genderOf(main.words[0] ?? '');
}

/** By the endings of first name and surname, in the first case or in another: `Віктора Гончарного`, `Ірині Мазур`. */
function ukrainianGender(words: readonly string[]): Gender {
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  if (
    /(?:ий|ій|ого|ому|им|ов|ев|єв|ова|енка|енку|енком)$/.test(last) &&
    !/(?:ова|ева|єва)$/.test(last)
  )
    return 'he';
  if (/(?:ська|цька|ної|ова|ева|єва|ої|ою)$/.test(last) && /[аяіюїоу]$/.test(first)) return 'she';
  if (
    /[бвгґджзклмнпрстфхцчшщйь]$/.test(first) ||
    /^(?:микола|ілля|лука|сава|кузьма|хома)$/.test(first)
  )
    return 'he';
  // `Степана Мазура`: a man’s name in the second case ends as a woman’s in the first
  return /[бвгґджзклмнпрстфхцчшщ]а$/.test(first) && /[бвгґджзклмнпрстфхцчшщ]а$/.test(last)
    ? 'he'
    : 'she';
}
