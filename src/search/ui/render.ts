import { type Answer, type Answers } from '../answer.ts';
import { phraseOf } from '../find-pages.ts';
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
  const head = element('span', 'answer-head', element('strong', '', answer.name));
  head.append(element('span', 'answer-kind', kindLabel(answer)));
  const nodes: Node[] = [head];
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

export const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function kindLabel({ kind, background }: Answer): string {
  const label = capitalise(kind);
  return background ? `${label} · Background` : label;
}

/** How many there are and how they were found, for the eye and for screen readers. */
export function statusText(
  { how, instead, answers, cut = false }: Answers,
  query: string,
  broken: boolean,
): string {
  const asked = `“${phraseOf(query) ?? query}”`;
  const pages = `${answers.length} ${answers.length === 1 ? 'page' : 'pages'}`;
  const count = cut ? `The first ${pages}` : pages;
  const limit = broken ? ' The full-text index could not be loaded: only names were searched.' : '';
  if (how === 'none') return `Nothing in this briefing for ${asked}.${limit}`;
  if (how === 'corrected') return `${count} for “${instead ?? ''}”, not ${asked}.${limit}`;
  if (how === 'some-words') return `${count} with some of your words.${limit}`;
  return `${count} for ${asked}.${limit}`;
}
