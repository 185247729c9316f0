import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { draftBriefing } from '../../../src/drafting/draft-briefing.ts';
import { ownPeoples } from '../../../src/drafting/names/own-peoples.ts';
import { read } from './read.ts';

const TEXT =
  'Orvenian President Ada Lund met Saldovian Prime Minister Tor Vik. Orvenia and Saldovia agreed. Saldovian troops left.';

describe('countries that no lexicon has', () => {
  it('are known by their people', () => {
    expect([...ownPeoples(TEXT)]).toEqual([
      ['orvenian', 'Orvenia'],
      ['saldovian', 'Saldovia'],
    ]);
    const places = read([TEXT]).names.filter(({ kind }) => kind === 'place');
    expect(places.map(({ name }) => name)).toEqual(['Orvenia', 'Saldovia']);
  });

  it('are sides', () => {
    const meta = draftBriefing(`A headline\n${TEXT}`).files.get('briefing.yaml') ?? '';
    expect(parse(meta)).toMatchObject({
      sides: [
        { id: 'orvenia', adjective: 'Orvenian' },
        { id: 'saldovia', adjective: 'Saldovian' },
      ],
    });
  });

  it.each([
    'Luther left. A Lutheran church stands there.',
    'Victoria is late. The Victorian house burned.',
    'Orvenian wine is dear. Nobody knows why.',
  ])('are none of other words: %s', (text) => {
    expect([...ownPeoples(text)]).toEqual([]);
  });
});
