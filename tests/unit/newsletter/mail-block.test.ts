import { expect, it } from 'vitest';
import { mailBlock } from '../../../src/newsletter/mail-block.ts';
import { readBriefing } from '../../../src/content-reader/read-briefing.ts';
import { CARD, URL } from '../../helpers/mail.ts';

const { briefing } = readBriefing('tests/fixtures/river/content');
if (briefing === undefined) throw new Error('The fixture cannot be read.');
const blockOf = (id: string) => {
  const entry = briefing.entries.get(id);
  if (entry === undefined) throw new Error(`The fixture has no ${id}.`);
  return mailBlock(briefing, entry, URL);
};

it('takes kind, name and sentence of an entry', () => {
  expect(blockOf('weir')).toEqual({
    label: 'Issue',
    name: briefing.entries.get('weir')?.name,
    sentence: briefing.entries.get('weir')?.summary,
    url: URL,
  });
});

it('quotes a statement that has exact words, with who said it and when', () => {
  expect(blockOf('orsted-dry-week')).toMatchObject({
    label: 'Quotation',
    words: 'Every dry week costs us a customer',
    sentence: 'Łukasz Ørsted, 5 May [2031] (date inferred)',
  });
});

it('says of a statement without exact words what it says, and quotes nothing', () => {
  const block = blockOf('orsted-orders');
  expect(block).not.toHaveProperty('words');
  expect(block.sentence).toBe(briefing.entries.get('orsted-orders')?.summary);
});

it('says of a statement without a date that it has none', () => {
  const undated = [...briefing.entries.values()].flatMap((entry) =>
    entry.section === 'statements' && entry.words !== undefined ? [blockOf(entry.id).sentence] : [],
  );
  expect(undated.filter((sentence) => sentence.endsWith(', undated'))).not.toEqual([]);
});

it('carries the card where there is one', () => {
  const weir = briefing.entries.get('weir');
  if (weir === undefined) throw new Error('The fixture has no weir.');
  expect(mailBlock(briefing, weir, URL, CARD).card).toEqual(CARD);
  expect(blockOf('weir')).not.toHaveProperty('card');
});
