declare module 'virtual:briefing-bodies' {
  /** The compiled MDX of an entry or page; undefined where it has none. */
  export function importBody(
    id: string,
  ):
    Promise<{ default: import('astro/runtime/server/index.js').AstroComponentFactory }> | undefined;
}
