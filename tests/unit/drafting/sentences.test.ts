import { describe, expect, it } from 'vitest';
import { detectLanguage, languageOf } from '../../../src/drafting/languages/languages.ts';
import { tokenise } from '../../../src/drafting/text/tokens.ts';
import { read, tableOf } from './read.ts';

const sentences = (text: string, code = 'en') => {
  const paragraph = read([text], code).paragraphs[1];
  return paragraph?.sentences.map(({ start, end }) => paragraph.text.slice(start, end));
};

describe('sentencesOf', () => {
  it.each([
    ['en', 'Mr. Berg came. He left.', ['Mr. Berg came.', 'He left.']],
    [
      'en',
      'J. R. Ellery of St. Mary’s came at 3 p.m. on Monday.',
      ['J. R. Ellery of St. Mary’s came at 3 p.m. on Monday.'],
    ],
    ['en', 'J.R. Ellery came. He left.', ['J.R. Ellery came.', 'He left.']],
    ['en', 'They met in L.A. Berg stayed.', ['They met in L.A.', 'Berg stayed.']],
    ['en', '“No. Never,” he said. “Not now.”', ['“No. Never,” he said.', '“Not now.”']],
    ['en', '“No.” He left.', ['“No.”', 'He left.']],
    ['en', '“Why?” Berg asked. Nobody knew.', ['“Why?” Berg asked.', 'Nobody knew.']],
    [
      'de',
      'Am 28. September kam Dr. Lund. Sie ging.',
      ['Am 28. September kam Dr. Lund.', 'Sie ging.'],
    ],
    ['fr', 'M. Vidal est venu. Il est parti.', ['M. Vidal est venu.', 'Il est parti.']],
    ['uk', 'Це коштує 80 тис. гривень. Він пішов.', ['Це коштує 80 тис. гривень.', 'Він пішов.']],
  ])('breaks %s: %s', (code, text, expected) => {
    expect(sentences(text, code)).toEqual(expected);
  });
});

describe('tokenise', () => {
  it('keeps names whole and takes possessives off', () => {
    const words = tokenise('O’Neill’s Anne-Marie met al-Sayed, U.N. and St. Mary.', tableOf('en'));
    expect(words.map(({ text, isPossessive }) => `${text}${isPossessive ? '+' : ''}`)).toEqual([
      'O’Neill+',
      'Anne-Marie',
      'met',
      'al-Sayed',
      'U.N.',
      'and',
      'St.',
      'Mary',
    ]);
  });

  it('parts what French elides', () => {
    expect(tokenise('l’État d’Arcourt', tableOf('fr')).map(({ text }) => text)).toEqual([
      'l’',
      'État',
      'd’',
      'Arcourt',
    ]);
  });
});

describe('languages', () => {
  it('are told by their small words', () => {
    expect(detectLanguage('Die Werft und der Streik sind nicht vorbei.').code).toBe('de');
    expect(detectLanguage('Le conseil et la région ne sont pas prêts.').code).toBe('fr');
    expect(detectLanguage('Рада та депутати не прийшли на засідання.').code).toBe('uk');
    expect(detectLanguage('The council and its members did not come.').code).toBe('en');
    expect(detectLanguage('42').code).toBe('en');
  });

  it.each([
    ['ar', 'قال رئيس البلدية أحمد علي يوم الثلاثاء: «لقد فزنا».'],
    ['zh', '市长李明周二表示：“我们赢了。”'],
    ['ja', '市長は火曜日に勝ったと述べた。'],
    ['ru', 'Мэр объявил, что город вышел из кризиса; это было вечером.'],
    ['es', 'El alcalde ganó el martes y dijo que no se va, según la prensa de la ciudad.'],
    ['pl', 'Burmistrz nie był na miejscu, ale według prasy wróci do miasta po wyborach.'],
  ])('is %s where drafting has no rules for it', (code, text) => {
    expect(detectLanguage(text).code).toBe(code);
  });

  it('are found by a tag with a region', () => {
    expect(languageOf('de-CH')?.code).toBe('de');
    expect(languageOf('xx')).toBeUndefined();
  });
});
