import { describe, expect, it } from 'vitest';
import type { NameRecord } from '../../../src/search/name-record.ts';
import { buildNamesIndex } from '../../../src/search/names-index.ts';
import { matchNames } from '../../../src/search/names-match.ts';
import { answerQuery } from '../../../src/search/query.ts';
import { spellingOf } from '../../../src/search/spelling.ts';
import { river } from '../../helpers/river.ts';

describe('a page of the site that has the words of a query here and there', () => {
  const record = (n: string, k: string, ...f: string[]): NameRecord => ({ p: `/${n}/`, k, n, f });
  const same = { municipal: 'town', industrial: 'mill' };
  const FORMS = ['what the town wants', 'mill hearings', 'ferry lists'];
  const page = record('Positions', 'page', ...FORMS);
  const overview = record('Overview', 'overview', ...FORMS);
  const issue = record('Crossing', 'issue', 'town and harbour', 'ferry plan', 'old list');
  const first = (query: string, ...records: NameRecord[]) =>
    matchNames(records, query, same)[0]?.record.n;

  it('comes before the overview, whose words are those of the story', () => {
    expect(first('positions ferry', overview, page)).toBe('Positions');
  });

  it('is asked about a side by a form that has all but further sides', () => {
    expect(first('what does the town want from the mill', issue, page)).toBe('Positions');
  });

  it('gives way to an entry where its words for a side stand apart from the others', () => {
    expect(first('town ferry', page, issue)).toBe('Crossing');
  });
});

describe('where nothing has all words of a query', () => {
  const names = () => buildNamesIndex(river);
  const ask = (query: string, more = {}) => {
    const rescue = () => Promise.resolve({ ...spellingOf(names()), translated: [], ...more });
    return answerQuery(query, { names: names(), base: '/', rescue });
  };
  const paths = async (query: string) => (await ask(query)).answers.map(({ path }) => path);
  const OTHERS = 'zebra yak xylophone quartz umbrella vulture quiver';

  it('a word of another language is answered by what the briefing says for it, and says so', async () => {
    const abroad = { staumauer: 'weir' };
    const { how, instead, answers } = await ask('Staumauer', { abroad });
    expect([how, instead]).toEqual(['corrected', 'weir']);
    expect(answers[0]?.path).toBe('/glossary/weir/');
  });

  it('two words that are nearly what an entry is called lead to it, and say so', async () => {
    const { how, instead, answers } = await ask('lukasz worsted');
    expect([how, instead]).toEqual(['corrected', 'lukasz orsted']);
    expect(answers[0]?.path).toBe('/whos-who/lukasz-orsted/');
  });

  it('a person is offered for the name alone, and nothing else that has so little of it', async () => {
    expect(await paths(`${OTHERS} orsted`)).toContain('/whos-who/lukasz-orsted/');
    expect(await paths(`${OTHERS} weir`)).not.toContain('/glossary/weir/');
  });
});
