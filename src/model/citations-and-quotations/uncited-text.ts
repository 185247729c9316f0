import { splitSentences } from '../../markdown/sentences.ts';
import type { Block, Mark } from '../../markdown/prose-blocks.ts';

/** Text of a block that rests on nothing. */
export interface Uncited {
  text: string;
  line: number;
  /** Why: nothing in the block cites, nothing cites after it, or silence covers another sentence. */
  why: 'no-citation' | 'after-last' | 'silence-of-another';
}

/** A stretch of a block up to the marks that cover it. */
export interface Stretch {
  start: number;
  end: number;
  marks: Mark[];
}

/**
 * What no citation of a block covers. A citation covers the text before it, back to the one before;
 * silence covers one sentence; what stands in <Background> rests on its sources as a whole.
 */
export function uncitedText(block: Block): Uncited[] {
  if (block.kind === 'quotation' || block.background.length > 0) return [];
  const stretches = coveredStretches(block);
  const rest = { start: stretches.at(-1)?.end ?? 0, end: block.text.length };
  const isMarked = block.marks.some(({ name }) => name === 'Cite' || name === 'Silent');
  const why = isMarked ? 'after-last' : 'no-citation';
  return [
    ...stretches
      .filter(({ marks }) => marks.every(isSilence))
      .flatMap((one) => beyondSilence(block, one)),
    ...(hasWords(block.text.slice(rest.start, rest.end)) ? [uncited(block, rest, why)] : []),
  ];
}

/** The stretches of a block that end in marks; marks side by side cover the same text. */
export function coveredStretches({ text, marks }: Block): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const mark of marks) {
    if (mark.name !== 'Cite' && mark.name !== 'Silent') continue;
    const last = stretches.at(-1);
    if (last !== undefined && !hasWords(text.slice(from, mark.offset))) last.marks.push(mark);
    else stretches.push({ start: from, end: mark.offset, marks: [mark] });
    from = mark.offset;
  }
  return stretches.filter(({ start, end }) => hasWords(text.slice(start, end)));
}

/**
 * The text of a stretch that ends in silence alone before its last sentence, or before the last cell of a table row.
 * The first cell says what the row is about, as a heading does.
 */
function beyondSilence(block: Block, { start, end }: Stretch): Uncited[] {
  const cell = block.cells.findLast((at) => at < end) ?? 0;
  const [, second = 0] = block.cells;
  const sentences = splitSentences(unquoted(block).slice(start, end));
  const isSeveral = sentences.length > 1;
  const last = start + (sentences.at(-1)?.start ?? 0);
  const from = isSeveral ? start : Math.max(start, second);
  const to = isSeveral ? Math.max(last, cell) : cell;
  if (!hasWords(block.text.slice(from, to))) return [];
  return [uncited(block, { start: from, end: to }, 'silence-of-another')];
}

/** The text with the words of quotations blanked: a full stop in them ends no sentence of ours. */
export function unquoted({ text, runs }: Block): string {
  let blanked = text;
  for (const { node, offset, quoted } of runs)
    if (quoted)
      blanked =
        blanked.slice(0, offset) +
        'x'.repeat(node.value.length) +
        blanked.slice(offset + node.value.length);
  return blanked;
}

function uncited(
  block: Block,
  { start, end }: { start: number; end: number },
  why: Uncited['why'],
): Uncited {
  const text = block.text.slice(start, end);
  const first = start + text.search(/[\p{L}\p{N}“]/u);
  return { text: block.text.slice(first, end), line: lineAt(block, first), why };
}

function lineAt({ runs, line }: Block, offset: number): number {
  const run = runs.findLast((one) => one.offset <= offset);
  const start = run?.node.position?.start.line;
  if (run === undefined || start === undefined) return line;
  return start + run.node.value.slice(0, offset - run.offset).split('\n').length - 1;
}

const isSilence = ({ name }: Mark): boolean => name === 'Silent';
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
