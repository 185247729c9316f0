import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const events = (text: string) =>
  read([text], 'en', { published: '2024-11-08' }).events.map(({ id, date, place }) =>
    [id, date?.date, place?.name].filter(Boolean).join(' '),
  );

describe('findEvents', () => {
  it('names a dated happening by what happened, not by its date', () => {
    expect(events('The Senate approved the treaty on 30 August 2024 without a debate.')).toEqual([
      'senate-approved-treaty-debate 2024-08-30',
    ]);
  });

  it('takes a happening in a named place without a date', () => {
    expect(events('Olaf Berg flew to Geneva.')).toEqual(['olaf-berg-flew-geneva Geneva']);
  });

  it.each([
    'Olaf Berg said on Thursday that it was over.',
    'It has been shut since 1969.',
    '“It fell in 1962,” said Olaf Berg.',
  ])('makes none of the day of a statement, a beginning or a quotation: %s', (text) => {
    expect(events(text)).toEqual([]);
  });
});
