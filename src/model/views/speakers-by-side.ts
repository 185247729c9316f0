import type { Briefing } from '../briefing.ts';
import { statementsOf } from '../chronology/of-entry.ts';
import { partiesBySide } from './entry-links.ts';
import { type Entry, formOf, type Party, type Statement } from '../entries/entry.ts';
import type { StatementForm } from '../../schemas/entries.ts';

/** Somebody, or some wording, that statements are credited to. */
export interface Voice {
  /** A name, or the article's wording where it names nobody. */
  name: string;
  party?: Party;
  /** Statements with exact words. */
  quoted: number;
  /** Statements in other words. */
  reported: number;
  /** What is reported that they did or felt: no statements. */
  acts: number;
}

export interface SideVoices {
  /** Id of the side. */
  side: string;
  /** Persons with statements, most first. */
  named: Voice[];
  /** Organisations, groups, places and mere wordings with statements, most first. */
  unnamed: Voice[];
  /** Bodies and wordings of which only acts are reported. */
  acting: Voice[];
  /** Persons and bodies of the side without a statement. */
  silent: Party[];
}

/**
 * Who speaks for each side, in the order of the sides; a statement of two speakers counts for
 * both, but not for a body beside a person of the same side, who is the one that spoke.
 */
export function speakersBySide(briefing: Briefing): SideVoices[] {
  const statements = [...briefing.entries.values()].filter(isStatement);
  const groups = partiesBySide(briefing);
  return briefing.meta.sides.map(({ id: side }) => {
    const parties = groups.find((group) => group.side === side)?.parties ?? [];
    const persons = new Set(parties.filter(({ kind }) => kind === 'person').map(({ id }) => id));
    const voices = parties.map((party) => voiceOf(party, persons, statementsOf(briefing, party)));
    const speaking = voices.filter((voice) => total(voice) > 0);
    const isPerson = ({ party }: Voice) => party?.kind === 'person';
    const wordings = creditedTo(side, statements);
    const others = [...speaking.filter((voice) => !isPerson(voice)), ...wordings];
    const onlyActs = (voice: Voice) => total(voice) === 0 && voice.acts > 0;
    return {
      side,
      named: speaking.filter(isPerson).sort(mostFirst),
      unnamed: others.filter((voice) => total(voice) > 0).sort(mostFirst),
      acting: [...voices, ...wordings].filter(onlyActs),
      silent: voices
        .filter((voice) => total(voice) === 0 && !onlyActs(voice))
        .map(({ party }) => party),
    };
  });
}

export interface SidePeople {
  /** Undefined: those of no side. */
  side?: string;
  /** Persons first, of these whoever says most. */
  voices: Voice[];
  /** Whether no person speaks for the side by name. */
  isUnnamed: boolean;
}

/** Everybody by side, those who say nothing too, with how much each says. */
export function everybodyBySide(briefing: Briefing): SidePeople[] {
  const isPerson = ({ party }: Voice) => party?.kind === 'person';
  const mute = (party: Party): Voice => ({ name: party.name, party, ...count([]) });
  const sides = speakersBySide(briefing).map(({ side, named, unnamed, acting, silent }) => {
    const voices = [...named, ...unnamed, ...acting, ...silent.map(mute)];
    const isUnnamed = named.length === 0;
    return {
      side,
      voices: voices.sort((a, b) => Number(isPerson(b)) - Number(isPerson(a))),
      isUnnamed,
    };
  });
  const ofNoSide = partiesBySide(briefing).find(({ side }) => side === undefined)?.parties ?? [];
  const others = ofNoSide.map((party) => voiceOf(party, new Set(), statementsOf(briefing, party)));
  return [...sides, { voices: others, isUnnamed: false }].filter(({ voices }) => voices.length > 0);
}

/** How many statements a voice has; acts are none. */
export const total = ({ quoted, reported }: Voice): number => quoted + reported;

function voiceOf(
  party: Party,
  persons: ReadonlySet<string>,
  statements: readonly Statement[],
): Voice & { party: Party } {
  const isSpokenFor = ({ by }: Statement) =>
    party.kind !== 'person' &&
    by.some((speaker) => typeof speaker === 'string' && persons.has(speaker));
  const own = statements.filter((one) => !isSpokenFor(one));
  return { name: party.name, party, ...count(own) };
}

/** The article's wordings for a side where it names nobody. */
function creditedTo(side: string, statements: readonly Statement[]): Voice[] {
  const credits = statements.flatMap((statement) =>
    statement.by.flatMap((by) =>
      typeof by !== 'string' && by.side === side ? [{ statement, credit: by.credit }] : [],
    ),
  );
  return [...Map.groupBy(credits, ({ credit }) => credit)].map(([name, own]) => ({
    name,
    ...count(own.map(({ statement }) => statement)),
  }));
}

function count(statements: readonly Statement[]): Pick<Voice, 'quoted' | 'reported' | 'acts'> {
  const forms = statements.map(formOf);
  const of = (form: StatementForm) => forms.filter((one) => one === form).length;
  return { quoted: of('words'), reported: of('reported-speech'), acts: of('reported-act') };
}

const mostFirst = (a: Voice, b: Voice): number => total(b) - total(a);
const isStatement = (entry: Entry): entry is Statement => entry.section === 'statements';
