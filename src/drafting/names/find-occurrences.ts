import { HONOURS } from './letters.ts';
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
import { splitTitle, type Titled } from './split-title.ts';

/** All occurrences of a paragraph. */
export function occurrencesIn(paragraph: Paragraph, language: Language): Occurrence[] {
  let list: SharedTitle | undefined;
  const named = findRuns(paragraph, language).flatMap((found) => {
    const { run: own, isBody, isBusiness } = cutOf(found, language);
    // `, D-Mass.,` stands in lists of names and ends none
    if (own.from >= own.to || /^[DRI]-\p{Lu}/u.test(textOf(own))) return [];
    list = sharedTitle(own, language) ?? goneOn(list, own);
    const run = list?.run ?? own;
    const titled: Titled = isBody ? { name: run, isTitled: false } : splitTitle(run, language);
    if (titled.name.from >= titled.name.to || normalise(textOf(titled.name)) === '') return [];
    const { name, owner, role = list?.role, ...rest } = titled;
    const apposed = appositionsOf(name, run, language);
    const isTitled = titled.isTitled || list !== undefined;
    const one: Occurrence = {
      ...occurrenceOf(name),
      ...rest,
      isTitled,
      roles: [...(role === undefined ? [] : [role]), ...apposed],
      evidence: [
        evidenceOfWords(name, language),
        evidenceAround(name, language),
        isTitled ? { person: 6 } : {},
        isBody || isBusiness ? { organisation: 8 } : {},
        apposed.length === 0 ? {} : { person: 5 },
      ].reduce<Evidence>(add, NO_EVIDENCE),
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

/** A run without what only stands beside the name. `isBody`, `isBusiness`: what was cut off says that it is one. */
function cutOf(found: Run, language: Language): { run: Run; isBody: boolean; isBusiness: boolean } {
  const { paragraph, from, to } = found;
  const { run: whole, isBody } = isSpelt(paragraph, from, to, language)
    ? { run: found, isBody: false }
    : withoutNouns(withoutPlace(withoutLetters(found), language), language);
  return whole.from < whole.to
    ? { ...withoutBusiness(whole, language), isBody }
    : { run: whole, isBody, isBusiness: false };
}

/** The title before a list of names that goes on with a run. */
const goneOn = (list: SharedTitle | undefined, run: Run): SharedTitle | undefined =>
  list !== undefined && goesOnList(list.run, run) ? { run, role: list.role } : undefined;

/** What is told by the name alone. */
function occurrenceOf(name: Run): Pick<Occurrence, 'run' | 'key' | 'text' | 'words' | 'isFirst'> {
  const text = textOf(name);
  return {
    run: name,
    key: normalise(text),
    text,
    words: tokensOf(name).length,
    isFirst: beginsSentence(name.paragraph, name.from),
  };
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
  return run.to - run.from > 2 && HONOURS.test(last?.text ?? '') ? { ...run, to: run.to - 1 } : run;
}
