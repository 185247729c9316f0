import { decodeHTMLAttribute } from 'entities';
import { addTo } from '../../once.ts';
import {
  type AddressJudgement,
  closedWrapper,
  judgeAddress,
  withFault,
} from '../links/judge-address.ts';
import { doesOpen } from '../links/judge-link.ts';
import { NO_HOST } from '../links/link-faults.ts';
import type { LinkTarget } from '../links/link-target.ts';
import { queryAsRead } from '../links/query-as-read.ts';
import { judgeBroken } from './broken-lines.ts';
import { draftLinks } from './draft-links.ts';
import { type DraftLink, writeAddress } from './draft-link.ts';
import type { Draft, DraftText, Edit } from './draft.ts';
import { markOf } from './encoded-text.ts';
import { keepWords } from './keep-words.ts';
import { splice } from './splice.ts';

/** An address of a draft that is meant for the site, with what becomes of it. */
export interface Finding extends AddressJudgement, DraftLink {
  /** Line of the file; the first is 1. */
  line: number;
  text: DraftText;
}

export interface DraftReport {
  findings: Finding[];
  /** How many links lead elsewhere. */
  others: number;
  /** Service -> lines of its wrappers that keep the address for themselves. */
  closed: ReadonlyMap<string, readonly number[]>;
}

/** Judges every address of a draft, in the order of its texts. */
export function judgeDraft(bytes: Buffer, { texts }: Draft, target: LinkTarget): DraftReport {
  const lineAt = linesOf(bytes);
  const findings: Finding[] = [];
  const closed = new Map<string, number[]>();
  let others = 0;
  for (const text of texts)
    for (const link of draftLinks(text.text, text.format)) {
      const judgement = judgeBroken(link, text.text, target) ?? judged(link, target);
      const line = lineAt(text.byteAt(link.span?.start ?? 0));
      if (judgement !== undefined) {
        findings.push({ ...link, ...keepWords(judgement, link, target), line, text });
        continue;
      }
      const wrapper = link.role === 'link' ? closedWrapper(link.href) : undefined;
      if (wrapper !== undefined) addTo(closed, wrapper.name, line);
      else if (link.role === 'link' && leadsAway(link)) others += 1;
    }
  return { findings, others, closed };
}

/** Neither to a place in the same mail nor to a program, as `mailto:` and `tel:` do. */
const leadsAway = ({ href, whole = href }: DraftLink): boolean =>
  !/^\s*(?:#|$|(?!https?:)[a-z][a-z\d+.-]*:)/i.test(whole);

/** An address without a host may be meant for another site: the markup says for which. */
function judged(
  { href, whole, isPutTogether, role }: DraftLink,
  target: LinkTarget,
): AddressJudgement | undefined {
  const isPicture = role === 'picture';
  if (whole === undefined) return judgeAddress(href, target, isPicture);
  const led = judgeAddress(whole, target, isPicture);
  if (led === undefined) return undefined;
  const { rewrite: _, ...placeless } = led;
  if (isPutTogether) return { ...placeless, address: whole };
  // Else it is a relative address of whose `<base>` mail software knows nothing.
  return judgeAddress(href, target, isPicture) ?? withFault(led, whole, 'wrong-host', NO_HOST);
}

/** Whether `fixDraft` writes something else in its place. */
export const isFixable = ({ rewrite, span }: Finding): boolean =>
  rewrite !== undefined && span !== undefined;

/** Whether somebody has to look at it: it does not open what it means to, and nobody can tell what would. */
export const isLeft = (finding: Finding): boolean => !doesOpen(finding) && !isFixable(finding);

/** The bytes of the draft with a better address wherever there is one; all others stay as they are. */
export function fixDraft(bytes: Buffer, draft: Draft, findings: readonly Finding[]): Buffer {
  const edits = new Map<DraftText, Edit[]>();
  for (const { text, span, rewrite, syntax } of findings) {
    if (rewrite === undefined || span === undefined) continue;
    const edit = {
      span,
      text: writtenOver(text.text.slice(span.start, span.end), rewrite, syntax),
    };
    edits.set(text, [...(edits.get(text) ?? []), edit]);
  }
  return splice(bytes, draft.splices(edits));
}

/** An address as it is written over another, whose query stays to the byte where it is the same. */
function writtenOver(written: string, address: string, syntax: DraftLink['syntax']): string {
  const whole = writeAddress(address, syntax);
  const start = address.indexOf('?');
  const own = /\?(?:[^#&]|&(?!#)|&#)*/.exec(written)?.[0];
  if (start < 0 || own === undefined || /[\t\n\r]/.test(own)) return whole;
  const read = syntax === 'html' ? decodeHTMLAttribute(own) : own;
  const isSame = queryAsRead(read) === queryAsRead(address.slice(start));
  return isSame ? writeAddress(address.slice(0, start), syntax) + own : whole;
}

/** Whether a byte that looks like the end of a line is one: in UTF-16 it may be half of another letter, as in 上. */
function endsLine(bytes: Buffer): (at: number) => boolean {
  const charset = markOf(bytes)?.charset;
  if (charset === 'utf-16le') return (at) => at % 2 === 0 && bytes[at + 1] === 0;
  if (charset === 'utf-16be') return (at) => at % 2 === 1 && bytes[at - 1] === 0;
  return () => true;
}

/** Byte -> line of the file, from 1. Old Macs end lines with CR alone. */
function linesOf(bytes: Buffer): (byte: number) => number {
  const ends: number[] = [];
  const isEnd = endsLine(bytes);
  const end = bytes.includes(10) ? 10 : 13;
  for (let at = bytes.indexOf(end); at >= 0; at = bytes.indexOf(end, at + 1))
    if (isEnd(at)) ends.push(at);
  return (byte) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < byte) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
