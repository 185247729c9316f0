import { addressIn } from '../links/address-in.ts';
import { type AddressJudgement, judgeAddress } from '../links/judge-address.ts';
import { doesOpen } from '../links/judge-link.ts';
import type { LinkTarget } from '../links/link-target.ts';
import type { DraftLink } from './draft-link.ts';

/** Behind an address that ends its line: the marks of a quoted line, and the first run of the next one. */
const NEXT = /^[ \t]*\r?\n(?:[ \t]*>)*[ \t]*([^\s<>"]+)(>?)/;

/**
 * An address of text that a program has broken over two lines: mail software ends it at the first, where it
 * opens another page or none. Undefined where the next line does not go on with it: it does where both together are
 * a page of the site and the first alone is none, or where a slash or closing bracket shows what it is.
 */
export function judgeBroken(
  { href, span, role }: DraftLink,
  text: string,
  target: LinkTarget,
): AddressJudgement | undefined {
  if (span === undefined || role !== 'link') return undefined;
  const [, next = '', closing = ''] = NEXT.exec(text.slice(span.end, span.end + MAX_LENGTH)) ?? [];
  const rest = addressIn(next);
  if (rest === '' || OWN.test(rest)) return undefined;
  const first = judgeAddress(href, target);
  const whole = judgeAddress(href + rest, target);
  if (whole === undefined || !isKnown(whole)) return undefined;
  // Broken within the host or the base, the first alone is meant for another site, as is all on the host of another.
  if (first === undefined && !(href + rest).startsWith(target.siteUrl)) return undefined;
  const isBracketed = closing === '>' && text[span.start - 1] === '<';
  if (first !== undefined && isKnown(first) && !isBracketed && !goesOn(href, rest))
    return undefined;
  const page = doesOpen(whole) ? (whole.offer ?? href + rest) : whole.offer;
  return {
    verdict: 'wrong-path',
    message: 'It is broken over two lines, and mail software ends it at the first.',
    through: [],
    ...(page === undefined ? {} : { guess: page }),
  };
}

/** Whether the next line shows by itself that it goes on; whatever stands behind a query still opens the same page. */
const goesOn = (href: string, rest: string): boolean =>
  !href.includes('?') && /^[^/]+\/|^\/[^/]/.test(rest);

/** Whether there is such a page, whatever else is wrong with the address. */
const isKnown = (judgement: AddressJudgement): boolean =>
  doesOpen(judgement) || judgement.offer !== undefined;

/** The next line begins with an address of its own: with a scheme, well or not, or a host with a path. */
const OWN = /^(?:[^/]*\/\/|https?:|[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+(?::\d+)?\/)/iu;

/** Of what is read behind an address; addresses of pages are far shorter. */
const MAX_LENGTH = 1024;
