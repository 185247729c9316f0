import { isListed, type Gender, type Language } from '../languages/language.ts';
import { normalise } from '../../names/normalise.ts';
import type { Paragraph } from '../story.ts';
import { appositionOf } from './apposition.ts';
import { add, type Evidence, evidenceOfWords } from './evidence.ts';
import { evidenceAround } from './evidence-around.ts';
import { isEnglishWord, isFirstName } from '../text/lexicon.ts';
import { findRuns } from './find-runs.ts';
import { isHead } from './name-words.ts';
import { beginsSentence, type Run, textOf, tokensOf } from './run.ts';
import { splitTitle } from './split-title.ts';

/** One place where a name may stand, with all that its surroundings tell. */
export interface Occurrence {
  run: Run;
  key: string;
  text: string;
  words: number;
  evidence: Evidence;
  /** Offices that stand before and beside the name. */
  roles: string[];
  gender?: Gender;
  isTitled: boolean;
  /** The first word of a sentence, which has its capital for that. */
  isFirst: boolean;
  /** Part of a longer name: alone it is none. */
  isInner?: boolean;
}

/** All occurrences of a paragraph. */
export function occurrencesIn(paragraph: Paragraph, language: Language): Occurrence[] {
  return findRuns(paragraph, language).flatMap((found) => {
    const run = withoutPlace(withoutLetters(found), language);
    const { name, role, gender, isTitled } = splitTitle(run, language);
    const text = textOf(name);
    const key = normalise(text);
    if (key === '' || name.from >= name.to || /^[DRI]-\p{Lu}/u.test(text)) return [];
    const apposed = appositionOf(name, run, language);
    const roles = [role, apposed].filter((each) => each !== undefined);
    const evidence = [
      evidenceOfWords(name, language),
      evidenceAround(name, language),
      isTitled ? { person: 6 } : {},
      apposed === undefined ? {} : { person: 5 },
    ].reduce<Evidence>(add, { person: 0, organisation: 0, place: 0, thing: 0 });
    const named: Occurrence = {
      run: name,
      key,
      text,
      words: tokensOf(name).length,
      evidence,
      isTitled,
      isFirst: beginsSentence(paragraph, name.from),
      roles,
      ...(gender === undefined ? {} : { gender }),
    };
    return [named, ...placeInside(name, language)];
  });
}

/** `мешканка району Затон Ганна Левчук`: a place between its noun and a first name is a name by itself. */
function withoutPlace(run: Run, language: Language): Run {
  const tokens = tokensOf(run);
  const before = run.paragraph.tokens[run.from - 1]?.lower ?? '';
  const isPlaceNoun = [before, before.slice(0, -1)].some((word) => isListed(language.places, word));
  const isSplit =
    tokens.length > 2 &&
    isPlaceNoun &&
    !isFirstName(tokens[0]?.lower ?? '') &&
    isFirstName(tokens[1]?.lower ?? '');
  return isSplit ? { ...run, from: run.from + 1 } : run;
}

/** Letters behind a name that stand for honours: `Ruth Lund KC`. */
function withoutLetters(run: Run): Run {
  const last = run.paragraph.tokens[run.to - 1];
  return run.to - run.from > 2 &&
    /^(?:[KQ]C|MP|MEP|MSP|[OMCK]BE|PhD|MD|Esq|SJ|RN)$/.test(last?.text ?? '')
    ? { ...run, to: run.to - 1 }
    : run;
}

/** `Medal of the Royal Society`: the society is a name by itself. */
const innerBody = (run: Run, language: Language): Occurrence => ({
  run,
  key: normalise(textOf(run)),
  text: textOf(run),
  words: run.to - run.from,
  evidence: evidenceOfWords(run, language),
  roles: [],
  isTitled: false,
  isFirst: false,
});

/** `National Assembly of Norland`: the body is one name, its country another. */
function placeInside(run: Run, language: Language): Occurrence[] {
  const tokens = tokensOf(run);
  const [link, last] = tokens.slice(-2);
  const of = tokens.findIndex(({ lower }) => lower === 'of');
  const inside = tokens.slice(of + 1).filter(({ lower }) => lower !== 'the');
  if (
    of > 0 &&
    inside.length > 1 &&
    isListed(language.organisations, inside.at(-1)?.lower ?? '') &&
    isListed(language.things, tokens[of - 1]?.lower ?? '')
  )
    return [innerBody({ ...run, from: run.to - inside.length }, language)];
  if (
    tokens.length < 3 ||
    link?.lower !== 'of' ||
    last === undefined ||
    isHead(last, language) ||
    !isListed(language.organisations, tokens[of - 1]?.lower ?? '')
  )
    return [];
  if (isEnglishWord(last.lower) || /s$/.test(last.lower)) return [];
  const inner = { ...run, from: run.to - 1 };
  return [
    {
      run: inner,
      key: normalise(last.text),
      text: last.text,
      words: 1,
      evidence: { person: 0, organisation: 0, place: 2, thing: 0 },
      roles: [],
      isTitled: false,
      isFirst: false,
      isInner: true,
    },
  ];
}
