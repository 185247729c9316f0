import type { Language } from '../languages/language.ts';
import type { NameKind } from '../story.ts';
import {
  isDemonym,
  isEnglishWord,
  isFirstName,
  isKnownPlace,
  isLastName,
} from '../text/lexicon.ts';
import { isInitial, type Token } from '../text/tokens.ts';
import { isBentBody } from './small-body.ts';
import { isSaint } from './run.ts';

/** What two words or more of a name tell for and against a person. */
export function personEvidence(
  tokens: readonly Token[],
  language: Language,
): Partial<Record<NameKind, number>>[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  const found: Partial<Record<NameKind, number>>[] = [];
  const isPlain = tokens.every(
    ({ lower }) => !language.links.has(lower) || language.particles.has(lower),
  );
  if (isPlain) found.push({ person: language.capitalisesNouns ? 0.5 : 1.5 });
  if (language.capitalisesNouns && first !== undefined && isInflected(first))
    found.push({ person: -2 });
  if (first !== undefined && isFirstName(first.lower))
    found.push({ person: isKnownPlace(first.lower, language) ? 2 : 4 });
  if (last !== undefined && isLastName(last.lower)) found.push({ person: 1 });
  if (tokens.some(({ text }, at) => at < tokens.length - 1 && isInitial(text)))
    found.push({ person: 3 });
  // `Grade II` is nobody
  const isNumeral = /^(?:ii|iii|iv|v)$/.test(last?.lower ?? '');
  if (/^(?:jr|sr|ii|iii|iv|v)\.?$/i.test(last?.lower ?? ''))
    found.push(
      isNumeral && tokens.length === 2 && isEnglishWord(first?.lower ?? '')
        ? { thing: 4 }
        : { person: 4 },
    );
  if (
    tokens
      .slice(1, -1)
      .some(
        ({ lower, text }) =>
          language.particles.has(lower) && /^\p{Ll}/u.test(text) && lower !== 'la',
      )
  )
    found.push({ person: 2 });
  if (
    /^(?:o|d|mc|mac|al|el|n)['’-]?\p{Lu}/iu.test(last?.text ?? '') &&
    /['’-]\p{Lu}|Mc\p{Lu}/u.test(last?.text ?? '')
  )
    found.push({ person: 2 });
  // `Ray “Buck” Tolliver`
  if (tokens.some(({ gap }, at) => at > 0 && /^ ["“‘'„«]$/.test(gap))) found.push({ person: 5 });
  // `Blessing Adeyemi-Cole`
  if (/^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(last?.text ?? '')) found.push({ person: 2 });
  if (language.code === 'en' && isOfCountry(first, last))
    found.push({ organisation: 4, person: -4 });
  if (
    language.code === 'en' &&
    tokens.some(({ lower }) => isEnglishWord(lower) && !isFirstName(lower))
  )
    found.push({ person: -2, organisation: 1, thing: 0.5 });
  if (language.code === 'uk' && isBentBody(first?.lower ?? '', language))
    found.push({ person: -5 });
  // `HRFC Norland`
  if (first !== undefined && /^\p{Lu}{3,}$/u.test(first.text))
    found.push({ person: -4, organisation: 3 });
  if (isDemonym(first?.lower ?? '') && !isCompass(first))
    found.push({ person: -3, organisation: 2 });
  if (first !== undefined && isSaint(first) && last?.isPossessive === true)
    found.push({ place: 4 });
  return found;
}

/** `Historic England`: an ordinary word and the country that the body is for. */
const isOfCountry = (first: Token | undefined, last: Token | undefined): boolean =>
  !isCompass(first) &&
  !isFirstName(first?.lower ?? '') &&
  !isLastName(first?.lower ?? '') &&
  !/^(?:new|great|little)$/.test(first?.lower ?? '') &&
  /^(?:england|scotland|wales|britain|ireland|uk|canada|australia|zealand|america)$/.test(
    last?.lower ?? '',
  );

/** `Scharfe Kritik`, `Neue Pläne`: an adjective at the start of a sentence, and no first name. */
const isInflected = ({ lower }: Token): boolean =>
  /^\p{L}{3,}(?:e|es|er|em|en)$/u.test(lower) && !isFirstName(lower);

/** `Western Ghats`, `Upper Silesia`. */
export const isCompass = (token: Token | undefined): boolean =>
  /^(?:(?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ern)?|upper|lower|central|inner|outer)$/.test(
    token?.lower ?? '',
  );
