import { describe, expect, it } from 'vitest';
import {
  citesByPage,
  claimsByCite,
  collectClaims,
} from '../../../../src/model/citations-and-quotations/claims.ts';
import type { Entry, Page } from '../../../../src/model/entries/entry.ts';
import {
  byId,
  event,
  party,
  placeOf,
  statement,
  topic,
  UNDATED,
} from '../../../helpers/make-entries.ts';
import { parseBody } from '../../../helpers/parse-body.ts';

const page = (id: Page['id'], text: string): Page => ({
  id,
  title: id,
  summary: `${id} in a sentence.`,
  cites: ['0'],
  body: parseBody(text),
  place: placeOf(`${id}.mdx`),
});

const show = ({ text, cites, silent }: { text: string; cites: string[]; silent: boolean }) =>
  `${text} [${cites.join(' ')}${silent ? ' silent' : ''}]`;

/** What a body claims, without the claim of the summary. */
const prose = (text: string) =>
  collectClaims({ entries: new Map(), pages: [page('overview', text)], meta: { language: 'en' } })
    .slice(1)
    .map(show);

const data = (entry: Entry) =>
  collectClaims({ entries: byId(entry), pages: [], meta: { language: 'en' } }).map(show);

describe('prose', () => {
  it.each<[string, string, string[]]>([
    ['a sentence', 'It rained. <Cite at="1"/>', ['It rained. [1]']],
    [
      'each part with its own citation',
      'It rained. <Cite at="1"/> It snowed. <Cite at="2,3"/>',
      ['It rained. [1]', 'It snowed. [2 3]'],
    ],
    [
      'no claim that begins with the full stop behind a citation',
      'It rained <Cite at="1"/>. It snowed <Cite at="2"/>; , it thawed <Cite at="3"/>.',
      ['It rained [1]', 'It snowed [2]', 'it thawed [3]'],
    ],
    [
      'two citations in a row as one claim',
      'It rained. <Cite at="1"/> <Cite source="minutes"/>',
      ['It rained. [1 minutes]'],
    ],
    [
      'what the article does not say',
      'It rained. <Cite at="1"/> How long is not said. <Silent/>',
      ['It rained. [1]', 'How long is not said. [ silent]'],
    ],
    [
      'a citation and a silence for one text',
      'No day. <Cite at="1"/> <Silent/>',
      ['No day. [1 silent]'],
    ],
    [
      'background by its sources',
      '<Background source="a b">\n\nIt rained.\n\n</Background>',
      ['It rained. [a b]'],
    ],
    [
      'background on one line',
      '<Background source="a">It rained.</Background>',
      ['It rained. [a]'],
    ],
    [
      'the rest of a background that cites the article',
      '<Background source="a">\n\nThe article agrees. <Cite at="1"/> It rained.\n\n</Background>',
      ['The article agrees. [1]', 'It rained. [a]'],
    ],
    [
      'words that it quotes, with their marks',
      'She said <Quote id="q">not now</Quote>. <Cite at="1"/>',
      ['She said “not now”. [1]'],
    ],
    ['a text over two lines', 'It\nrained. <Cite at="1"/>', ['It rained. [1]']],
    ['a text with a wide gap', 'It  rained. <Cite at="1"/>', ['It rained. [1]']],
    [
      'only the last sentence before both marks as what is not said',
      'It froze. <Cite at="2"/> It rained. No day is named. <Cite at="1"/> <Silent/>',
      ['It froze. [2]', 'It rained. [1]', 'No day is named. [1 silent]'],
    ],
    [
      'nothing of its own for a background that is cited to its end',
      '<Background source="a">\n\nThe article agrees. <Cite at="1"/>\n\n</Background>',
      ['The article agrees. [1]'],
    ],
    [
      'nothing for a quotation of its own in background',
      '<Background source="a">\n\n<Quote id="q">It rained.</Quote>\n\n</Background>',
      [],
    ],
    [
      'list items and table rows',
      '- One. <Cite at="1"/>\n- Two. <Cite at="2"/>\n\n| a | b |\n| - | - |\n| c | d <Cite at="3"/> |',
      ['One. [1]', 'Two. [2]', 'c d [3]'],
    ],
    ['nothing for a quotation of its own', '<Quote id="q"/>', []],
    ['nothing for headings', '## It rained\n\n<H id="a">It rained</H>', []],
    ['nothing for a citation without words', '<Cite at="1"/>', []],
    ['nothing for what is uncited', 'It rained.', []],
    ['nothing for punctuation', 'It rained <Cite at="1"/>.', ['It rained [1]']],
  ])('claims %s', (_, text, expected) => {
    expect(prose(text)).toEqual(expected);
  });

  it('claims nothing on the page about the site', () => {
    const about = page('about', 'We wrote it. <Cite at="1"/>');
    expect(collectClaims({ entries: new Map(), pages: [about], meta: { language: 'en' } })).toEqual(
      [],
    );
  });
});

describe('what answers where the article is silent', () => {
  const answers = (...given: [Page] | [Entry]) =>
    collectClaims({
      entries: 'section' in given[0] ? byId(given[0]) : new Map(),
      pages: 'section' in given[0] ? [] : [given[0]],
      meta: { language: 'en' },
    }).map(({ text, answeredBy, side }) => [text, answeredBy, side]);

  it('is told with the claim that it answers, and with no other', () => {
    const text = 'It rained. No day is named. <Cite at="1"/> <Silent answeredBy="minutes"/>';
    expect(answers(page('overview', text)).slice(1)).toEqual([
      ['It rained.', undefined, undefined],
      ['No day is named.', ['minutes'], undefined],
    ]);
    const [, claim] = collectClaims({
      entries: new Map(),
      pages: [page('overview', 'No day is named. <Silent/>')],
      meta: { language: 'en' },
    });
    expect(claim).not.toHaveProperty('answeredBy');
  });

  it('is told of a position, with the side that has it', () => {
    const positions = {
      town: { text: 'No word.', cites: [], silent: true, answeredBy: ['minutes'] },
      mill: { text: 'Later.', cites: ['1'], silent: false },
    };
    expect(answers(topic('weir', { positions })).slice(1)).toEqual([
      ['No word.', ['minutes'], 'town'],
      ['Later.', undefined, 'mill'],
    ]);
  });
});

describe('data', () => {
  it('claims the answers of the first screen of the overview', () => {
    const answer = (text: string, cite: string) => ({ text, cites: [cite] });
    const glance = {
      event: 'talks',
      about: answer('The weir.', '1'),
      result: answer('None.', '2'),
      next: answer('A survey.', '3'),
    };
    const overview: Page = { ...page('overview', ''), glance };
    expect(
      collectClaims({ entries: new Map(), pages: [overview], meta: { language: 'en' } }).map(
        (claim) => `${claim.from}: ${show(claim)}`,
      ),
    ).toEqual([
      'overview: overview in a sentence. [0]',
      'overview: The weir. [1]',
      'overview: None. [2]',
      'overview: A survey. [3]',
    ]);
  });

  it('claims nothing of a date that says no more than when', () => {
    expect(data(event('talks', { date: '2031-05-04', cites: ['1'] })).slice(1)).toEqual([]);
    expect(data(statement('said')).slice(1)).toEqual([]);
  });

  it('claims the summary', () => {
    expect(data(topic('weir'))).toEqual(['weir in a sentence. [1]']);
  });

  it('claims role and background of a person', () => {
    const nora = party('nora', {
      name: 'Nora',
      role: { text: 'mayor', cites: ['2'] },
      background: [{ text: 'Mayor since 2027.', source: 'minutes' }],
    });
    expect(data(nora).slice(1)).toEqual(['Nora: mayor. [2]', 'Mayor since 2027. [minutes]']);
  });

  it('claims status and positions of an issue', () => {
    const weir = topic('weir', {
      status: { is: 'open', why: 'It is shut.', cites: ['3'] },
      positions: {
        town: { text: 'Later.', cites: ['1'], silent: false },
        mill: { text: 'No word.', cites: [], silent: true },
      },
    });
    expect(data(weir).slice(1)).toEqual(['It is shut. [3]', 'Later. [1]', 'No word. [ silent]']);
  });

  it('claims how a date is known and what others say of it', () => {
    const talks = event('talks', {
      note: 'Printed.',
      cites: ['1'],
      elsewhere: [
        { date: '2031-05-03', source: 'a' },
        { date: '2031', source: 'b', note: 'The year alone.' },
      ],
    });
    expect(data(talks).slice(1)).toEqual([
      'Printed. [1]',
      'Dated 2031-05-03. [a]',
      'The year alone. [b]',
    ]);
  });

  it('claims time and note of a statement', () => {
    const said = statement('said', {
      when: { ...UNDATED, note: 'Carried over.', cites: ['4'] },
      note: { text: 'He names nobody.', cites: ['5'] },
    });
    expect(data(said).slice(1)).toEqual(['Carried over. [4]', 'He names nobody. [5]']);
  });
});

describe('claimsByCite', () => {
  it('lists a claim once for each thing that it rests on', () => {
    const one = { from: 'a', text: 'One.', cites: ['1', 'm', '1'], silent: false };
    const two = { from: 'b', text: 'Two.', cites: ['1'], silent: false };
    expect([...claimsByCite([one, two])]).toEqual([
      ['1', [one, two]],
      ['m', [one]],
    ]);
  });
});

describe('citesByPage', () => {
  it('has paragraphs by number, then sources by use, each once', () => {
    const claims = ['10', 'b', '9', 'a', '10', 'b'].map((cite) => ({
      from: 'x',
      text: cite,
      cites: [cite],
      silent: false,
    }));
    const other = { from: 'y', text: '', cites: ['1'], silent: false };
    expect(citesByPage([...claims, other]).get('x')).toEqual({
      paragraphs: ['9', '10'],
      sources: ['b', 'a'],
    });
  });
});
