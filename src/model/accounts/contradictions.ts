import { splitSentences } from '../../markdown/sentences.ts';
import type { Problem } from '../../problems/problem.ts';
import { wholeWords } from '../citations-and-quotations/loaded-words.ts';
import type { Content } from '../entries/entry.ts';
import { type CitedText, citedTexts } from '../citations-and-quotations/cited-texts.ts';

/**
 * Sentences that set one source against another, with a word that content/style.yaml lists with `sources`, and
 * that do not cite as many of them. A citation inside the sentence counts, since it covers a part of it.
 */
export function contradictions(content: Content): Problem[] {
  const lists = (content.style ?? []).filter(({ sources }) => sources !== undefined);
  if (lists.length === 0) return [];
  const texts = citedTexts(content);
  return texts.flatMap((cited, index) => {
    const sentences = splitSentences(cited.text);
    return lists.flatMap(({ words, write, sources = 2 }) =>
      [...cited.text.matchAll(wholeWords(words))].flatMap(({ 0: found, index: at }): Problem[] => {
        const isFirst = at < (sentences[1]?.start ?? Infinity);
        const cites = new Set([...cited.cites, ...(isFirst ? citesBefore(texts, index) : [])]);
        if (cites.size >= sources) return [];
        return [
          {
            rule: 'uncited-contradiction',
            file: cited.file,
            line: cited.line,
            message: `The sentence with [${found}] sets one source against another and cites ${cites.size} of them.`,
            hint: `Cite ${sources} in that sentence, or write ${write}; content/style.yaml lists it.`,
          },
        ];
      }),
    );
  });
}

/** What the beginning of a sentence rests on, where a citation stands in the middle of it. */
function citesBefore(texts: readonly CitedText[], index: number): readonly string[] {
  const [before, cited] = [texts[index - 1], texts[index]];
  if (before === undefined || cited === undefined) return [];
  const isOneBlock =
    before.file === cited.file && cited.paragraph.startsWith(before.paragraph + cited.text);
  const isOpen = /[^.!?\s”’)]\s*$/u.test(before.text);
  return isOneBlock && isOpen ? [...before.cites, ...citesBefore(texts, index - 1)] : [];
}
