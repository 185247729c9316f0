import { describe, expect, it } from 'vitest';
import type { FullTextPage } from '../../../src/search/full-text.ts';
import { saidTo } from '../../../src/search/passage-excerpt.ts';

const page = (content: string, meta = {}): FullTextPage => ({
  url: '/glossary/weir/',
  content,
  meta: { title: 'Weir', ...meta },
  excerpt: '',
  sub_results: [],
});
const NAMES = { records: [], background: [] };
/** What a page says, with the words that are marked in brackets. */
const said = (query: string, content: string, others?: Map<string, string[]>) =>
  saidTo(
    query,
    NAMES,
    others,
  )(page(content))
    ?.runs.map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

const TEXT =
  'Weir. A low dam that the town of Orm has had since 1911. It was repaired twice. ' +
  'The repair of its two old gates cost the town 90 crowns (in all). Who paid is open.';

describe('what a page says to a query', () => {
  it.each([
    ['cost of the gates', 'The repair of its two old [gates] [cost] the town 90 crowns (in all).'],
    [
      'crowns paid at repair',
      'The [repair] of its two old gates cost the town 90 [crowns] (in all). Who [paid] is open.',
    ],
    ['of old', 'The repair of its two [old] gates cost the town 90 crowns (in all).'],
    [
      'two (twice)',
      'It was repaired [twice]. The repair of its [two] old gates cost the town 90 crowns (in all).',
    ],
    ['weir dam', 'A low [dam] that the town of Orm has had since 1911.'],
  ])('is the sentence that has most of %s, with its words marked', (query, sentence) => {
    expect(said(query, TEXT)).toBe(sentence);
  });

  it('goes on to the next sentence, where that has more or this one is short', () => {
    expect(said('repaired dam', TEXT)).toBe(
      'A low [dam] that the town of Orm has had since 1911. It was [repaired] twice.',
    );
    expect(said('twice', TEXT)).toBe(
      'It was repaired [twice]. The repair of its two old gates cost the town 90 crowns (in all).',
    );
  });

  it('may have another word for one that was asked', () => {
    expect(said('barrage 1911', TEXT, new Map([['barrag', ['dam']]]))).toContain('[dam]');
  });

  it('is rather a sentence than a list, and of that only the beginning', () => {
    const list = `${'mill '.repeat(60)}gate.`;
    expect(
      said('mill gate', `${list} The gate of the mill is in the north wall of the town.`),
    ).toContain('north');
    expect(said('mill', list)?.match(/mill/g)).toHaveLength(50);
  });

  it('is nothing where the page has no word of it', () => {
    expect(said('harbour', TEXT)).toBeUndefined();
  });

  it.each([
    ['weir', false],
    ['weir dam', false],
    ['weir cost', true],
  ])('is more than the page says of itself, for %s: %s', (query, isMore) => {
    const itself = page(TEXT, { summary: 'A low dam.' });
    expect(saidTo(query, NAMES)(itself)?.isMore ?? false).toBe(isMore);
  });
});
