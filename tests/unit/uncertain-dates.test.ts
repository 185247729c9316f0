import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entryCard } from '../../src/cards/card.ts';
import type { Briefing } from '../../src/model/briefing.ts';
import { labelOf } from '../../src/model/chronology/when-label.ts';
import type { EventEntry, Statement, When } from '../../src/model/entries/entry.ts';
import { eventLabel } from '../../src/model/timeline/labels.ts';
import { mailBlock } from '../../src/newsletter/mail-block.ts';
import { mailHtml } from '../../src/newsletter/mail-html.ts';
import { mailMarkdown } from '../../src/newsletter/mail-markdown.ts';
import { mailText } from '../../src/newsletter/mail-text.ts';
import { publishedEntry } from '../../src/feeds-and-data/published-entry.ts';
import { entryThing } from '../../src/feeds-and-data/structured-entry.ts';
import { event, statement, UNDATED } from '../helpers/make-entries.ts';
import { river, routes, SITE } from '../helpers/river.ts';
import { EN } from '../../src/words/en.ts';

const when: fc.Arbitrary<When> = fc
  .record({
    date: fc.constantFrom(
      undefined,
      '2031-05-04',
      '2031-05',
      '2031',
      '2014~',
      '2031-05-04/2031-06-01',
    ),
    basis: fc.constantFrom('printed' as const, 'inferred' as const, 'background' as const),
  })
  .map(({ date, basis }) => ({ ...UNDATED, ...(date === undefined ? {} : { date, basis }) }));

/** Everything that leaves the site about one entry, as the texts that stand together. */
function outputs(briefing: Briefing, entry: EventEntry | Statement): string[] {
  const block = mailBlock(briefing, entry, `${SITE}/x/`);
  const card = entryCard(briefing, entry);
  const { when: data } = publishedEntry(briefing, entry, (path) => path) as {
    when: { words: string };
  };
  const drawn =
    entry.section === 'chronology'
      ? eventLabel(entry, { withYear: true, meta: briefing.meta, nameOf: (id) => id }).spoken
      : '';
  return [
    mailHtml(block, EN, { withCard: false }),
    mailMarkdown(block, EN),
    mailText(block, EN),
    card.kicker,
    card.text,
    data.words,
    drawn,
  ];
}

it('lets no date that is not printed stand anywhere without saying so', () => {
  fc.assert(
    fc.property(when, fc.option(when), fc.boolean(), (eventWhen, ownWhen, hasWords) => {
      const talks = event('talks', eventWhen, { summary: 'The talks in one sentence.' });
      const said = statement('said', {
        event: 'talks',
        ...(ownWhen === null ? {} : { when: ownWhen }),
        ...(hasWords ? { words: 'the weir stays shut' } : {}),
      });
      const briefing = {
        ...river,
        entries: new Map<string, EventEntry | Statement>([
          ['talks', talks],
          ['said', said],
        ]),
      };
      for (const entry of [talks, said]) {
        const { certainty, text } = labelOf(briefing, entry);
        const shown = outputs(briefing, entry).filter((output) => output.includes(text));
        for (const output of certainty === 'printed' ? [] : shown)
          if (certainty !== 'undated') expect(output).toContain(EN.dates.certainty[certainty]);
        const machine = JSON.stringify(entryThing(briefing, routes, entry));
        const isSure = certainty === 'printed' || certainty === 'background';
        if (!isSure) expect(machine).not.toMatch(/"(dateCreated|startDate|endDate)"/);
        if (certainty !== 'printed' && certainty !== 'undated')
          expect(machine).toContain(EN.dates.certainty[certainty]);
      }
    }),
  );
});

it('takes the label of a printed date over from an event only in the paragraph that prints it', () => {
  const printed = { ...UNDATED, date: '2031-05-04', basis: 'printed' as const, cites: ['1'] };
  const talks = event('talks', printed);
  const briefing = { ...river, entries: new Map([['talks', talks]]) };
  const label = (given: Partial<Statement>) => labelOf(briefing, statement('s', given)).certainty;
  expect(label({ event: 'talks', at: ['2'] })).toBe('carried');
  expect(label({ event: 'talks', at: ['1'] })).toBe('printed');
  expect(label({ event: 'talks', at: ['2'], when: printed })).toBe('printed');
  expect(labelOf(briefing, talks).certainty).toBe('printed');
});
