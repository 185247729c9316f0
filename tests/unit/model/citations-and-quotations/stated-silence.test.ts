import { describe, expect, it } from 'vitest';
import { statedSilence } from '../../../../src/model/citations-and-quotations/stated-silence.ts';
import { parseBody } from '../../../helpers/parse-body.ts';

const stated = (text: string, language = 'en') =>
  statedSilence(parseBody(text), language).map((one) => `${one.line} ${one.text.trim()}`);

describe('a mark of silence', () => {
  it('hides no claim that nothing backs', () => {
    expect(stated('He lied about all three. <Silent/>')).toEqual(['1 He lied about all three.']);
  });

  it('is judged by its own sentence, not by one before it that cites', () => {
    const text = 'She does not say it. <Cite at="1"/> He lied. <Silent/>';
    expect(stated(text)).toEqual(['1 He lied.']);
  });

  it('is not judged where the article or a document stands behind the sentence too', () => {
    expect(stated('No day is given; it was a Tuesday. <Cite at="1"/> <Silent/>')).toEqual([]);
  });

  it('may close a list of open points under a heading that says so', () => {
    expect(stated('<H id="a">Open</H>\n\n- The day. <Silent/>\n- The sum. <Silent/>')).toEqual([]);
  });

  it('closes no list with a point that is a claim', () => {
    expect(
      stated('<H id="a">Open</H>\n\n- The day. <Silent/>\n- Ada robbed them. <Silent/>'),
    ).toEqual(['4 Ada robbed them.']);
  });

  it('covers no row of a table that begins with a claim', () => {
    const row = (head: string) =>
      `| What | When |\n| --- | --- |\n| ${head} | Not said. <Silent/> |`;
    expect(stated(row('The theft'))).toEqual([]);
    expect(stated(row('Ada robbed them'))).toEqual(['3 Ada robbed them']);
  });

  it('is not judged in a language whose words nobody has listed', () => {
    expect(stated('Mentì su tutto. <Silent/>', 'it')).toEqual([]);
  });

  it.each([
    ['en', 'Which of them agreed is not said.'],
    ['en', 'It didn’t say so.'],
    ['en-GB', 'How old she is.'],
    ['en', 'There may be others.'],
    ['en', 'The day, the place, and the price are not known.'],
    ['en', 'Whose idea it was, and what it cost, is not said.'],
    ['en', 'He does not say who was there; what was decided is open.'],
    ['en', 'The day (of the week) is not said.'],
    ['en', 'Who robbed it, which is what all ask.'],
    ['en', 'The article does not say who, because it names nobody.'],
    ['en', 'Open: how it ended, and when.'],
    ['de', 'Weder der Tag noch der Ort ist bekannt, und der Preis ist offen.'],
    ['de', 'Wer zugestimmt hat, steht nicht darin.'],
    ['de-AT', 'Über den Preis steht kein Wort darin.'],
    ['fr', 'L’article n’en dit rien.'],
    ['fr', 'Reste à savoir s’ils l’ont accepté.'],
    ['uk', 'Хто саме погодився, не сказано.'],
    ['en', 'The amount is missing from the article.'],
    ['en', 'The article omits the names of the two.'],
    ['de', 'Fraglich ist, wer die Kosten trägt.'],
    ['de', 'Die Frage ist, was danach geschieht.'],
    ['de', 'Zu den Kosten schweigt der Artikel; Angaben zum Preis fehlen.'],
    ['fr', 'L’article est muet sur le prix.'],
    ['fr', 'L’article passe sous silence le coût.'],
    ['uk', 'Про кошти стаття мовчить.'],
  ])('says in %s: %s', (language, text) => {
    expect(stated(`${text} <Silent/>`, language)).toEqual([]);
  });

  it.each([
    ['en', 'Ada robbed a bank, and nobody knows why.'],
    ['en', 'The bank was robbed; nobody knows why.'],
    ['en', 'Nobody knows why, but she robbed the bank.'],
    ['en', 'Nobody knows why, because she robbed the bank.'],
    ['en', 'Nobody knows why (she robbed the bank).'],
    ['en', 'She robbed the bank — nobody knows why.'],
    ['en', 'Not known: she robbed the bank.'],
    ['en', 'She robbed the bank, which nobody knew.'],
    ['de', 'Er war in der Bank, was niemand wusste.'],
    ['fr', 'Personne ne sait pourquoi (elle a volé la banque).'],
    ['uk', 'Він був у банку, що нікому не відомо.'],
    ['de', 'Sie hat die Bank beraubt, und niemand weiß, warum.'],
    ['fr', 'Elle a volé la banque, mais personne ne sait pourquoi.'],
    ['uk', 'Банк був пограбований, але ніхто не знає чому.'],
    ['de', 'Er hat gelogen.'],
    ['fr', 'Il a menti.'],
    ['uk', 'Він усіх обдурив.'],
  ])('hides no claim in %s: %s', (language, text) => {
    expect(stated(`${text} <Silent/>`, language)).toEqual([`1 ${text}`]);
  });
});
