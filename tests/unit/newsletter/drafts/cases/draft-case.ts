/** A draft and what is to be said of its addresses. */
export interface DraftCase {
  /** What it is, and its ending: `Mailchimp, as exported.html`. */
  name: string;
  draft: string | Buffer;
  /** `line verdict`, and `-> address` where something else is to be written. */
  expected: string[];
}

export const SITE = 'https://news.example/talks';
export const WEIR = `${SITE}/glossary/weir/`;
export const CARD = `${SITE}/og/glossary/weir.png`;
/** A page that does not exist. */
export const NONE = `${SITE}/glossary/nowhere-at-all/`;

/** Lines of a mail. */
export const mail = (...lines: string[]): string => lines.join('\r\n');

export const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
export const base64Url = (text: string): string => Buffer.from(text, 'utf8').toString('base64url');
export const escaped = encodeURIComponent;
