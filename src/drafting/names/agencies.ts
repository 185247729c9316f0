import { normalise } from '../../names/normalise.ts';
import type { Language } from '../languages/language.ts';
import type { Paragraph } from '../story.ts';
import { isNearTop } from '../text/near-top.ts';
import { NO_EVIDENCE } from './evidence.ts';
import type { Occurrence } from './occurrence.ts';

/** Agencies that write their name small: `sagte Lund der Nachrichtenagentur dmp`, `der dnz` of `BONN (dnz) –`. */
export function agenciesIn(paragraphs: readonly Paragraph[], language: Language): Occurrence[] {
  const known = new Set(
    paragraphs.flatMap((paragraph) => [
      ...(isNearTop(paragraph) ? (DATELINE.exec(paragraph.text)?.slice(1) ?? []) : []),
      ...paragraph.tokens
        .filter(({ text }, at) => SMALL.test(text) && isAgency(paragraph, at - 1, language))
        .map(({ text }) => text),
    ]),
  );
  return paragraphs.flatMap((paragraph) =>
    paragraph.tokens.flatMap((token, at) =>
      known.has(token.text) && !/[(/]$/.test(token.gap) ? [occurrence(paragraph, at)] : [],
    ),
  );
}

const SMALL = /^\p{Ll}{2,5}$/u;

/** The letters in the brackets of a dateline. */
const DATELINE = /^[^.(]{2,60} \((\p{Ll}{2,5})\) ?[—–-]/u;

const isAgency = ({ tokens }: Paragraph, at: number, { code }: Language): boolean =>
  code === 'de' && /^(?:nachrichten|presse)agentur(?:en)?$/.test(tokens[at]?.lower ?? '');

function occurrence(paragraph: Paragraph, at: number): Occurrence {
  const text = paragraph.tokens[at]?.text ?? '';
  return {
    run: { paragraph, from: at, to: at + 1 },
    key: normalise(text),
    text,
    words: 1,
    evidence: { ...NO_EVIDENCE, organisation: 9 },
    roles: [],
    isTitled: false,
    isFirst: false,
  };
}
