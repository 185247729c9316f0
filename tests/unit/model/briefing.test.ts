import { describe, expect, it } from 'vitest';
import { isEvent, isStatement } from '../../../src/model/entries/entry.ts';
import { readFolder } from '../../helpers/make-briefing.ts';

const { briefing, problems } = readFolder();
if (briefing === undefined) throw new Error('The smallest content cannot be read.');

describe('buildBriefing', () => {
  it('puts everything together without a problem', () => {
    expect(problems).toEqual([]);
    expect([...briefing.entries.keys()]).toEqual(['ada', 'weir', 'talks', 'ada-weir']);
    expect([...briefing.sources.keys()]).toEqual(['article', 'minutes']);
    expect(briefing.article.id).toBe('article');
    expect(briefing.pages.map(({ id }) => id)).toEqual(['overview', 'about']);
  });

  it('links names and aliases of people and topics, not titles', () => {
    const found = briefing.names.match('Ada Abbot, Abbot, the weir, the talks, Ada on the weir');
    expect(found.map(({ id }) => id)).toEqual(['ada', 'ada', 'weir', 'weir']);
  });

  it('knows who mentions whom', () => {
    expect([...briefing.backlinks]).toEqual([
      ['weir', [{ from: 'overview', sentence: 'The weir stays shut.' }]],
    ]);
  });

  it('knows what each page rests on', () => {
    expect(briefing.citesOf('overview')).toEqual({ paragraphs: ['0', '1'], sources: [] });
    expect(briefing.citesOf('nobody')).toEqual({ paragraphs: [], sources: [] });
  });

  it('draws chronology and board', () => {
    expect(briefing.chronology.placed.map(({ id }) => id)).toEqual(['talks']);
    expect(briefing.board.map(({ issue }) => issue?.id)).toEqual(['weir', undefined]);
  });

  it('takes as verified what the record vouches for', () => {
    expect([...briefing.verified]).toEqual(['ada-weir']);
    const none = readFolder({ 'verified.json': null }).briefing;
    expect([...(none?.verified ?? ['?'])]).toEqual([]);
  });

  it('tells events and statements from other entries', () => {
    const entries = [...briefing.entries.values()];
    expect(entries.filter(isEvent).map(({ id }) => id)).toEqual(['talks']);
    expect(entries.filter(isStatement).map(({ id }) => id)).toEqual(['ada-weir']);
  });

  it('is there, with an article of no paragraphs, even where sources.yaml is not', () => {
    const { briefing: without } = readFolder({ 'sources.yaml': null });
    expect(without?.article).toMatchObject({ id: 'article', paragraphs: {} });
  });

  it('links no name of an entry that says so', () => {
    const { briefing: quiet } = readFolder({
      'glossary/weir.mdx': `---
kind: term
name: Weir
link: false
summary: A plain sentence that is long enough to be the summary of an entry.
cites: ['1']
---
`,
    });
    expect(quiet?.names.match('the weir and Abbot').map(({ id }) => id)).toEqual(['ada']);
  });
});
