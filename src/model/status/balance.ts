import { splitSentences } from '../../markdown/sentences.ts';
import { fold } from '../../names/name-trie.ts';
import type { Briefing } from '../briefing.ts';
import type { Claim } from '../citations-and-quotations/claims.ts';
import { isParagraph, type Topic } from '../entries/entry.ts';
import { countsOf, type Row } from '../positions/positions.ts';
import { eventsOf } from '../chronology/of-entry.ts';
import { partiesBySide } from '../views/entry-links.ts';

/** What the briefing carries from one side on one issue. */
export interface Share {
  side: string;
  /** Exact words. */
  words: number;
  /** Statements in other words. */
  statements: number;
  acts: number;
  /** Positions that its editors wrote, silences apart. */
  positions: number;
  /** Sentences that rest on documents alone and name the side or somebody of it. */
  background: number;
}

export interface Balance {
  issue: string;
  name: string;
  sides: Share[];
}

/** Issue by issue, what stands there from each side, so that one-sidedness can be seen. */
export function balanceOf(briefing: Briefing): Balance[] {
  return briefing.board.flatMap(({ issue, cells }) =>
    issue === undefined
      ? []
      : [{ issue: issue.id, name: issue.name, sides: sharesOf(briefing, issue, cells) }],
  );
}

function sharesOf(briefing: Briefing, issue: Topic, cells: Row['cells']): Share[] {
  const sentences = backgroundOn(briefing, issue);
  return cells.flatMap((cell) => {
    const { side, note } = cell;
    if (side === undefined) return [];
    const counts = new Map(countsOf(cell).map(({ form, count }) => [form, count]));
    const names = namesOf(briefing, side);
    return [
      {
        side,
        words: counts.get('words') ?? 0,
        statements: counts.get('reported-speech') ?? 0,
        acts: counts.get('reported-act') ?? 0,
        positions: note === undefined || note.silent ? 0 : 1,
        background: sentences.filter((sentence) => names.test(fold(sentence))).length,
      },
    ];
  });
}

/** The sentences of background on the page of an issue and on those of its events. */
function backgroundOn(briefing: Briefing, issue: Topic): string[] {
  const pages = new Set([issue.id, ...eventsOf(briefing, issue).map(({ id }) => id)]);
  const isBackground = ({ from, cites }: Claim) =>
    pages.has(from) && cites.length > 0 && !cites.some(isParagraph);
  return briefing.claims
    .filter(isBackground)
    .flatMap(({ text }) => splitSentences(text).map((sentence) => sentence.text));
}

/** The side’s own words, and the names of everybody on it; of a person the last name too. */
function namesOf(briefing: Briefing, side: string): RegExp {
  const { name = '', adjective = '' } = briefing.meta.sides.find(({ id }) => id === side) ?? {};
  const parties = partiesBySide(briefing).find((group) => group.side === side)?.parties ?? [];
  const names = parties.flatMap((party) => [
    party.name,
    ...party.aliases.map((alias) => alias.name),
    ...(party.kind === 'person' ? [party.name.split(' ').at(-1) ?? ''] : []),
  ]);
  const all = [name, adjective, ...names].map(fold).filter((one) => one !== '');
  const escaped = all.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}
