import { BROWSER_WORDS } from '#browser-words';
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
  const marked = `?hl=${encodeURIComponent(shorten(query))}`;
  return `${base}${page.slice(1)}${marked}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** Longer queries are shown and passed on in their beginning alone, and never half a character of them. */
const LONGEST = 120;
const shorten = (query: string): string =>
  query.length > LONGEST
    ? `${Array.from(query).slice(0, LONGEST).join('')}…`
    : query.toWellFormed();

/** The words of one answer: name, kind, why it matched, excerpt. */
export function answerContent(answer: Answer): Node[] {
  const nodes: Node[] = [nameLine(answer.name, kindLabel(answer))];
  if (answer.excerpt.length > 0) {
    const runs = answer.excerpt.map(({ text, marked }) =>
      marked ? element('mark', '', text) : text,
    );
    const whole = answer.excerpt.map(({ text }) => text).join('');
    const before = /^\p{Ll}/u.test(whole) ? '… ' : '';
    const after = /[.!?”“»]\s*$/u.test(whole) ? '' : ' …';
    nodes.push(element('span', 'answer-excerpt', before, ...runs, after));
  }
  return nodes;
}

/** What a part of a page is called where it is met alone: half of the pages have one that is called the same. */
export const partLabel = ({ name }: Answer, title: string): string => `${title}, ${name}`;

/** A name with its kind beside it. */
export const nameLine = (name: string, kind: string): HTMLElement =>
  element(
    'span',
    'answer-head',
    element('strong', '', name),
    // Read aloud or copied, name and kind are two words.
    ' ',
    element('span', 'answer-kind', kind),
  );

/** What readers call a kind of page. */
export const kindName = BROWSER_WORDS.kind;

/** A text in the quotation marks of the page's language. */
export const inMarks = (text: string): string => `${quote.open}${text}${quote.close}`;

const { quote, search: texts } = BROWSER_WORDS;

const kindLabel = ({ kind, background }: Answer): string =>
  background ? `${kindName(kind)} · ${kindName('background')}` : kindName(kind);

/** How many there are and how they were found, for the eye and for screen readers. */
export function statusText(
  { how, instead, answers, total }: Answers,
  query: string,
  broken: boolean,
): string {
  if (how === 'failed') return texts.failed;
  const asked = inMarks(shorten(phraseOf(query) ?? query));
  const shown = countPages(answers);
  const pages = total === undefined ? texts.pages(shown) : texts.first(shown, total);
  const status = statusOf(how, pages, asked, instead);
  return broken ? `${status} ${texts.broken}` : status;
}

function statusOf(
  how: Answers['how'],
  pages: string,
  asked: string,
  instead: string | undefined,
): string {
  if (how === 'none') return texts.nothing(asked);
  if (how === 'corrected') return texts.corrected(pages, inMarks(instead ?? ''), asked);
  return how === 'some-words' ? texts.someWords(asked, pages) : texts.answers(pages, asked);
}

/** Puts a style sheet into the page that only a search needs; done when it has arrived, or will not. */
export function addStyles(href: string): Promise<void> {
  const link = element('link', '');
  Object.assign(link, { rel: 'stylesheet', href });
  document.head.append(link);
  return new Promise((resolve) => {
    link.onload = link.onerror = () => resolve();
  });
}
