import type { Answer, Answers } from '../answer.ts';
import { MOST } from '../phrase.ts';
import { Engine, type Places } from './engine.ts';
import {
  addressOf,
  answerContent,
  element,
  inMarks,
  kindName,
  partLabel,
  statusText,
} from './render.ts';
import { isBegun, Suggestions } from './suggestions.ts';

/** To count the answers of one kind, all pages are needed; so many at most. */
const ALL = 200;

/** The search page: the same engine, with the query and the kind in the address. */
export class SearchPage {
  readonly #root: HTMLElement;
  readonly #input: HTMLInputElement;
  /** Of the page itself: a region that comes with its words is not spoken everywhere. */
  readonly #status: HTMLElement;
  readonly #found = element('div', '');
  readonly #engine: Engine;
  readonly #suggestions: Suggestions;
  #most = MOST;
  /** Where the answers begin that a reader has just asked for. */
  #goOnAt: number | undefined;
  #shown: { answers: Answers; query: string } | undefined;

  constructor(root: HTMLElement, input: HTMLInputElement, places: Places) {
    this.#root = root;
    this.#input = input;
    this.#status = root.querySelector('[role=status]') ?? element('p', '');
    root.append(this.#found);
    this.#engine = new Engine(places);
    this.#suggestions = new Suggestions(this.#engine, (answers, query, settled) => {
      this.#shown = { answers, query };
      this.#render();
      root.dataset['how'] = answers.how;
      if (settled) root.dataset['settled'] = query;
    });
  }

  start(): void {
    this.#engine.warm();
    this.#input.addEventListener('input', () => this.#ask(true));
    this.#input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      history.pushState(null, '', this.#address());
      this.#ask(false);
    });
    addEventListener('popstate', () => this.#restore());
    // What was typed while this was loading is the query.
    if (this.#input.value.trim() === '') this.#restore();
    else this.#ask(true);
  }

  #restore(): void {
    this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
    this.#ask(false);
  }

  #ask(typing: boolean): void {
    if (typing) history.replaceState(null, '', this.#address());
    if (!isBegun(this.#input.value)) {
      this.#shown = undefined;
      this.#status.replaceChildren();
      this.#found.replaceChildren();
      this.#root.dataset['settled'] = this.#input.value;
    }
    this.#most = kindInAddress() === '' ? MOST : ALL;
    this.#suggestions.ask(this.#input.value, this.#most);
  }

  #address(type = kindInAddress()): string {
    const url = new URL(location.href);
    url.search = '';
    if (this.#input.value !== '') url.searchParams.set('q', this.#input.value);
    if (type !== '') url.searchParams.set('type', type);
    return url.href;
  }

  #render(): void {
    if (this.#shown === undefined) return;
    const { answers, query } = this.#shown;
    const counts = countKinds(answers);
    // Of a kind that is not among them everything is shown.
    const type = counts.has(kindInAddress()) ? kindInAddress() : '';
    const chosen = answers.answers.filter(({ kind }) => type === '' || kind === type);
    const list = element('ol', 'answers', ...chosen.map((answer) => this.#answer(answer, query)));
    const held = document.activeElement?.getAttribute('data-kind');
    this.#say(statusText({ ...answers, answers: chosen }, query, this.#engine.broken));
    if (answers.how === 'corrected') this.#status.append(' ', this.#asTyped(query));
    const chips = this.#chips(counts, type, answers.total !== undefined);
    this.#found.replaceChildren(
      chips,
      list,
      ...(answers.total === undefined ? [] : [this.#showMore(query)]),
      ...(/none|failed/.test(answers.how) ? [element('p', '', this.#said('waysOn'))] : []),
    );
    // Who chose a kind with the keyboard is still there.
    if (held != null) chips.querySelector<HTMLElement>(`[data-kind="${held}"]`)?.focus();
    if (this.#goOnAt !== undefined)
      list
        .querySelectorAll<HTMLElement>(':scope > li > a')
        [Math.min(this.#goOnAt, chosen.length - 1)]?.focus();
    this.#goOnAt = undefined;
  }

  /** What is said already is not said again. */
  #say(text: string): void {
    if (this.#status.textContent !== text) this.#status.textContent = text;
  }

  /** The way back from a corrected spelling: the same words in quotation marks, which nothing corrects. */
  #asTyped(query: string): HTMLElement {
    const link = element(
      'a',
      '',
      this.#said('exactly').replace('{}', () => inMarks(query)),
    );
    link.href = `?q=${encodeURIComponent(`"${query}"`)}`;
    return link;
  }

  #showMore(query: string): HTMLElement {
    const button = element('button', 'button more', this.#said('more'));
    button.type = 'button';
    button.addEventListener('click', () => {
      this.#most += MOST;
      this.#goOnAt = this.#root.querySelectorAll('.answers > li').length;
      this.#suggestions.ask(query, this.#most, true);
    });
    return button;
  }

  /** `hasMore`: of pages that are not loaded nobody knows the kind, and the counts are left out. */
  #chips(counts: ReadonlyMap<string, number>, type: string, hasMore: boolean): HTMLElement {
    const chips = [...counts].map(([kind, count]) => {
      const label = kind === '' ? this.#said('all') : kindName(kind);
      const chip = element('button', 'button chip', hasMore ? label : `${label} (${count})`);
      chip.type = 'button';
      chip.ariaPressed = String(kind === type);
      chip.dataset['kind'] = kind;
      chip.addEventListener('click', () => {
        history.pushState(null, '', this.#address(kind));
        if (hasMore) this.#ask(false);
        else this.#render();
      });
      return chip;
    });
    return element('div', 'chips', ...(counts.size > 2 ? chips : []));
  }

  /** What the page brings to say. */
  #said(name: 'all' | 'more' | 'exactly' | 'waysOn'): string {
    return this.#root.dataset[name] ?? '';
  }

  #answer(answer: Answer, query: string): HTMLElement {
    const link = element('a', '', ...answerContent({ ...answer, excerpt: [] }));
    link.href = addressOf(answer.path, query, this.#engine.places);
    const item = element('li', '', link);
    const excerpt = answerContent(answer)[1];
    if (excerpt !== undefined) item.append(excerpt);
    const parts = answer.parts.map(({ path, title }) => {
      const part = element('a', '', title);
      part.href = addressOf(path, query, this.#engine.places);
      part.ariaLabel = partLabel(answer, title);
      return element('li', '', part);
    });
    if (parts.length > 0) item.append(element('ul', 'parts', ...parts));
    return item;
  }
}

/** How many answers there are of each kind, and under no name in all. */
function countKinds({ answers }: Answers): Map<string, number> {
  const counts = new Map<string, number>([['', answers.length]]);
  for (const { kind } of answers) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

const kindInAddress = (): string => new URLSearchParams(location.search).get('type') ?? '';
