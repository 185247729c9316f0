import type { Language } from '../languages/language.ts';
import type { FoundName, Mention, Paragraph } from '../story.ts';
import type { FoundStatement } from './statement.ts';

/** How many questions make an interview. */
const LEAST_QUESTIONS = 3;

/** Characters of a question at most. */
const LONGEST = 300;

/** How a paper marks questions and answers: `Q:`, `A:`. */
const ASKED = /^(?:Q|F|П)\s?[:.]\s/u;
const ANSWERED = /^(?:A|R|В)\s?[:.]\s/u;

const FIRST_PERSON: Readonly<Record<string, RegExp>> = {
  en: /(?<![\p{L}'’])(?:I|me|my|we|our)(?!\p{L})/gu,
  de: /(?<!\p{L})(?:ich|mich|mir|mein\p{L}*|wir)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:je|j['’]|moi|ma|mon|mes|nous)(?!\p{L})/giu,
  uk: /(?<!\p{L})(?:я|мені|мене|мій|моя|ми)(?!\p{L})/giu,
};

/**
 * The answers of an interview, of which none stands in quotation marks: one statement a paragraph, of the one whom
 * the article names most before its first question. None where fewer than three questions are answered.
 */
export function answersOf(
  paragraphs: readonly Paragraph[],
  mentions: readonly (readonly Mention[])[],
  language: Language,
): FoundStatement[] {
  const isAnswer = ({ text, quoted }: Paragraph) =>
    ANSWERED.test(text) || (!isQuestion(text) && speaksOfSelf(text, quoted, language));
  const asked = paragraphs.filter(({ number, text }) => {
    const next = paragraphs[number + 1];
    return number > 0 && isQuestion(text) && next !== undefined && isAnswer(next);
  });
  const [first, last] = [asked[0], asked.at(-1)];
  if (asked.length < LEAST_QUESTIONS || first === undefined || last === undefined) return [];
  const who = namedMost(mentions.slice(0, first.number).flat());
  if (who === undefined) return [];
  return paragraphs
    .slice(first.number, last.number + 2)
    .filter(isAnswer)
    .flatMap(({ number, sentences }) => {
      const [sentence] = sentences;
      return sentence === undefined
        ? []
        : [
            {
              paragraph: number,
              sentence,
              clause: sentence,
              speaker: { names: [who], how: 'taken for the one who is interviewed' },
            },
          ];
    });
}

const isQuestion = (text: string): boolean =>
  ASKED.test(text) || (text.length < LONGEST && /\?$/.test(text) && !ANSWERED.test(text));

/** Whether a word of the first person stands outside quotation marks. */
function speaksOfSelf(text: string, quoted: Paragraph['quoted'], { code }: Language): boolean {
  const own = FIRST_PERSON[code];
  return (
    own !== undefined &&
    Array.from(text.matchAll(own)).some(
      ({ index }) => !quoted.some(({ start, end }) => start <= index && index < end),
    )
  );
}

function namedMost(mentions: readonly Mention[]): FoundName | undefined {
  const people = mentions.map(({ name }) => name).filter(({ kind }) => kind === 'person');
  const count = (name: FoundName) => people.filter((other) => other === name).length;
  return [...new Set(people)].toSorted((a, b) => count(b) - count(a))[0];
}
