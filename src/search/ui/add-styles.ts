import { element } from './render.ts';

/** Puts a style sheet into the page that only a search needs; done when it has arrived, or will not. */
export function addStyles(href: string): Promise<void> {
  const link = element('link', '');
  Object.assign(link, { rel: 'stylesheet', href });
  document.head.append(link);
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
  });
}
