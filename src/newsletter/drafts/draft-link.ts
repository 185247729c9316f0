/** What an address in a draft is for: a reader opens a link, a mail shows a picture, the rest is for machines. */
export type LinkRole = 'link' | 'picture' | 'other';

/** An address as it stands in a text. */
export interface DraftLink {
  /** As mail software understands it: character references and escapes resolved. */
  href: string;
  role: LinkRole;
  /** Where it is written in the text, in UTF-16 units; absent where no single run of the text is the address. */
  span?: Span;
  /** Where it leads by what the markup says of addresses without a host: `<base>`, the bar of MJML. */
  whole?: string;
  /** `whole` is put together when the draft is made a mail: what is written here cannot be the whole of it. */
  isPutTogether?: true;
  /** How an address is written at that place. */
  syntax: 'html' | 'plain';
}

export interface Span {
  start: number;
  end: number;
}

/** The same links, further down in a longer text. */
export const shifted = (links: readonly DraftLink[], by: number): DraftLink[] =>
  links.map((link) =>
    link.span === undefined
      ? link
      : { ...link, span: { start: link.span.start + by, end: link.span.end + by } },
  );

/** An address as it is written in a place of that syntax. */
export const writeAddress = (address: string, syntax: DraftLink['syntax']): string => {
  // Brackets and quotes would end an address in style sheets and Markdown.
  const safe = address.replace(/[()'"<>\\]/g, percent);
  return syntax === 'html' ? safe.replaceAll('&', '&amp;') : safe;
};

const percent = (mark: string): string =>
  `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
