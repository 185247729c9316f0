import type { Language } from '../languages/language.ts';
import { normalise } from '../../names/normalise.ts';
import type { Paragraph } from '../story.ts';
import { appositionsOf } from './apposition.ts';
import { add, type Evidence, NO_EVIDENCE } from './evidence.ts';
import { evidenceOfWords } from './evidence-of-words.ts';
import { evidenceAround } from './evidence-around.ts';
import { isFirstName } from '../text/lexicon.ts';
import { isBentForm } from './bent.ts';
import { withoutBusiness } from './business.ts';
import { withoutNouns } from './capital-nouns.ts';
import { findRuns } from './find-runs.ts';
import { namesInCompounds, ownerOfOffice, placeInside, placeInTitle } from './inner-names.ts';
import { beginsSentence, type Run, textOf, tokensOf } from './run.ts';
import type { Occurrence } from './occurrence.ts';
import { goesOnList, sharedTitle, type SharedTitle } from './shared-title.ts';
import { isSpelt } from './spelt-acronym.ts';
import { splitTitle } from './split-title.ts';

/** All occurrences of a paragraph. */
export function occurrencesIn(paragraph: Paragraph, language: Language): Occurrence[] {
  let list: SharedTitle | undefined;
  const named = findRuns(paragraph, language).flatMap((found) => {
    const { run: whole, isBody } = isSpelt(found.paragraph, found.from, found.to, language)
      ? { run: found, isBody: false }
      : withoutNouns(withoutPlace(withoutLetters(found), language), language);
    // `, D-Mass.,` stands in lists of names and ends none
    if (whole.from >= whole.to || /^[DRI]-\p{Lu}/u.test(textOf(whole))) return [];
    const { run: own, isBusiness } = withoutBusiness(whole, language);
    const shared: SharedTitle | undefined =
      sharedTitle(own, language) ??
      (list !== undefined && goesOnList(list.run, own) ? { run: own, role: list.role } : undefined);
    list = shared;
    const run = shared?.run ?? own;
    const {
      name,
      owner,
      role = shared?.role,
      ...titled
    } = isBody ? { name: run, isTitled: false } : splitTitle(run, language);
    const { rank, gender, party } = titled;
    const isTitled = titled.isTitled || shared !== undefined;
    const text = textOf(name);
    const key = normalise(text);
    if (key === '' || name.from >= name.to) return [];
    const apposed = appositionsOf(name, run, language);
    const roles = [...(role === undefined ? [] : [role]), ...apposed];
    const evidence = [
      evidenceOfWords(name, language),
      evidenceAround(name, language),
      isTitled ? { person: 6 } : {},
      isBody || isBusiness ? { organisation: 8 } : {},
      apposed.length === 0 ? {} : { person: 5 },
    ].reduce<Evidence>(add, NO_EVIDENCE);
    const one: Occurrence = {
      run: name,
      key,
      text,
      words: tokensOf(name).length,
      evidence,
      isTitled,
      isFirst: beginsSentence(paragraph, name.from),
      roles,
      ...(rank === undefined ? {} : { rank }),
      ...(gender === undefined ? {} : { gender }),
      ...(party === undefined ? {} : { party }),
    };
    return [
      one,
      ...placeInside(name, language),
      ...placeInTitle(run, name, language),
      ...(owner === undefined ? [] : [ownerOfOffice(owner, language)]),
    ];
  });
  return [...named, ...namesInCompounds(paragraph, language)];
}

/** `мешканка району Затон Ганна Левчук`: a place between its noun and a first name is a name by itself. */
function withoutPlace(run: Run, language: Language): Run {
  const tokens = tokensOf(run);
  const before = run.paragraph.tokens[run.from - 1]?.lower ?? '';
  const isPlaceNoun = language.places.some((noun) => noun === before || isBentForm(before, noun));
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
