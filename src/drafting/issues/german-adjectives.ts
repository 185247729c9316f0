import type { Token } from '../text/tokens.ts';

/** Whether an adjective as printed can stand before a German noun by itself, or can be given the ending to do so. */
export const canStandBefore = ({ lower }: Token, head: Token): boolean =>
  isFeminine(head) || /es?$/.test(lower);

/** A noun that its ending makes feminine. */
export const isFeminine = ({ lower }: Token): boolean =>
  /(?:ung|heit|keit|schaft|ion|tät)$/.test(lower);
