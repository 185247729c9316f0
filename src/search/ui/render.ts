import { type Answer, type Answers, countPages } from '../answer.ts';
import { phraseOf } from '../phrase.ts';
import type { Places } from './engine.ts';

/** Makes an element with a class and text or children; text is never parsed as HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** Address of an answer, with the words to mark on arrival. */
export function addressOf(path: string, query: string, { base }: Places): string {
  const [page = '', fragment] = path.split('#');
  const marked = `?hl=${encodeURIComponent(query)}`;
  return `${base}${page.slice(1)}${marked}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** The words of one answer: name, kind, why it matched, excerpt. */
export function answerContent(answer: Answer): Node[] {
  const nodes: Node[] = [nameLine(answer.name, kindLabel(answer))];
  if (answer.excerpt.length > 0) {
    const runs = answer.excerpt.map(({ text, marked }) =>
      marked ? element('mark', '', text) : text,
    );
    const whole = answer.excerpt.map(({ text }) => text).join('');
    const before = /^\p{Ll}/u.test(whole) ? '… ' : '';
    const after = /[.!?”]\s*$/u.test(whole) ? '' : ' …';
    nodes.push(element('span', 'answer-excerpt', before, ...runs, after));
  }
  return nodes;
}

/** A name with its kind beside it. */
export const nameLine = (name: string, kind: string): HTMLElement =>
  element('span', 'answer-head', element('strong', '', name), element('span', 'answer-kind', kind));

export const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function kindLabel({ kind, background }: Answer): string {
  const label = capitalise(kind);
  return background ? `${label} · Background` : label;
}

/** How many there are and how they were found, for the eye and for screen readers. */
export function statusText(
  { how, instead, answers, total }: Answers,
  query: string,
  broken: boolean,
): string {
  const asked = `“${phraseOf(query) ?? query}”`;
  const shown = countPages(answers);
  const pages = shown === 1 ? '1 page' : `${shown} pages`;
  const count =
    total === undefined ? pages : `The first ${shown} of ${total.toLocaleString('en')} pages`;
  const limit = broken ? ' The full-text index could not be loaded: only names were searched.' : '';
  if (how === 'none') return `Nothing in this briefing for ${asked}.${limit}`;
  if (how === 'corrected') return `${count} for “${instead ?? ''}”, not ${asked}.${limit}`;
  if (how === 'some-words')
    return `Nothing in this briefing for all of ${asked}; ${count} for some of it.${limit}`;
  return `${count} for ${asked}.${limit}`;
}
