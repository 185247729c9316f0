import type { Root } from 'mdast';
import type { Alias } from '../../schemas/fields.ts';
import type { Words } from '../../words/words.ts';
import type {
  EventData,
  Meta,
  PageData,
  PartyData,
  SourceData,
  StatementData,
  StatementForm,
  StyleData,
  TopicData,
} from '../../schemas/entries.ts';

export type { Meta, When } from '../../schemas/entries.ts';

/** Folder, collection and URL segment in one. */
export type Section = 'whos-who' | 'glossary' | 'chronology' | 'statements';
/** All of them, in the order of a book: people first. */
export const SECTIONS_OF_ENTRIES: readonly Section[] = [
  'whos-who',
  'glossary',
  'chronology',
  'statements',
];
export type Kind = PartyData['kind'] | TopicData['kind'] | 'event' | 'statement';

/** Where something stands in the content, for problems. */
export interface Place {
  /** As the editor sees it: `content/whos-who/x.mdx`. */
  file: string;
  /** Line of a field: `lineOf(['when', 'date'])`. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

interface EntryBase {
  id: string;
  kind: Kind;
  section: Section;
  /** What it is called on the page: a name or a title. */
  name: string;
  aliases: Alias[];
  searchTerms: string[];
  /** By language. */
  translations?: Record<string, string[]> | undefined;
  /** The one sentence. */
  summary: string;
  cites: string[];
  related: string[];
  /** Prose, parsed; statements have none. */
  body?: Root;
  place: Place;
}

export type Party = EntryBase & Omit<PartyData, 'related'> & { section: 'whos-who' };
export type Topic = EntryBase & Omit<TopicData, 'related'> & { section: 'glossary' };
export type EventEntry = EntryBase & EventData & { section: 'chronology'; kind: 'event' };
export type Statement = EntryBase & StatementData & { section: 'statements'; kind: 'statement' };
export type Entry = Party | Topic | EventEntry | Statement;

export const isEvent = (entry: Entry): entry is EventEntry => entry.section === 'chronology';
export const isStatement = (entry: Entry): entry is Statement => entry.section === 'statements';

export type Source = SourceData & { place: Place };

/** A page of prose that is no entry: overview, about. */
export interface Page extends PageData {
  id: 'overview' | 'about';
  body: Root;
  place: Place;
}

/** Everything that the content folder holds, validated file by file but not yet against each other. */
export interface Content {
  meta: Meta;
  metaPlace: Place;
  entries: Entry[];
  sources: Source[];
  pages: Page[];
  /** Words that the editor does not use; none where there is no style.yaml. */
  style?: readonly StyleData[];
  /** Ids of entries, sources and pages, and list files, that have problems of their own and so are missing here. */
  broken: ReadonlySet<string>;
}

/** What stands behind a statement; where its editor does not say, its words or their absence do. */
export const formOf = ({ form, words }: Pick<Statement, 'form' | 'words'>): StatementForm =>
  form ?? (words === undefined ? 'reported-speech' : 'words');

/** Whether it reports what somebody did or felt: nobody said anything. */
export const isAct = (statement: Pick<Statement, 'form' | 'words'>): boolean =>
  formOf(statement) === 'reported-act';

/** Whether a citation is the number of a paragraph; else it is the id of a source. */
export const isParagraph = (cite: string): boolean => /^\d+$/.test(cite);

/** Whether a text with these citations rests on documents alone: background, which always looks different. */
export const isBackground = (cites: readonly string[]): boolean =>
  cites.length > 0 && !cites.some(isParagraph);

/** `an issue`, `a person`. */
export const nameKind = (kind: string): string => `${/^[aeio]/.test(kind) ? 'an' : 'a'} ${kind}`;

/**
 * The kind of an entry as its page says it: `Person`; of what only documents report, `Background event`; of a
 * statement its form.
 */
export function kindLabel(entry: Entry, { kinds, forms, backgroundEvent }: Words): string {
  if (entry.section === 'statements') return forms[formOf(entry)];
  return entry.section === 'chronology' && entry.origin === 'background'
    ? backgroundEvent
    : kinds[entry.kind];
}
