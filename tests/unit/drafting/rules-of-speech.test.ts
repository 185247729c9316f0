import { describe, expect, it } from 'vitest';
import { read, statementsOf } from './read.ts';

const said = (lines: readonly string[], code = 'en') => statementsOf(read(lines, code));

describe('who speaks', () => {
  it('is the one before where German tells what another does by its mood', () => {
    expect(
      said(
        ['Olaf Berg sagte, das reiche nicht mehr aus. Der Kollege habe elf Schichten gefahren.'],
        'de',
      ),
    ).toEqual(['1 Olaf Berg (reported)', '1 Olaf Berg (reported)']);
  });

  it.each([
    ['Asked whether he would stay, Berg laughed.', 'Olaf Berg'],
    ['When he came in, Mr Berg sat down.', 'Olaf Berg'],
    ['He came in, and Mr Berg sat down.', 'Jon Vik'],
  ])('is the one with whom a sentence goes on behind how it begins: %s', (sentence, name) => {
    const lines = [`Olaf Berg came. Jon Vik said nothing.`, `${sentence} “It is over,” he said.`];
    expect(said(lines)).toContain(`2 ${name}: It is over,`);
  });

  it('is nothing that would say something one day', () => {
    expect(said(['A “full” review would report by Easter, Olaf Berg promised.'])).not.toContain(
      '1 review: full',
    );
    expect(said(['A review by the council would say that the weir was safe.'])).toEqual([]);
  });

  it('is the one named last where words say so', () => {
    expect(
      said(
        ['Anne Colin a écrit au ministre, Luc Morel.', 'Ce dernier a répondu que non merci.'],
        'fr',
      ),
    ).toContain('2 Luc Morel (reported)');
  });

  it.each([
    ['de', '„Nein“, beharrte Minister Olaf Berg.', '1 Olaf Berg: Nein'],
    ['de', '„Nein“, sagte Sportvorstand Marcel Berg.', '1 Marcel Berg: Nein'],
    [
      'fr',
      'Les locataires affirment avoir alerté le bailleur deux fois.',
      '1 Les locataires (reported)',
    ],
    ['fr', 'Luc Morel est venu. « Non », a reconnu le magistrat.', '1 Luc Morel: Non'],
    [
      'fr',
      'Anne Colin est venue. « Non », a-t-elle dit au micro de la chaîne Sud.',
      '1 Anne Colin: Non',
    ],
    ['uk', 'Жителі натомість стверджують, що усе добре.', '1 Жителі (reported)'],
    ['uk', 'Директор Едуард Коваль пообіцяв оскаржити рішення.', '1 Едуард Коваль (reported)'],
    ['uk', 'Еколог Микола Сердюк прийшов. «Ні», — попередив науковець.', '1 Микола Сердюк: Ні'],
    ['de', 'Bauer Henning Vogt kam. „Nein“, sagt der 52-Jährige.', '1 Henning Vogt: Nein'],
    ['fr', 'Rien ne change, a confirmé vendredi Luc Morel.', '1 Luc Morel (reported)'],
    ['de', '„Nein“, sagte am Montag Minister Olaf Berg.', '1 Olaf Berg: Nein'],
    [
      'de',
      'Olaf Berg sprach von einer „Ankündigung zum dritten Mal“.',
      '1 Olaf Berg: Ankündigung zum dritten Mal',
    ],
    [
      'uk',
      'Усе добре було, повідомив у вівторок директор Роман Коваль.',
      '1 Роман Коваль (reported)',
    ],
    ['uk', 'У Міжнародному комітеті заявили, що усе добре.', '1 Міжнародному комітеті (reported)'],
    ['en', 'The court was told that four men came.', '1 The court (reported)'],
    ['en', 'Olaf Berg said shopkeepers felt “like ducks”.', '1 Olaf Berg (reported)'],
    ['en', 'Olaf Berg came. “It is over,” he said by telephone.', '1 Olaf Berg: It is over,'],
    ['fr', '« Non », a expliqué à la presse le directeur général, Luc Morel.', '1 Luc Morel: Non'],
    ['fr', '« Non », a lancé mardi soir la ministre, Anne Colin.', '1 Anne Colin: Non'],
    ['fr', '« Non », soupire Luc Morel.', '1 Luc Morel: Non'],
    ['fr', 'Rien ne change, ont indiqué les syndicats.', '1 les syndicats (reported)'],
    ['fr', 'Luc Morel a fait savoir qu’il partait demain.', '1 Luc Morel (reported)'],
    ['fr', 'D’après son entourage, il « suit le dossier ».', '1 son entourage: suit le dossier'],
    ['fr', 'Comme l’a souligné Luc Morel, rien ne change.', '1 Luc Morel (reported)'],
    ['de', 'Das teilte der Stadtrat mit.', '1 der Stadtrat (reported)'],
    ['uk', 'Про це повідомила речниця суду Ольга Коваль.', '1 Ольга Коваль (reported)'],
    ['uk', 'Як зазначив експерт Максим Коваль, усе добре.', '1 Максим Коваль (reported)'],
    [
      'en',
      'The star witness, former vice president Kim Tate, told the court that it fell.',
      '1 Kim Tate (reported)',
    ],
    [
      'en',
      'The budget had risen by a fifth, Olaf Berg told Radio Lund, and more.',
      '1 Olaf Berg (reported)',
    ],
  ])('is found (%s): %s', (code, text, expected) => {
    expect(said([text], code)).toContain(expected);
  });

  it('is the one before where German reports by its mood', () => {
    expect(
      said(['„Nein“, sagte Olaf Berg.', 'Er habe die Akten im Januar geprüft.'], 'de'),
    ).toContain('2 Olaf Berg (reported)');
  });

  it('is the one before where a phrase has a pronoun', () => {
    expect(said(['Ольга Коваль прийшла.', 'За її словами, суд визначив заставу.'], 'uk')).toContain(
      '2 Ольга Коваль (reported)',
    );
  });

  it('has the second verb of one sentence too', () => {
    expect(
      said(['Luc Morel a dénoncé une « trahison » et affirmé que tout finirait mal.'], 'fr'),
    ).toEqual(['1 Luc Morel: trahison', '1 Luc Morel (reported)']);
  });

  it.each([
    ['en', 'Olaf Berg would not say whether it fell.'],
    ['fr', 'La maire, Anne Colin, soutient le projet.'],
    ['de', 'Der Ausschuss (AStA) forderte mehr.'],
  ])('is nobody where nothing is reported (%s): %s', (code, text) => {
    expect(said([text], code)).toEqual([]);
  });

  it('reports once where one tells what another had threatened', () => {
    expect(said(['Olaf Berg said Norland had threatened to leave the talks.'])).toEqual([
      '1 Olaf Berg (reported)',
    ]);
  });

  it('has what is told behind the one whom a phrase names', () => {
    const { statements, paragraphs } = read([
      'According to the Brekk Council, the old bridge will be closed soon.',
    ]);
    const [{ paragraph, clause } = { paragraph: 0, clause: undefined }] = statements;
    expect(paragraphs[paragraph]?.text.slice(clause?.start, clause?.end)).toBe(
      ', the old bridge will be closed soon.',
    );
  });
});

describe('somebody who is quoted as saying', () => {
  it.each([
    ['Minister Tor Vik came.', '“It cannot be,” the ministry quoted him as saying.', 'Tor Vik'],
    ['Minister Tor Vik came.', '“It cannot be,” the agency quoted Ada Lund as saying.', 'Ada Lund'],
    [
      'Minister Tor Vik came.',
      '“It cannot be,” the paper quoted an official as saying.',
      'an official',
    ],
  ])('says it, and not who quotes: %s %s', (first, second, speaker) => {
    expect(statementsOf(read([first, second]))).toEqual([`2 ${speaker}: It cannot be,`]);
  });
});
