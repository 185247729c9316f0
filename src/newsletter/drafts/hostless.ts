import type { DraftLink } from './draft-link.ts';

/**
 * Completes addresses without a host where the markup says how: all behind `<base href>`, and the links of MJML's bar,
 * which it puts behind its `base-url`.
 */
export function hostless() {
  let base: string | undefined;
  let bar = '';
  return (tag: string, name: string, value: string, found: DraftLink[]): DraftLink[] => {
    if (tag === 'mj-navbar' && name === 'base-url') bar = value.trim();
    if (tag === 'base' && name === 'href' && URL.canParse(value.trim())) base ??= value.trim();
    return found.map((link): DraftLink => {
      if (NAMES_HOST.test(link.href)) return link;
      if (tag === 'mj-navbar-link' && bar !== '')
        return { ...link, whole: bar + link.href, isPutTogether: true };
      const isBelow = base !== undefined && URL.canParse(link.href, base);
      return isBelow ? { ...link, whole: new URL(link.href, base).href } : link;
    });
  };
}

/** An address that says by itself where it leads. */
const NAMES_HOST = /^\s*(?:[a-z][a-z\d+.-]*:|[/\\]{2}|#|$)/i;
