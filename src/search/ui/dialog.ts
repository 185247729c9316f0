import type { Answers } from '../answer.ts';
import { Engine, type Places } from './engine.ts';
import { addressOf, answerContent, element, statusText } from './render.ts';
import { Suggestions } from './suggestions.ts';
import styles from './dialog.css?url';

/** Pages of the full text that the dialog needs; the search page shows more. */
export const SHOWN = 5;

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

/** A combobox in a native dialog (ARIA 1.2): the focus stays in the input, arrows choose among the options. */
class SearchDialog {
  readonly #form: HTMLFormElement;
  readonly #engine: Engine;
  readonly #suggestions: Suggestions;
  readonly #input = element('input', 'search-input');
  readonly #status = element('p', 'search-status label');
  readonly #list = element('ul', 'search-list');
  readonly #dialog: HTMLDialogElement;
  readonly #styled: Promise<void>;
  #chosen = -1;
  #statusTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(form: HTMLFormElement, places: Places) {
    this.#form = form;
    this.#engine = new Engine(places, SHOWN);
    this.#suggestions = new Suggestions(this.#engine, (answers, query) =>
      this.#show(answers, query),
    );
    this.#styled = addStyles();
    this.#dialog = this.#build(form);
    document.body.append(this.#dialog);
    this.#engine.warm();
  }

  async open(from: Element | null): Promise<void> {
    await this.#styled;
    if (this.#dialog.open) return;
    this.#takeText();
    // The browser gives the focus back to whatever has it now.
    if (from instanceof HTMLElement) from.focus({ preventScroll: true });
    this.#dialog.showModal();
    this.#input.focus();
    this.#ask();
  }

  /** What was typed in the header goes on in the dialog. */
  #takeText(): void {
    const typed = this.#form.querySelector('input');
    if (typed === null) return;
    this.#input.value = typed.value;
    typed.value = '';
    typed.blur();
  }

  #build(form: HTMLFormElement): HTMLDialogElement {
    const { action } = form;
    const own = element('form', 'search-dialog-form');
    Object.assign(own, { action, method: 'get' });
    own.role = 'search';
    Object.assign(this.#input, { name: 'q', type: 'search', autocomplete: 'off', id: 'ui-search' });
    this.#input.role = 'combobox';
    setAttributes(this.#input, {
      'aria-autocomplete': 'list',
      'aria-controls': 'ui-search-list',
      'aria-expanded': 'false',
      'aria-label': 'Search this briefing',
      enterkeyhint: 'search',
    });
    this.#list.id = 'ui-search-list';
    this.#list.role = 'listbox';
    this.#list.ariaLabel = 'Pages found';
    this.#status.role = 'status';
    const close = element('button', 'search-close', 'Close');
    close.type = 'button';
    own.append(this.#input, close);
    const made = element('dialog', 'search-dialog', own, this.#status, this.#list);
    made.ariaLabel = 'Search';
    close.addEventListener('click', () => made.close());
    made.addEventListener('close', () => this.#suggestions.stop());
    made.addEventListener('click', (event) => event.target === made && made.close());
    this.#input.addEventListener('input', () => this.#ask());
    this.#input.addEventListener('keydown', (event) => this.#key(event));
    this.#list.addEventListener('click', (event) => this.#click(event));
    return made;
  }

  #ask(): void {
    const query = this.#input.value;
    if (query.trim() === '') this.#clear();
    this.#suggestions.ask(query);
  }

  #clear(): void {
    this.#list.replaceChildren();
    this.#status.textContent = '';
    this.#choose(-1);
  }

  #show(answers: Answers, query: string): void {
    const chosen = this.#options()[this.#chosen]?.dataset['href'];
    const options = answers.answers.flatMap((answer) => [
      this.#option(
        addressOf(answer.path, query, this.#engine.places),
        'search-option',
        answerContent(answer),
      ),
      ...answer.parts
        .slice(0, 3)
        .map(({ path, title }) =>
          this.#option(addressOf(path, query, this.#engine.places), 'search-option search-part', [
            element('span', '', title),
          ]),
        ),
    ]);
    options.forEach((option, index) => (option.id = `ui-option-${index}`));
    this.#list.replaceChildren(...options);
    this.#choose(options.findIndex((option) => option.dataset['href'] === chosen));
    const status = statusText(answers, query, this.#engine.broken);
    this.#announce(answers.cut === true ? `${status} Enter shows more.` : status);
  }

  #option(href: string, className: string, content: Node[]): HTMLLIElement {
    const option = element('li', className, ...content);
    option.role = 'option';
    option.ariaSelected = 'false';
    option.dataset['href'] = href;
    return option;
  }

  /** Shown at once, spoken when the typing rests. */
  #announce(text: string): void {
    clearTimeout(this.#statusTimer);
    this.#statusTimer = setTimeout(() => (this.#status.textContent = text), 400);
  }

  #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  #choose(index: number): void {
    const options = this.#options();
    options[this.#chosen]?.setAttribute('aria-selected', 'false');
    this.#chosen = options.length === 0 ? -1 : Math.max(-1, Math.min(index, options.length - 1));
    const option = options[this.#chosen];
    this.#input.ariaExpanded = String(options.length > 0);
    if (option === undefined) {
      this.#input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    this.#input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const last = this.#options().length - 1;
    const moves: Record<string, number> = {
      ArrowDown: this.#chosen >= last ? 0 : this.#chosen + 1,
      ArrowUp: this.#chosen <= 0 ? last : this.#chosen - 1,
      Home: 0,
      End: last,
    };
    const move = moves[event.key];
    const inText = (event.key === 'Home' || event.key === 'End') && this.#chosen < 0;
    if (move !== undefined && !inText && last >= 0) {
      event.preventDefault();
      this.#choose(move);
    } else if (event.key === 'Enter' && this.#chosen >= 0) {
      event.preventDefault();
      this.#follow(this.#options()[this.#chosen], event.ctrlKey || event.metaKey);
    } else if (event.key === 'Escape' && this.#input.value !== '') {
      event.preventDefault();
      this.#input.value = '';
      this.#ask();
    }
  }

  #click(event: MouseEvent): void {
    const option = (event.target as Element).closest<HTMLElement>('[role=option]');
    if (option !== null) this.#follow(option, event.ctrlKey || event.metaKey);
  }

  #follow(option: HTMLElement | undefined, newTab: boolean): void {
    const href = option?.dataset['href'];
    if (href === undefined) return;
    if (newTab) window.open(href, '_blank', 'noopener');
    else {
      this.#dialog.close();
      location.assign(href);
    }
  }
}

function addStyles(): Promise<void> {
  const link = element('link', '');
  Object.assign(link, { rel: 'stylesheet', href: styles });
  document.head.append(link);
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
  });
}

function setAttributes(target: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, value);
}
