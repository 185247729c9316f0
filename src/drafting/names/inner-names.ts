import { normalise } from '../../names/normalise.ts';
import { isListed, type Language } from '../languages/language.ts';
import type { Paragraph } from '../story.ts';
import { isEnglishWord } from '../text/lexicon.ts';
import { evidenceOfWords, NO_EVIDENCE } from './evidence.ts';
import { isHead } from './name-words.ts';
import type { Occurrence } from './occurrence.ts';
import { type Run, textOf, tokensOf } from './run.ts';

/** `Toronto-based`, `Grünen-Abgeordnete`: the place and the party are names. */
export function namesInCompounds(paragraph: Paragraph, language: Language): Occurrence[] {
  return paragraph.tokens.flatMap((token, at) => {
    const [, first, second = ''] = /^(\p{Lu}\p{L}+)-(\p{L}+)$/u.exec(token.text) ?? [];
    if (first === undefined) return [];
    const inner = innerName({ paragraph, from: at, to: at + 1 }, first);
    if (language.code === 'en' && /^(?:based|born|bound|headquartered|raised)$/.test(second))
      return [{ ...inner, evidence: { ...NO_EVIDENCE, place: 5 } }];
    return language.code === 'de' && language.parties.has(first.toLowerCase())
      ? [{ ...inner, evidence: { ...NO_EVIDENCE, organisation: 6 } }]
      : [];
  });
}

const innerName = (run: Run, text: string): Occurrence => ({
  run,
  key: normalise(text),
  text,
  words: 1,
  evidence: NO_EVIDENCE,
  roles: [],
  isTitled: false,
  isFirst: false,
});

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
export function placeInside(run: Run, language: Language): Occurrence[] {
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
    { ...innerName(inner, last.text), evidence: { ...NO_EVIDENCE, place: 2 }, isInner: true },
  ];
}
