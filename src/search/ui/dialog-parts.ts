import { BROWSER_WORDS } from '#browser-words';
import type { Answer } from '../answer.ts';
import type { NameRecord } from '../name-record.ts';
import type { Places } from './engine.ts';
import { addressOf, answerContent, element, kindName, nameLine, partLabel } from './render.ts';

const texts = BROWSER_WORDS.search;

/** How many of the answers below another one are shown. */
const PARTS = 3;

/** The elements of the dialog, which know nothing of each other yet. */
export interface DialogParts {
  dialog: HTMLDialogElement;
  input: HTMLInputElement;
  close: HTMLButtonElement;
  status: HTMLElement;
  list: HTMLUListElement;
}

/** Builds the dialog; its form does without a script's help what that of the page does. `action`: the search page. */
export function buildDialog(action: string): DialogParts {
  const input = buildInput();
  const close = element('button', 'button', texts.close);
  close.type = 'button';
  const form = element('form', 'search-dialog-form', input, close);
  Object.assign(form, { action, method: 'get', role: 'search' });
  const status = element('p', 'search-status label');
  status.role = 'status';
  const list = element('ul', 'search-list');
  Object.assign(list, { id: 'ui-search-list', role: 'listbox', ariaLabel: texts.found });
  const dialog = element('dialog', 'search-dialog', form, status, list);
  dialog.ariaLabel = fieldName();
  return { dialog, input, close, status, list };
}

/** The options for one answer: itself, and the first of what belongs to it. */
export const optionsOf = (answer: Answer, query: string, places: Places): HTMLLIElement[] => [
  buildOption(addressOf(answer.path, query, places), 'search-option', answerContent(answer)),
  ...answer.parts.slice(0, PARTS).map(({ path, title }) => {
    const href = addressOf(path, query, places);
    const option = buildOption(href, 'search-option search-part', [element('span', '', title)]);
    option.ariaLabel = partLabel(answer, title);
    return option;
  }),
];

/** How many names of each kind are put forward before anything is typed. */
const NAMES = 3;

/** Options before anything is typed: the first names of each kind, and the sections that the page's menu has. */
export function startOptions(records: readonly NameRecord[], { base }: Places): HTMLLIElement[] {
  const names = ['person', 'issue', 'event'].flatMap((kind) =>
    records.filter(({ k, b }) => k === kind && b !== 1).slice(0, NAMES),
  );
  const links = document.querySelectorAll<HTMLAnchorElement>('header nav a');
  const sections = Array.from(links, ({ href, textContent }) => ({
    href,
    name: textContent.trim(),
    kind: 'section',
  }));
  return [
    ...names.map(({ p, n, k }) => ({ href: base + p.slice(1), name: n, kind: k })),
    ...sections,
  ].map(({ href, name, kind }) =>
    buildOption(href, 'search-option search-start', [nameLine(name, kindName(kind))]),
  );
}

/** What the page calls its own field for searching. */
const fieldName = (): string =>
  document.querySelector('label[for="ui-q"]')?.textContent.trim() ?? '';

function buildInput(): HTMLInputElement {
  const input = element('input', 'field search-input');
  input.setAttribute('aria-controls', 'ui-search-list');
  return Object.assign(input, {
    id: 'ui-search',
    name: 'q',
    type: 'search',
    autocomplete: 'off',
    enterKeyHint: 'search',
    role: 'combobox',
    ariaAutoComplete: 'list',
    ariaExpanded: 'false',
    ariaLabel: fieldName(),
  } as const);
}

function buildOption(href: string, className: string, content: Node[]): HTMLLIElement {
  const option = element('li', className, ...content);
  option.role = 'option';
  option.ariaSelected = 'false';
  option.dataset['href'] = href;
  return option;
}
