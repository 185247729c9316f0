/** An element as the renderer takes it: HTML and SVG names, CSS as an object. */
export interface CardNode {
  type: string;
  /** Names an element that measuring asks for. */
  key?: string;
  props: Record<string, unknown> & { children?: (CardNode | string)[] };
}

export type Style = Record<string, string | number>;

/** A flex box: the renderer knows no other layout. */
export const box = (style: Style, ...children: (CardNode | string)[]): CardNode => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});
