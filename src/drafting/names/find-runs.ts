import { isListed, type Language } from '../languages/language.ts';
import type { Paragraph } from '../story.ts';
import { isCapital } from '../text/tokens.ts';
import { goesOnTo } from './goes-on.ts';
import { isCapitalNext, isHead } from './name-words.ts';
import type { Run } from './run.ts';
import { smallBodyEnd } from './small-body.ts';
import { speltNames } from './spelt-acronym.ts';
import { startsName } from './starts-name.ts';

/** Runs of words that may be names, from left to right. */
export function findRuns(paragraph: Paragraph, language: Language): Run[] {
  const runs: Run[] = [];
  const spelt = speltNames(paragraph, language);
  let at = 0;
  while (at < paragraph.tokens.length) {
    const body =
      spelt.get(at) ??
      Math.max(
        knownBodyEnd(paragraph, at, language),
        smallBodyEnd(paragraph, at, language),
        datedEnd(paragraph, at, language),
      );
    if (body > at) {
      runs.push({ paragraph, from: at, to: body });
      at = body;
      continue;
    }
    const whole = startsName(paragraph, at, language) ? endOf(paragraph, at, language) : at;
    const to = Math.min(
      whole,
      [...spelt.keys()].find((from) => from > at) ?? whole,
      innerBody(paragraph, at, whole, language),
    );
    if (to > at) runs.push({ paragraph, from: at, to });
    at = Math.max(to, at + 1);
  }
  return runs;
}

/** Where a run gives way to a body that begins inside it and goes on behind it: `Депутати Калинівської міської ради`. */
function innerBody(paragraph: Paragraph, from: number, to: number, language: Language): number {
  for (let at = from + 1; at < to; at += 1)
    if (smallBodyEnd(paragraph, at, language) > to) return at;
  return to;
}

/** `Force ouvrière`: the index behind a well-known name that begins at `at`; `at` where none does. */
function knownBodyEnd(
  { tokens, text }: Paragraph,
  at: number,
  { bodies, organisations }: Language,
): number {
  const first = tokens[at];
  if (first === undefined || !isCapital(first.text)) return at;
  for (let end = Math.min(tokens.length, at + 4); end > at + 1; end -= 1) {
    const said = text
      .slice(first.start, tokens[end - 1]?.end)
      .toLowerCase()
      .replaceAll('’', "'");
    // `Red Crescent Society of Norland` goes on
    const next = tokens[end];
    const goesOn = isCapitalNext(next) && isListed(organisations, next?.lower ?? '');
    if (bodies.has(said)) return goesOn ? at : end;
  }
  return at;
}

/** `the March 23 Movement`: the index behind a name that begins with a day; `at` where none does. */
function datedEnd(paragraph: Paragraph, at: number, language: Language): number {
  const [month, day, noun] = paragraph.tokens.slice(at, at + 3);
  const isDated =
    language.code === 'en' &&
    Object.hasOwn(language.months, month?.lower ?? '') &&
    /^\d{1,2}$/.test(day?.text ?? '') &&
    isCapitalNext(noun) &&
    isHead(noun, language);
  return isDated ? endOf(paragraph, at + 2, language) : at;
}

function endOf(paragraph: Paragraph, from: number, language: Language): number {
  let to = from + 1;
  for (;;) {
    const next = goesOnTo({ paragraph, from, to, language });
    if (next === to) return to;
    to = next;
  }
}
