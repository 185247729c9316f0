import { describe, expect, it } from 'vitest';
import { read, statementsOf } from './read.ts';

const said = (code: string, ...paragraphs: string[]) => statementsOf(read(paragraphs, code));

describe('who says what in copy of agencies and papers', () => {
  it.each([
    [
      'en',
      'The ship was towed to port, coast guard spokesman Lt. Cmdr. Tor Vik said.',
      '1 Tor Vik (reported)',
    ],
    [
      'en',
      'Tor Vik rang me at night and said, “They can cut the money.”',
      '1 Tor Vik: They can cut the money.',
    ],
    [
      'en',
      'The watchdog blocked the sale, ruling that it would leave “a choice of one”.',
      '1 The watchdog: a choice of one',
    ],
    ['en', '“I ate the bell,” sighs Ada Lund.', '1 Ada Lund: I ate the bell,'],
    ['en', 'Ada Lund spoke. A source hit back: “She lost.”', '1 A source: She lost.'],
    [
      'en',
      'In a report, the Lund Food Authority (LFA) found that it was late.',
      '1 Lund Food Authority (reported)',
    ],
    [
      'en',
      'A man in a coat shook his head. “We lost it,” he said.',
      '1 A man in a coat: We lost it,',
    ],
    [
      'en',
      'A spokesperson for Lund Foods declined to comment, saying it was late.',
      '1 A spokesperson for Lund Foods (reported)',
    ],
    [
      'de',
      'Viele hätten zu viel gezahlt, kritisierte Ada Lund am Freitag.',
      '1 Ada Lund (reported)',
    ],
    [
      'de',
      'Ada Lund sagte: „Es ist spät.“ „Ich gehe.“ Ihr Betrieb habe nichts getan.',
      '1 Ada Lund (reported)',
    ],
    [
      'fr',
      'Joint hier, un ancien médecin du club hésite. « Tout fond », glisse-t-il.',
      '1 un ancien médecin du club: Tout fond',
    ],
    [
      'fr',
      '« Nous étions au bord, confie un négociateur patronal. Puis non. »',
      '1 un négociateur patronal: Nous étions au bord',
    ],
    ['fr', '« Aucun reçu », peut-on lire dans la décision.', '1 la décision: Aucun reçu'],
    [
      'fr',
      'La Fédération de ski a « pris acte » de la sanction.',
      '1 Fédération de ski: pris acte',
    ],
    [
      'fr',
      'On a vu Inès Colin. Cette dernière a publié un message : « Je saute. »',
      '1 Inès Colin: Je saute.',
    ],
    [
      'fr',
      'Sa voisine, Anne Colin, rappelle que deux hommes avaient parlé.',
      '1 Anne Colin (reported)',
    ],
    ['uk', 'У міській раді визнають, що лист отримали.', '1 міській раді (reported)'],
    ['uk', 'Міноборони РФ заявило, що вразило «ешелон».', '1 Міноборони РФ: ешелон'],
    [
      'uk',
      '«Ми поїдемо», – сказав виданню «Дзеркало» один із членів делегації.',
      '1 один із членів делегації: Ми поїдемо',
    ],
    [
      'uk',
      'У ньому їхало 312 людей, розповіла речниця Дарина Ільчук.',
      '1 Дарина Ільчук (reported)',
    ],
    ['uk', 'Каміла Лунд закликала держави пришвидшити постачання.', '1 Каміла Лунд (reported)'],
    ['uk', '«Слідство триває», – ідеться у відповіді суду.', '1 відповіді суду: Слідство триває'],
  ])('is found (%s): %s', (code, text, expected) => {
    expect(said(code, text)).toContain(expected);
  });

  it.each([
    ['a word alone', 'en', 'Ada Lund said a word that her mother never knew.'],
    ['what somebody told is quoted', 'en', 'What he told me in May was, “No.” It was Tor Vik.'],
    ['the words of who writes', 'en', 'Tor Vik is the man I told you about.'],
    [
      'a title behind a quotation',
      'de',
      '„Es reicht“, sagte der Präsident des Amts, Dr. Ulrich Lund.',
    ],
  ])('reports nothing where there is only %s', (_, code, text) => {
    expect(said(code, text).filter((each) => /reported/.test(each))).toEqual([]);
  });

  it('gives a surname to the one named last, be it that of a firm too', () => {
    expect(
      said(
        'de',
        'Die Kruse & Söhne GmbH schweigt.',
        'Seniorchef Hartmut Kruse kam. „Nein“, so Kruse.',
      ),
    ).toEqual(['2 Hartmut Kruse: Nein']);
  });

  it('takes no nickname for words of somebody', () => {
    expect(said('en', 'Her boss, Maureen "Mo" Tinsley, left.', '"No," said Ada Lund.')).toEqual([
      '2 Ada Lund: No,',
    ]);
  });

  it('takes nothing from lines that lead to other articles', () => {
    expect(said('fr', 'Lire aussi | Au pôle, « on pesait les filles », dit Anne Colin')).toEqual(
      [],
    );
  });
});
