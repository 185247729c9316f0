import { carriedAddresses } from '../wrappers/unwrap.ts';
import type { Wrapper } from '../wrappers/wrapper.ts';
import { wrapperOf } from '../wrappers/wrappers.ts';
import { doesOpen, type Judgement, judgeLink } from './judge-link.ts';
import { addressIn } from './address-in.ts';
import { withoutMarkup } from './without-markup.ts';
import { isLocal, isSameHost, type LinkTarget, trimAddress } from './link-target.ts';

/** A judgement of an address that others may carry. */
export interface AddressJudgement extends Judgement {
  /** The address itself, where others carry it. */
  address?: string;
  /** Names of the services that carry it, the outermost first. */
  through: string[];
  /** What to write instead of all that was written; absent where there is no better address to offer. */
  rewrite?: string;
}

/** Wrappers within wrappers that are opened. */
const MAX_DEPTH = 8;
/** Longer ones, such as pictures as data, are no addresses of pages. */
const MAX_LENGTH = 16_384;
/** Addresses that one may carry beside each other. */
const MAX_CARRIED = 8;

/**
 * Judges an address of a draft, also where it is wrapped: in a sender's tracking, a mail filter, another
 * service's way out or a button for sharing. Undefined where neither it nor what it carries is meant for the site.
 */
export function judgeAddress(
  href: string,
  target: LinkTarget,
  isPicture = false,
  depth = 0,
): AddressJudgement | undefined {
  const written = trimAddress(href);
  if (written.length > MAX_LENGTH) return undefined;
  const bare = bareAddress(written);
  if (bare !== undefined) return notAlone(bare, judgeAddress(bare, target, isPicture, MAX_DEPTH));
  if (depth < MAX_DEPTH && !isOwn(written, target))
    for (const { address, by } of carriedAddresses(written).slice(0, MAX_CARRIED)) {
      const inner = judgeAddress(address, target, isPicture, depth + 1);
      if (inner !== undefined && isNamed(inner.address ?? address))
        return around(written, address, by, inner);
    }
  const judgement = judgeLink(written, target, isPicture);
  if (judgement === undefined) return undefined;
  const { offer } = judgement;
  return { ...judgement, through: [], ...(offer === undefined ? {} : { rewrite: offer }) };
}

/** Quotation marks and angle brackets, as they are or escaped. */
const MARK = '(?:["\'<>“”„‘’«»‹›]|%22|%27|%3[CE]|%E2%80%9[89CDE]|%C2%AB|%C2%BB){1,4}';
/** What is no beginning of an address or of a template: words, brackets, another scheme, what nobody sees. */
const WORDS = String.raw`(?:\[+|[^/?#.=%*|{<[]{1,40})(?<![\w+-])`;
const NOT_ALONE = new RegExp(`^(?:${MARK}|${WORDS})(?=https?://)(.*?)(?:${MARK})?$`, 'iu');

/** `https://…` of `“https://…”`, `[https://…]` or `URL: https://…`; undefined where nothing stands before an address. */
function bareAddress(written: string): string | undefined {
  const behind = NOT_ALONE.exec(written)?.[1];
  return behind === undefined ? undefined : addressIn(withoutMarkup(behind));
}

function notAlone(bare: string, inner: AddressJudgement | undefined): AddressJudgement | undefined {
  if (inner === undefined) return undefined;
  const verdict = doesOpen(inner) ? 'wrong-path' : inner.verdict;
  return withFault(
    inner,
    bare,
    verdict,
    'It does not stand alone: quotation marks, brackets, words or unseen characters are part of it.',
  );
}

/** The judgement of an address that is written with a fault besides; `meant`: as it should be written. */
export function withFault(
  judgement: AddressJudgement,
  meant: string,
  verdict: AddressJudgement['verdict'],
  message: string,
): AddressJudgement {
  const better = doesOpen(judgement) ? (judgement.rewrite ?? meant) : judgement.rewrite;
  return {
    ...judgement,
    verdict,
    message: `${message} ${judgement.message}`.trimEnd(),
    ...(better === undefined ? {} : { offer: better, rewrite: better }),
  };
}

/** The wrapper that keeps the address for itself, so that nobody can tell where it leads. */
export function closedWrapper(href: string): Wrapper | undefined {
  if (href.length > MAX_LENGTH) return undefined;
  const written = trimAddress(href);
  const wrapper = URL.canParse(written) ? wrapperOf(new URL(written)) : undefined;
  const isClosed = wrapper !== undefined && carriedAddresses(written).length === 0;
  return isClosed && wrapper.kind !== 'way-out' ? wrapper : undefined;
}

/** Whether it names its host: what another address carries without one is a path of that other site. */
const isNamed = (address: string): boolean => /^https?:/i.test(address);

/** The site and its previews on this machine carry no address for others. */
function isOwn(href: string, { siteUrl }: LinkTarget): boolean {
  if (!URL.canParse(href)) return false;
  const url = new URL(href);
  return isSameHost(url, siteUrl) || isLocal(url);
}

function around(
  written: string,
  address: string,
  by: Wrapper,
  inner: AddressJudgement,
): AddressJudgement {
  const { rewrite: better, ...judgement } = inner;
  const isNeedless = by.kind === 'filter' || by.kind === 'way-out';
  const isWrapped = isNeedless && inner.verdict === 'opens';
  const bare = inner.address ?? address;
  // An address cannot be written into a call of a template as it is into an attribute.
  if (by.kind === 'template')
    return { ...judgement, address: bare, through: [by.name, ...inner.through] };
  const rewrite =
    by.kind === 'share' ? inPlace(written, address, better) : isWrapped ? bare : better;
  return {
    ...judgement,
    ...(isWrapped
      ? {
          verdict: 'wrapped',
          message: `${by.name} wraps it: write the address itself.`,
          offer: bare,
        }
      : {}),
    address: bare,
    through: [by.name, ...inner.through],
    ...(rewrite === undefined ? {} : { rewrite }),
  };
}

/** What shares an address keeps its own; only the one inside is changed, where it is found as it is or escaped. */
function inPlace(written: string, address: string, better: string | undefined): string | undefined {
  if (better === undefined) return undefined;
  const escaped = encodeURIComponent(address);
  const lower = escaped.replaceAll(/%[\dA-F]{2}/g, (code) => code.toLowerCase());
  for (const form of [escaped, lower]) {
    if (written.includes(form)) return written.replace(form, encodeURIComponent(better));
  }
  return written.includes(address) ? written.replace(address, better) : undefined;
}
