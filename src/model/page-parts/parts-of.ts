import { outline } from '../../markdown/outline.ts';
import type { Briefing } from '../briefing.ts';
import { type Entry, isAct, type Section } from '../entries/entry.ts';
import { partTitle } from '../divisions/entry-lists.ts';
import { editionsOf } from '../entries/editions.ts';
import { meetingsWith } from '../chronology/meetings.ts';
import { eventsOf, statementsOf } from '../chronology/of-entry.ts';
import { type Words, wordsOf } from '../../words/words.ts';

/** A part of an entry's page that the program puts there; a heading that an editor wrote with <H> is none. */
export type PartId =
  | 'not-said'
  | 'paragraph'
  | 'said'
  | 'done'
  | 'met'
  | 'background'
  | 'positions'
  | 'events'
  | 'related'
  | 'mentioned'
  | 'sources'
  | 'changes';

export interface PagePart {
  id: PartId;
  title: string;
}

interface PartRule {
  /** The sections whose entries can have it. */
  on: readonly Section[];
  /**
   * Whether a release records its anchor. It follows then from what editors wrote about the entry itself;
   * what the program finds elsewhere, such as mentions, comes and goes with other pages.
   */
  isPromised: boolean;
  /** Whether the single-page edition has it; there, what only leads on is not needed. */
  isPrinted: boolean;
  /** Stands beside or below the text rather than in it: lists that lead on. */
  leadsOn?: true;
  isPresent: (briefing: Briefing, entry: Entry) => boolean;
}

const EVERY: readonly Section[] = ['whos-who', 'glossary', 'chronology', 'statements'];

/** Every part, in the order of the page: the page, its contents, print, releases and checks all read this. */
const PARTS: Readonly<Record<PartId, PartRule>> = {
  'not-said': {
    on: ['statements'],
    isPromised: true,
    isPrinted: true,
    isPresent: (_, entry) => entry.section === 'statements' && entry.note !== undefined,
  },
  paragraph: {
    on: ['statements'],
    isPromised: true,
    isPrinted: false,
    isPresent: () => true,
  },
  said: {
    on: ['whos-who', 'chronology'],
    isPromised: true,
    isPrinted: true,
    isPresent: (briefing, entry) => statementsOf(briefing, entry).some((one) => !isAct(one)),
  },
  done: {
    on: ['whos-who', 'chronology'],
    isPromised: true,
    isPrinted: true,
    isPresent: (briefing, entry) => statementsOf(briefing, entry).some(isAct),
  },
  met: {
    on: ['whos-who'],
    isPromised: true,
    // The single-page edition draws all of them once.
    isPrinted: false,
    isPresent: (briefing, entry) =>
      entry.section === 'whos-who' && meetingsWith(briefing, entry).length > 0,
  },
  background: {
    on: ['whos-who'],
    isPromised: true,
    isPrinted: true,
    isPresent: (_, entry) => entry.section === 'whos-who' && entry.background.length > 0,
  },
  positions: {
    on: ['glossary'],
    isPromised: true,
    isPrinted: true,
    isPresent: (briefing, entry) =>
      entry.section === 'glossary' &&
      (statementsOf(briefing, entry).length > 0 || Object.keys(entry.positions).length > 0),
  },
  events: {
    on: ['whos-who', 'glossary', 'statements'],
    isPromised: true,
    isPrinted: true,
    leadsOn: true,
    isPresent: (briefing, entry) => eventsOf(briefing, entry).length > 0,
  },
  related: {
    on: EVERY,
    isPromised: false,
    isPrinted: false,
    leadsOn: true,
    isPresent: (_, entry) => entry.related.length > 0,
  },
  mentioned: {
    on: EVERY,
    isPromised: false,
    isPrinted: false,
    leadsOn: true,
    isPresent: (briefing, entry) => (briefing.backlinks.get(entry.id) ?? []).length > 0,
  },
  sources: {
    on: EVERY,
    isPromised: true,
    isPrinted: true,
    leadsOn: true,
    isPresent: () => true,
  },
  changes: {
    on: EVERY,
    isPromised: false,
    isPrinted: true,
    leadsOn: true,
    isPresent: (briefing, entry) => editionsOf(briefing.updates, entry.id).length > 0,
  },
};

const PART_IDS = Object.keys(PARTS) as PartId[];

/** The parts below the prose of an entry's page, in order; positions that the prose places are left out. */
export function partsOf(briefing: Briefing, entry: Entry): PagePart[] {
  const words = wordsOf(briefing.meta);
  return PART_IDS.filter(
    (id) => PARTS[id].on.includes(entry.section) && PARTS[id].isPresent(briefing, entry),
  )
    .filter((id) => id !== 'positions' || !placesPositions(entry, words))
    .map((id) => ({ id, title: partTitle(id, entry, words) }));
}

/** Of these, what stands in the text, or what stands beside it and leads on. */
export const partsIn = (briefing: Briefing, entry: Entry, place: 'text' | 'rail'): PagePart[] =>
  partsOf(briefing, entry).filter(({ id }) => (PARTS[id].leadsOn ?? false) === (place === 'rail'));

/** The same for the single-page edition. */
export const printedPartsOf = (briefing: Briefing, entry: Entry): PagePart[] =>
  partsOf(briefing, entry).filter(({ id }) => PARTS[id].isPrinted);

/** "On this page": the headings of the prose and the parts below it, in the order of the page. */
export const contentsOf = (briefing: Briefing, entry: Entry): { id: string; title: string }[] => [
  ...headingsOf(entry, wordsOf(briefing.meta)).map(({ id, text }) => ({ id, title: text })),
  ...partsOf(briefing, entry),
];

/** The anchors of an entry's page that a release makes permanent. */
export const promisedOf = (briefing: Briefing, entry: Entry): string[] => [
  ...headingsOf(entry, wordsOf(briefing.meta)).map(({ id }) => id),
  ...partsOf(briefing, entry)
    .map(({ id }) => id)
    .filter((id) => PARTS[id].isPromised),
];

/** Ids that the page of an entry of this section can have by itself, now or later: no heading may take them. */
export const reservedIn = (section: Section): string[] => [
  ...PART_IDS.filter((id) => PARTS[id].on.includes(section)),
  LINK_ID,
];

/** The fold-out with the address of the page. */
export const LINK_ID = 'link';

/** Ids that no release promises on the page of an entry. */
export const UNPROMISED: readonly string[] = [
  ...PART_IDS.filter((id) => !PARTS[id].isPromised),
  LINK_ID,
];

/** Headings of the prose with an anchor, and on a topic's page its <Positions/>. */
function headingsOf(entry: Entry, words: Words): { id: string; text: string }[] {
  if (entry.body === undefined) return [];
  const positions = { id: 'positions', text: words.parts.positions };
  return outline(entry.body, entry.section === 'glossary' ? positions : undefined);
}

const placesPositions = (entry: Entry, words: Words): boolean =>
  headingsOf(entry, words).some(({ id }) => id === 'positions');
