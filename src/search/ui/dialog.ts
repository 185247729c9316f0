import { BROWSER_WORDS } from '#browser-words';
import type { Answers } from '../answer.ts';
import { buildDialog, type DialogParts, optionsOf, startOptions } from './dialog-parts.ts';
import { Engine, type Places } from './engine.ts';
import { Listbox } from './listbox.ts';
import { addStyles, statusText } from './render.ts';
import { isBegun, Suggestions } from './suggestions.ts';
import styles from './dialog.css?url';

/** Pages of the full text that the dialog needs; the search page shows more. */
export const SHOWN = 5;
/** How long typing rests before the count is spoken, in milliseconds. */
const REST = 400;

let dialog: SearchDialog | undefined;

/** Opens the search dialog of this page with what is in the form by then; `from` gets the focus back at the end. */
export async function openSearch(
  form: HTMLFormElement,
  places: Places,
  from: Element | null,
): Promise<void> {
  dialog ??= new SearchDialog(form, places);
  await dialog.open(from);
}

/** A combobox in a native dialog: what is typed goes to the engine, what it answers into the list. */
class SearchDialog {
  readonly #form: HTMLFormElement;
  readonly #engine: Engine;
  readonly #suggestions: Suggestions;
  readonly #parts: DialogParts;
  readonly #listbox: Listbox;
  readonly #styled: Promise<void>;
  #statusTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(form: HTMLFormElement, places: Places) {
    this.#form = form;
    this.#engine = new Engine(places, SHOWN);
    this.#suggestions = new Suggestions(this.#engine, (answers, query) =>
      this.#show(answers, query),
    );
    this.#styled = addStyles(styles);
    this.#parts = buildDialog(form.action);
    const { dialog: made, input, list } = this.#parts;
    this.#listbox = new Listbox(input, list, (option, newTab) => this.#follow(option, newTab));
    this.#listen();
    document.body.append(made);
    this.#engine.warm();
  }

  async open(from: Element | null): Promise<void> {
    await this.#styled;
    const { dialog: made, input } = this.#parts;
    if (made.open) return;
    this.#takeText();
    // The browser gives the focus back to whatever has it now.
    if (from instanceof HTMLElement || from instanceof SVGElement)
      from.focus({ preventScroll: true });
    made.showModal();
    input.focus();
    this.#ask();
  }

  #listen(): void {
    const { dialog: made, input, close } = this.#parts;
    close.addEventListener('click', () => made.close());
    made.addEventListener('close', () => this.#suggestions.stop());
    made.addEventListener('click', (event) => event.target === made && made.close());
    input.addEventListener('input', () => this.#ask());
    input.addEventListener('keydown', (event) => this.#key(event));
  }

  /** What was typed in the header goes on in the dialog. */
  #takeText(): void {
    const typed = this.#form.querySelector('input');
    if (typed === null) return;
    this.#parts.input.value = typed.value;
    typed.value = '';
    typed.blur();
  }

  #ask(): void {
    const { input, status } = this.#parts;
    const query = input.value;
    if (!isBegun(query)) {
      clearTimeout(this.#statusTimer);
      void this.#showStart();
      // Until the answers are counted the line keeps its place.
    } else if (status.textContent === BROWSER_WORDS.search.start) status.textContent = '\u00a0';
    this.#suggestions.ask(query);
  }

  /** Before anything is asked: names that the briefing speaks of most, and its sections. */
  async #showStart(): Promise<void> {
    const { input, status } = this.#parts;
    const names = await this.#engine.mostNamed().catch(() => []);
    if (isBegun(input.value)) return;
    this.#listbox.show(startOptions(names, this.#engine.places));
    status.textContent = BROWSER_WORDS.search.start;
  }

  #show(answers: Answers, query: string): void {
    const { places, broken } = this.#engine;
    this.#listbox.show(answers.answers.flatMap((answer) => optionsOf(answer, query, places)));
    const status = statusText(answers, query, broken);
    this.#announce(
      answers.total !== undefined ? `${status} ${BROWSER_WORDS.search.enterShowsMore}` : status,
    );
  }

  /** Shown and spoken when the typing rests. */
  #announce(text: string): void {
    clearTimeout(this.#statusTimer);
    this.#statusTimer = setTimeout(() => (this.#parts.status.textContent = text), REST);
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    // A search field would take the first press for itself, to empty itself.
    if (event.key === 'Escape') this.#parts.dialog.close();
    else if (!this.#listbox.key(event)) return;
    event.preventDefault();
  }

  #follow({ dataset }: HTMLElement, newTab: boolean): void {
    const href = dataset['href'];
    if (href === undefined) return;
    if (newTab) window.open(href, '_blank', 'noopener');
    else {
      this.#parts.dialog.close();
      location.assign(href);
    }
  }
}
