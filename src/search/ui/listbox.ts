/**
 * The options below a combobox (ARIA 1.2): the focus stays in the input, and one option is active or none.
 * `onFollow` gets the option that Enter or a click chose, and whether a new tab was asked for.
 */
export class Listbox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLUListElement;
  readonly #onFollow: (option: HTMLElement, newTab: boolean) => void;
  #active = -1;

  constructor(
    input: HTMLInputElement,
    list: HTMLUListElement,
    onFollow: (option: HTMLElement, newTab: boolean) => void,
  ) {
    this.#input = input;
    this.#list = list;
    this.#onFollow = onFollow;
    list.addEventListener('click', (event) => this.#click(event));
  }

  /** Shows other options; one that leads where the active one does becomes active in its place. */
  show(options: readonly HTMLElement[]): void {
    const active = this.#options()[this.#active];
    options.forEach((option, index) => (option.id = `ui-option-${index}`));
    this.#list.replaceChildren(...options);
    this.#activate(
      active === undefined ? -1 : options.findIndex((option) => goal(option) === goal(active)),
    );
  }

  /** Moves or follows for a key; whether the key was for the list. */
  key(event: KeyboardEvent): boolean {
    const last = this.#options().length - 1;
    const moves: Record<string, number> = {
      ArrowDown: this.#active >= last ? 0 : this.#active + 1,
      ArrowUp: this.#active <= 0 ? last : this.#active - 1,
      Home: 0,
      End: last,
    };
    const move = moves[event.key];
    const inText = (event.key === 'Home' || event.key === 'End') && this.#active < 0;
    if (move !== undefined && !inText && last >= 0) {
      this.#activate(move);
      return true;
    }
    const option = this.#options()[this.#active];
    if (event.key !== 'Enter' || option === undefined) return false;
    this.#onFollow(option, event.ctrlKey || event.metaKey);
    return true;
  }

  #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  #activate(index: number): void {
    const options = this.#options();
    options[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = options.length === 0 ? -1 : Math.max(-1, Math.min(index, options.length - 1));
    const option = options[this.#active];
    this.#input.ariaExpanded = String(options.length > 0);
    if (option === undefined) {
      this.#input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    this.#input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  #click(event: MouseEvent): void {
    const option = (event.target as Element).closest<HTMLElement>('[role=option]');
    if (option !== null) this.#onFollow(option, event.ctrlKey || event.metaKey);
  }
}

/** Where an option leads, whatever words it would mark there: they grow with every letter typed. */
const goal = ({ dataset }: HTMLElement): string | undefined =>
  dataset['href']?.replace(/\?[^#]*/, '');
