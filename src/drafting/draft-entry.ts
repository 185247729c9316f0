import { stringify } from 'yaml';
import { didYouMean } from '../problems/nearest.ts';

/** What `npm run new` can start, and where it belongs. */
export const DRAFTS = {
  person: 'whos-who',
  organisation: 'whos-who',
  group: 'whos-who',
  place: 'whos-who',
  issue: 'glossary',
  term: 'glossary',
  event: 'chronology',
  statement: 'statements',
} as const;

export type DraftKind = keyof typeof DRAFTS;

export const isDraftKind = (word: string): word is DraftKind => Object.hasOwn(DRAFTS, word);

/** What to say where the kind is unknown. */
export const unknownKind = (word: string): string =>
  `There is no kind "${word}". ${didYouMean(word, Object.keys(DRAFTS))}Known: ${Object.keys(DRAFTS).join(', ')}, briefing.`;

/**
 * The text of a new entry: complete but for what only the editor can know, which is empty and so reported
 * by the build. A statement is one item of statements.yaml. `known`: fields that are known already;
 * `remark`: a comment above the fields.
 */
export function draftEntry(
  kind: DraftKind,
  id: string,
  name: string,
  { known = {}, remark }: { known?: object; remark?: string } = {},
): string {
  const comment = remark === undefined ? '' : `# ${remark}\n`;
  if (kind === 'statement')
    return `\n${comment}${stringify([draftStatement(id, name, known)], YAML)}`;
  const section = DRAFTS[kind];
  const fields = section === 'chronology' ? draftEvent(name) : draftNamed(kind, name);
  return `---\n${comment}${stringify({ ...fields, ...known }, YAML)}---\n\n${BODIES[section]}`;
}

const YAML = { lineWidth: 0 } as const;

const BODIES = {
  'whos-who': '<H id="in-this-story">In this story</H>\n',
  glossary: '<H id="why">Why it matters</H>\n\n<Positions/>\n\n<H id="open">What is open</H>\n',
  chronology: '<H id="what-is-reported">What is reported</H>\n',
} as const;

function draftNamed(kind: DraftKind, name: string): object {
  const named = { kind, name, aliases: [], searchTerms: [], summary: '', cites: [], related: [] };
  if (kind !== 'issue') return named;
  return { ...named, question: '', status: { is: 'open', why: '', cites: [] } };
}

const draftEvent = (title: string): object => ({
  title,
  searchTerms: [],
  summary: '',
  cites: [],
  when: { before: [], after: [], note: '' },
  people: [],
  about: [],
  issues: [],
  origin: 'article',
});

/** A statement without words is told in others, unless its editor says that it is an act. */
const draftStatement = (id: string, title: string, known: object): object => ({
  id,
  title,
  by: [],
  ...('words' in known ? {} : { form: 'reported-speech' }),
  gist: '',
  issues: [],
  at: [],
  ...known,
});
