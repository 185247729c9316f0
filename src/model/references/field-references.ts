import { toString } from 'mdast-util-to-string';
import type { Problem } from '../../problems/problem.ts';
import {
  type Entry,
  type EventEntry,
  isParagraph,
  type Party,
  type Place,
  type Statement,
  type Topic,
  type When,
} from '../entries/entry.ts';
import { type Known, problemAt } from './known.ts';

/** What the fields of an entry name and is not there. */
export function checkFieldReferences(entry: Entry, known: Known): Problem[] {
  const { place } = entry;
  const citeField = entry.section === 'statements' ? 'at' : 'cites';
  return [
    ...known.cites(entry.cites, { place, path: [citeField] }),
    ...known.entries(entry.related, { place, path: ['related'] }),
    ...relatedToItself(entry),
    ...ownFields(entry, known),
  ];
}

function ownFields(entry: Entry, known: Known): Problem[] {
  if (entry.section === 'whos-who') return partyFields(entry, known);
  if (entry.section === 'glossary') return topicFields(entry, known);
  return entry.section === 'chronology' ? eventFields(entry, known) : statementFields(entry, known);
}

function relatedToItself({ id, related, place }: Entry): Problem[] {
  if (!related.includes(id)) return [];
  return [
    problemAt({ place, path: ['related', related.indexOf(id)] }, 'invalid-field', {
      message: `"${id}" is related to itself.`,
      hint: 'Remove it from "related".',
    }),
  ];
}

const partyFields = ({ role, side, background, place }: Party, known: Known): Problem[] => [
  ...known.cites(role?.cites ?? [], { place, path: ['role', 'cites'] }),
  ...(side === undefined ? [] : known.side(side, { place, path: ['side'] })),
  ...background.flatMap(({ source }, i) =>
    known.source(source, { place, path: ['background', i, 'source'] }),
  ),
];

const topicFields = ({ status, positions, place }: Topic, known: Known): Problem[] => [
  ...known.cites(status?.cites ?? [], { place, path: ['status', 'cites'] }),
  ...Object.entries(positions).flatMap(
    ([side, { cites, answeredBy = [], checkedAgainst = [] }]) => [
      ...known.side(side, { place, path: ['positions', side] }),
      ...known.cites(cites, { place, path: ['positions', side, 'cites'] }),
      ...checkedAgainst.flatMap((id, i) =>
        known.source(id, { place, path: ['positions', side, 'checkedAgainst', i] }),
      ),
      ...answeredBy.flatMap((id, i) =>
        known.sourceOrEntry(id, { place, path: ['positions', side, 'answeredBy', i] }),
      ),
    ],
  ),
];

const eventFields = (event: EventEntry, known: Known): Problem[] => {
  const { when, people, about, issues, place } = event;
  return [
    ...originMismatch(event),
    ...whenFields(when, place, known),
    ...printedNowhere(when, place),
    ...known.entries(people, { place, path: ['people'] }, 'whos-who'),
    ...known.entries(about, { place, path: ['about'] }, 'whos-who'),
    ...about
      .filter((id) => people.includes(id))
      .map((id) =>
        problemAt({ place, path: ['about', about.indexOf(id)] }, 'invalid-field', {
          message: `"${id}" took part and is what the event is about.`,
          hint: 'Keep it in "people" if the source says that they took part, else in "about".',
        }),
      ),
    ...known.entries(issues, { place, path: ['issues'] }, 'glossary'),
    ...partyProblems(event, known),
  ];
};

/** What the article tells rests on its paragraphs, and what it does not on documents alone. */
function originMismatch({ origin, cites, place }: EventEntry): Problem[] {
  if (cites.length === 0 || (origin === 'article') === cites.some(isParagraph)) return [];
  return [
    problemAt({ place, path: ['origin'] }, 'invalid-field', {
      message: `origin: "${origin}" is not where "cites" says that it is from.`,
      hint:
        origin === 'article'
          ? 'Cite the paragraph that tells of it, or write origin: background.'
          : 'Write origin: article, or cite the documents alone.',
    }),
  ];
}

const statementFields = (
  { by, event, when, issues, note, place, ...statement }: Statement,
  known: Known,
): Problem[] => [
  ...formMismatch(statement, place),
  ...by.flatMap((speaker, i) =>
    typeof speaker === 'string'
      ? known.entries([speaker], { place, path: ['by', i] }, 'whos-who')
      : known.side(speaker.side, { place, path: ['by', i, 'side'] }),
  ),
  ...known.entries(event === undefined ? [] : [event], { place, path: ['event'] }, 'chronology'),
  ...(when === undefined ? [] : whenFields(when, place, known)),
  ...known.entries(issues, { place, path: ['issues'] }, 'glossary'),
  ...known.cites(note?.cites ?? [], { place, path: ['note', 'cites'] }),
];

/** Exact words are quoted, and nothing else is. */
function formMismatch({ form, words }: Pick<Statement, 'form' | 'words'>, place: Place): Problem[] {
  if (form === undefined || (form === 'words') === (words !== undefined)) return [];
  return [
    problemAt({ place, path: ['form'] }, 'invalid-field', {
      message:
        words === undefined
          ? 'form: "words" stands for exact words, and there are none.'
          : `form: It has exact words, so it is no "${form}".`,
      hint:
        words === undefined
          ? 'Add "words", or write reported-speech or reported-act.'
          : 'Remove "form", or remove "words".',
    }),
  ];
}

const whenFields = (when: When, place: Place, known: Known): Problem[] => [
  ...(['before', 'after'] as const).flatMap((key) =>
    known.entries(when[key], { place, path: ['when', key] }, 'chronology'),
  ),
  ...known.cites(when.cites, { place, path: ['when', 'cites'] }),
  ...(when.source === undefined
    ? []
    : known.source(when.source, { place, path: ['when', 'source'] })),
  ...when.elsewhere.flatMap(({ source }, i) =>
    known.source(source, { place, path: ['when', 'elsewhere', i, 'source'] }),
  ),
  ...whenBasis(when, place),
];

/** Sides that met are known; who is named of them stands in the text as well, where the source is given. */
function partyProblems(event: EventEntry, known: Known): Problem[] {
  const { parties = [], summary, body, place } = event;
  const prose = `${summary} ${body === undefined ? '' : toString(body)}`;
  return parties.flatMap((one, i) => {
    if (typeof one === 'string') return known.side(one, { place, path: ['parties', i] });
    const unnamed = one.who.filter((name) => !known.isParty(name) && !prose.includes(name));
    return [
      ...known.side(one.side, { place, path: ['parties', i, 'side'] }),
      ...known.accounts(one.who, { place, path: ['parties', i, 'who'] }),
      ...unnamed.map((name) =>
        problemAt({ place, path: ['parties', i, 'who'] }, 'uncited-claim', {
          message: `"${name}" is said to have been there, but the text of the event does not say so.`,
          hint: 'Name them in the text with its source, in the same spelling, or leave them out.',
        }),
      ),
    ];
  });
}

/** A date says how it is known, and a background date names its document. */
function whenBasis({ date, basis, source, note }: When, place: Place): Problem[] {
  const spot = { place, path: ['when', date === undefined ? 'basis' : 'date'] };
  const problem = (message: string, hint: string) =>
    problemAt(spot, 'invalid-field', { message: `when: ${message}`, hint });
  return [
    ...((date === undefined) === (basis === undefined)
      ? []
      : [
          problem(
            'A date and its basis stand together.',
            date === undefined
              ? 'Add "date", or remove "basis".'
              : 'Add basis: printed, inferred or background.',
          ),
        ]),
    ...(basis === 'inferred' && note === undefined
      ? [
          problem(
            'An inferred date gives its reason.',
            'Add "note": how the day is known, with "cites".',
          ),
        ]
      : []),
    ...((basis === 'background') === (source !== undefined)
      ? []
      : [
          problem(
            'A background date names its source, and only that does.',
            'Add or remove "source".',
          ),
        ]),
  ];
}

/** The printed date of an event names a paragraph, where verify looks for it; a statement has its own. */
function printedNowhere({ date, basis, cites }: When, place: Place): Problem[] {
  if (date === undefined || basis !== 'printed') return [];
  if (cites.some(isParagraph)) return [];
  return [
    problemAt({ place, path: ['when', 'date'] }, 'invalid-field', {
      message: 'when: A printed date names the paragraph that prints it.',
      hint: "Add it: cites: ['7']; or write basis: inferred with a note.",
    }),
  ];
}
