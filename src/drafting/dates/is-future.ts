import type { Language } from '../languages/language.ts';
import type { Paragraph } from '../story.ts';
import { isPast, isPresent } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import type { PrintedDate } from './printed-date.ts';

/** How far from a date a verb still tells of it, in words. */
const NEAR = 9;

/** Whether the words around a date speak of what is to come; undefined where no verb tells. */
export function isFuture(
  paragraph: Paragraph,
  date: PrintedDate,
  language: Language,
): boolean | undefined {
  const sentence = paragraph.sentences.find(
    ({ start, end }) => date.start >= start && date.start < end,
  );
  if (sentence === undefined) return undefined;
  const tokens = paragraph.tokens.filter(
    ({ start, end }) => start >= sentence.start && end <= sentence.end,
  );
  const at = tokens.findIndex(({ end }) => end > date.start);
  const clause = tokens.findLastIndex(({ gap }, index) => index <= at && gap.includes(';'));
  const before = tokens.slice(Math.max(0, clause, at - NEAR), at).reverse();
  const behind = tokens.filter(({ start }) => start >= date.end).slice(0, NEAR);
  const lead = before.find(({ lower }) => !PART_OF_TIME.test(lower))?.lower ?? '';
  // `had been promised for 14 June`: over or still to come, but near
  const isPlan = lead === 'for' && date.month !== undefined;
  if (isPlan && before.some((_, index) => isPastPlan(before, index, 1, language))) return undefined;
  if (LEADS_AHEAD.test(lead) || leadsToDay(date, lead, before)) return true;
  if (isBehindParticiple(before, language)) return false;
  if (before.slice(0, 8).some(({ lower }) => /^(?:since|depuis|seit|відтоді)$/.test(lower)))
    return false;
  if (callsFor(tokens.slice(0, at), language)) return true;
  if (AHEAD[language.code]?.(before)) return true;
  const told = tense(before, 1, language) ?? tense(behind, -1, language);
  if (told !== undefined) return told;
  const isOver = tokens.some((token) => isPastVerb(token, language));
  return language.code === 'de' && date.day === undefined && !isOver ? true : undefined;
}

/** `closed through Friday`, `trucks could go in beginning Monday`. */
const leadsToDay = ({ weekday }: PrintedDate, lead: string, before: readonly Token[]): boolean =>
  weekday !== undefined &&
  (lead === 'through' || /^(?:beginning|starting)$/.test(before[0]?.lower ?? ''));

/** Words that belong to a day or hour. */
const PART_OF_TIME =
  /^(?:\d+|[ap]\.?|m|[ap]m|noon|midnight|zum|the|le|au|at|of|early|mid|late|middle|end|start|beginning|least|latest|mindestens|spätestens|frühestens|etwa|anfang|mitte|ende|début|mi|fin|plus|tard)$/;

/** By the code of a language: whether the words before a day, the nearest first, say by themselves that it is to come. */
const AHEAD: Readonly<Record<string, (before: readonly Token[]) => boolean>> = {
  // `d’ici juin`
  fr: (before) => ['ici', "d'"].every((word) => before.some(({ lower }) => lower === word)),
  en: (before) => isBehindPresent(before),
};

/** `un rapport publié le 6 mai`: done by then, whatever the verb of the sentence tells. */
const isBehindParticiple = (before: readonly Token[], { code, future }: Language): boolean => {
  const [participle, helper] = before[0]?.lower === 'le' ? before.slice(1) : before;
  return (
    code === 'fr' &&
    /\p{L}{3}ée?s?$/u.test(participle?.lower ?? '') &&
    !/^(?:fixé|programmé|reporté|espéré|repoussé|avancé|soirée|journée|année|annoncé)e?s?$/.test(
      participle?.lower ?? '',
    ) &&
    /^\p{L}{3,}$/u.test(helper?.lower ?? '') &&
    !future.has(helper?.lower ?? '') &&
    !/^(?:être|.*(?:ra|ront|rait|raient))$/.test(helper?.lower ?? '')
  );
};

/** Words right before a day that is still to come: `by Friday`, `called a rally for Sunday`. */
const LEADS_AHEAD = /^(?:by|until|till|next|for|bis|jusqu'au|jusqu'à|до|auf|für|на)$/;

/** `ont appelé à un rassemblement samedi`, `called for a strike on Friday`: what somebody calls for is to come. */
const callsFor = (before: readonly Token[], { code }: Language): boolean =>
  before.some(({ lower }, at) =>
    code === 'fr'
      ? /^(?:appelé|appelle|appellent|invité|invite|invitent|convoqué|convoque)$/.test(lower) &&
        /^(?:à|au|aux|les|le|la)$/.test(before[at + 1]?.lower ?? '')
      : code === 'en' &&
        ((/^call(?:ed|s)?$/.test(lower) && before[at + 1]?.lower === 'for') ||
          // `agreed in principle to a meeting on Saturday`
          (/^agree[sd]?$/.test(lower) &&
            before.slice(at + 1, at + 4).some((word) => word.lower === 'to') &&
            !before.slice(at + 1).some((word) => isPast(word.lower)))),
  );

/** Whether the first verb of some words tells of what is to come. `step`: where the word before another stands. */
function tense(tokens: readonly Token[], step: 1 | -1, language: Language): boolean | undefined {
  for (const [at, token] of tokens.entries()) {
    const near = tokens[at + step]?.lower ?? '';
    // `had been due to end`
    if (isMark(token, language) && !isSetUp(tokens, at, step))
      return !isPastPlan(tokens, at, step, language);
    // `would be examined`
    if (isInserted(tokens, at, step, language)) continue;
    if (isPastVerb(token, language)) return language.code === 'en' && near === 'be';
  }
  return undefined;
}

/** `had been due to end on Tuesday`: what was to come is over. */
const isPastPlan = (
  tokens: readonly Token[],
  at: number,
  step: 1 | -1,
  { code }: Language,
): boolean =>
  code === 'en' && tokens[at + step]?.lower === 'been' && tokens[at + 2 * step]?.lower === 'had';

/** `It would go on sale, he said, on 14 June`: who says so is inserted, and the day belongs to what is said. */
const isInserted = (
  tokens: readonly Token[],
  at: number,
  step: 1 | -1,
  { saying }: Language,
): boolean =>
  step === 1 &&
  saying.has(tokens[at]?.lower ?? '') &&
  tokens[at - 1]?.gap.startsWith(',') === true &&
  tokens[at + 1]?.gap.startsWith(',') === true;

/** `a page set up on Thursday`: done, where what is set for a day is to come. */
const isSetUp = (tokens: readonly Token[], at: number, step: 1 | -1): boolean =>
  tokens[at]?.lower === 'set' && /^(?:up|off|out|aside|down)$/.test(tokens[at - step]?.lower ?? '');

/** `will`, `may`; the month of May is none. */
const isMark = ({ lower, text }: Token, { future, code }: Language): boolean =>
  (future.has(lower) &&
    !(code === 'en' && text === 'May') &&
    !/^(?:to|by|before|bis|before|до|avant)$/.test(lower)) ||
  (code === 'uk' && UKRAINIAN_AHEAD.test(lower)) ||
  (code === 'fr' &&
    /[^è](?:era|eront|ira|iront|[bdptv]ra|[bdptv]ront|rra|rront|[aeo]ura|[aeo]uront|erons|irons|drons|rrons|erez|erai|eraient|erait|drait|draient|vrait|vraient)$/.test(
      lower,
    ));

/** `виділять на сесії 28-го`: with a day, what is told in no past is to come. */
const UKRAINIAN_AHEAD =
  /^(?!п.ять|дев.ять|суть|лють|пам.ять|тисять)\p{L}{3,}(?:[яа]ть|[ую]ть|[еєи]ться|[яую]ться)$/u;

/** `resumes on Sunday`: the present of what is fixed for a day. */
const isBehindPresent = ([first, second, third]: readonly Token[]): boolean => {
  const [verb, owner] = first?.lower === 'on' ? [second, third] : [first, second];
  return (
    verb !== undefined &&
    /[^s]s$/.test(verb.lower) &&
    /^\p{Ll}/u.test(verb.text) &&
    (isPresent(verb.lower) ||
      /^(?:resumes|starts|runs|plays|hosts|returns|faces|decides|votes|meets|sits|rules)$/.test(
        verb.lower,
      )) &&
    !/^(?:the|a|an|its|his|her|their|\d.*|two|three|four|five|of)$/.test(owner?.lower ?? '')
  );
};

const isPastVerb = ({ lower, text }: Token, { code, saying }: Language): boolean =>
  code === 'en'
    ? /^\p{Ll}/u.test(text) && isPast(lower) && lower !== 'read'
    : /^\p{Ll}/u.test(text) && (saying.has(lower) || (PAST[code]?.test(lower) ?? false));

/** Forms of the past, where the lexicon knows none. */
const PAST: Readonly<Record<string, RegExp>> = {
  de: /^(?:war|waren|hatten?|hat|haben|wurden?|worden|(?:\p{L}{2,6})?(?:gab|kam|ging|fand|stand|starb|begann|nahm|sprach|traf|sah|hielt|ließ|lief|blieb|zog|fiel|verlor|gewann|schloss|trat|lag|schlug|griff|stieg|sank|rief|schrieb|warf|brach|trug|schied|wuchs|aß|saß|bat|flog|fuhr)(?:en)?|\p{L}{3,}ten?|ge\p{L}{3,}(?:t|en)|\p{L}{4,}iert)$/u,
  fr: /^(?:a|ai|avons|ont|avait|avaient|était|étaient|fut|furent|eut|\p{L}{3,}(?:ait|aient|èrent))$/u,
  uk: /^(?!місто$|літо$|це$)\p{L}{2,}(?:ив|ав|ів|ов|ала|ила|ула|ела|вся|лася|лися|лось|лося|или|али|іли|ули|ело|ало|ило|ано|ено|ито|ято)$/u,
};
