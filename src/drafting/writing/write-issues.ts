import type { FoundIssue } from '../issues/find-issues.ts';
import { places, proposal } from './proposal.ts';
import type { Wording } from './wording.ts';

/** A proposal for each issue. */
export const writeIssues = (issues: readonly FoundIssue[], words: Wording): Map<string, string> =>
  new Map(
    issues.map(({ id, name, paragraphs }) => [
      `glossary/${id}.mdx`,
      proposal(
        {
          kind: 'issue',
          name,
          aliases: [],
          searchTerms: [],
          summary: '',
          cites: paragraphs.map(String),
          related: [],
          question: '',
          status: { is: 'unknown', why: '', cites: paragraphs.slice(0, 1).map(String) },
        },
        `found in ${places(paragraphs)} as a noun for what is asked, decided or said again; make it a term, or delete it, where nothing has to be settled`,
        `<H id="why">${words.why}</H>\n\n<Positions/>\n\n<H id="open">${words.open}</H>\n`,
      ),
    ]),
  );
