import { type AddressJudgement, judgeAddress } from '../links/judge-address.ts';
import { doesOpen } from '../links/judge-link.ts';
import type { LinkTarget } from '../links/link-target.ts';
import type { DraftLink } from './draft-link.ts';

/**
 * The judgement of an address, with another in its place only where that opens and takes no words of the draft
 * away: an attribute whose quotation mark is not closed goes on to the next one, tags and text included.
 */
export function keepWords(
  judgement: AddressJudgement,
  { href, role }: DraftLink,
  target: LinkTarget,
): AddressJudgement {
  const hasMarkup = MARKUP.test(href.replaceAll(TEMPLATE, ''));
  if (hasMarkup) return leftToHand(withUnclosed(judgement), judgement.offer);
  if (judgement.rewrite === undefined) return judgement;
  const corrected = judgeAddress(judgement.rewrite, target, role === 'picture');
  return corrected !== undefined && doesOpen(corrected) ? judgement : leftToHand(judgement);
}

const withUnclosed = (judgement: AddressJudgement): AddressJudgement => ({
  ...judgement,
  verdict: doesOpen(judgement) ? 'wrong-path' : judgement.verdict,
  message:
    `Its quotation mark is not closed, so that tags are part of it. ${judgement.message}`.trimEnd(),
});

function leftToHand(
  { offer: _, rewrite: __, ...judgement }: AddressJudgement,
  guess = judgement.guess,
): AddressJudgement {
  return { ...judgement, ...(guess === undefined ? {} : { guess }) };
}

/** Calls of a sender's template and of PHP, which may compare. */
const TEMPLATE = /\{\{[^]*?\}\}|\{%[^]*?%\}|<[%?][^]*?[%?]>/g;

/** A tag, or words behind the end of one; brackets around an address are none. */
const MARKUP = /(?<=\S)<(?:\/|(?!https?:)[a-z])|>(?=[^]*[\p{L}\p{N}])/iu;
