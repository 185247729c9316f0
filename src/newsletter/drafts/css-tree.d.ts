// css-tree 3 ships no types; this is the part that css-links.ts uses.
declare module 'css-tree' {
  /** Calls back with the type and the place of each token, in order. */
  export function tokenize(
    css: string,
    onToken: (type: number, start: number, end: number) => void,
  ): void;
  export const tokenTypes: {
    Url: number;
    String: number;
    WhiteSpace: number;
    Function: number;
    LeftParenthesis: number;
    RightParenthesis: number;
    Comment: number;
  };
  export const url: { decode(token: string): string };
  export const string: { decode(token: string): string };
}
