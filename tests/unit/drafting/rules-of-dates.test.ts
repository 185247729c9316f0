import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const story = (text: string, code: string) =>
  read(['It rained.', 'It rained.', text], code, { published: '2025-03-13' });
const dates = (text: string, code = 'en') =>
  story(text, code).dates.map(({ text: printed, date }) => `${printed} = ${date ?? 'undated'}`);
const events = (text: string, code = 'en') =>
  story(text, code).events.map(({ id, date }) => [id, date?.date].filter(Boolean).join(' '));

describe('the day of the article', () => {
  it.each([
    'MOSCOW, January 12. /TASS/. Russia has had no answer since Friday.',
    'Brussels, 12 January 2026. The council closed its office on Friday.',
    'NEW DELHI, January 12: The court closed its office on Friday.',
  ])('stands in a dateline of any form: %s', (text) => {
    const { today, dates: found } = read([text], 'en', { year: 2026 });
    expect([today.published, found.at(-1)?.date]).toEqual(['2026-01-12', '2026-01-09']);
  });
});

describe('the day that words around a date tell', () => {
  it('is past behind “depuis”, whatever comes later', () => {
    expect(
      dates(
        'Le canal, fermé depuis l’effondrement d’une berge le 5 février, ne rouvrira pas.',
        'fr',
      ),
    ).toEqual(['5 février = 2025-02-05']);
  });

  it.each([
    ['en', 'The lease was signed on 03/02/2025.', 'a day that could be in February or in March'],
    ['de', 'Die Übergabe begann um 18.12 Uhr.', 'a time'],
    ['de', 'Der Preis stieg auf 12.45 Euro.', 'a price'],
    ['de', 'Am Morgen kam die Polizei.', 'a part of a day'],
  ])('is not made up from figures or words that tell none (%s): %s', (code, text) => {
    expect(dates(text, code)).toEqual([]);
  });

  it.each([
    ['en', 'Brekk travel to Norhall on Sunday.', 'Sunday = 2025-03-16'],
    ['en', 'A page set up on Tuesday had raised much.', 'Tuesday = 2025-03-11'],
    ['en', 'The warning lasts through 11 p.m. Friday.', 'Friday = 2025-03-14'],
    ['fr', 'Je la lui ai remise sans un mot le 9 septembre.', '9 septembre = 2024-09-09'],
    [
      'de',
      'Das Kabinett werde am Dienstag darüber beraten, kündigte er an.',
      'Dienstag = 2025-03-18',
    ],
    ['uk', 'У 2022–2023 роках було понад 40 випадків.', '2022–2023 = 2022/2023'],
  ])('is read from the verb and from both ends (%s): %s', (code, text, date) => {
    expect(dates(text, code)).toEqual([date]);
  });

  it('is not made up from thousands of years', () => {
    expect(dates('It came to Norland nearly 5,000 years ago.')).toEqual([]);
  });

  it.each([
    ['en', 'They had sacked him by e-mail on the Tuesday.'],
    ['en', 'A lady came in on Shrove Tuesday.'],
    ['en', 'She called the past months painful.'],
    ['en', 'He lives on the 3rd floor.'],
    ['en', 'The flight was HX 2023-11.'],
    ['en', 'The shares were up 14 per cent by 1105 GMT.'],
    ['en', 'He wrote the part for April Lund.'],
  ])(
    'is not that of the week or the month where the words tell of another (%s): %s',
    (code, text) => {
      expect(dates(text, code)).toEqual([]);
    },
  );

  it('takes the month of May for no verb of what is to come', () => {
    expect(dates('They had met twice, on May 30 and July 17.')).toEqual([
      'May 30 = 2024-05-30',
      'July 17 = 2024-07-17',
    ]);
  });

  it('takes the number seven for no month', () => {
    expect(dates('La péniche est bloquée depuis sept mois.', 'fr')).toEqual([]);
  });

  it.each([
    ['fr', 'Le parti déposerait un texte avant le 12 avril.', '12 avril = 2025-04-12'],
    ['fr', '« Nous trancherons samedi en conseil », a-t-elle dit.', 'samedi = 2025-03-15'],
    [
      'fr',
      'Ils ont appelé à un rassemblement devant le ministère de la Santé samedi.',
      'samedi = 2025-03-15',
    ],
    ['en', 'They called for a protest outside the ministry on Saturday.', 'Saturday = 2025-03-15'],
    ['de', 'Das gab er am Mittwochnachmittag bekannt.', 'Mittwochnachmittag = 2025-03-12'],
    ['fr', 'Les obsèques auront lieu samedi.', 'samedi = 2025-03-15'],
    ['de', 'Den Betrieb übernahm 1991 ein Konzern.', '1991 = 1991'],
    ['en', 'A third round is proposed for late April.', 'April = 2025-04'],
    ['en', 'They have met twice since mid-January.', 'January = 2025-01'],
    ['en', 'They had known since at least November.', 'November = 2024-11'],
    ['en', 'The hearing is set for June.', 'June = 2025-06'],
    ['en', 'The paper had been promised for 14 January.', '14 January = 2025-01-14'],
    ['en', 'It would go on sale, she said, on 14 June.', '14 June = 2025-06-14'],
    ['en', 'He gave no promise beyond 2028.', '2028 = 2028'],
    ['en', 'They seized it last October.', 'last October = 2024-10'],
    ['en', 'It made a loss in 2023-24.', '2023-24 = 2023/2024'],
    ['en', 'Councillors will vote on the 29th.', 'the 29th = 2025-03-29'],
    ['en', 'The letter was posted on the 4th.', 'the 4th = 2025-03-04'],
    ['en', 'The letter was posted on the 20th.', 'the 20th = 2025-02-20'],
    ['en', 'The council decides on the 7th whether it opens.', 'the 7th = 2025-04-07'],
    ['uk', 'Вона запевнила, що кошти виділять на сесії 28-го числа.', '28-го числа = 2025-03-28'],
    ['uk', 'Міністр доручив відновити рух до середи.', 'середи = 2025-03-19'],
    ['uk', 'Старший торік пішов у машиністи.', 'торік = 2024'],
    ['en', 'It closed its plant in January this year.', 'January this year = 2025-01'],
    ['de', 'Das Werk schloss im Januar dieses Jahres.', 'Januar dieses Jahres = 2025-01'],
    ['de', 'Bereits 2009 hatte das Amt den Händler belangt.', '2009 = 2009'],
    ['en', 'This report was corrected on 15 March.', '15 March = 2025-03-15'],
    [
      'fr',
      'Elle devait participer au tournoi, du 24 octobre au 1er novembre.',
      '24 octobre au 1er novembre = 2024-10-24/2024-11-01',
    ],
    ['en', 'They met last night.', 'last night = 2025-03-12'],
    ['en', 'She is expected to address the United Nations on March 25.', 'March 25 = 2025-03-25'],
    ['en', 'The party called a rally for Sunday.', 'Sunday = 2025-03-16'],
    ['en', 'The talks had been due to end on Tuesday.', 'Tuesday = 2025-03-11'],
    ['en', 'More strikes could follow in January.', 'January = 2026-01'],
    ['en', 'The service forecast rain on Wednesday.', 'Wednesday = 2025-03-19'],
    ['de', 'Die Frist war am 31.12.2024 abgelaufen.', '31.12.2024 = 2024-12-31'],
    ['de', 'Die Stadt soll bis zum 15.11. antworten.', '15.11. = 2025-11-15'],
    ['uk', 'Угоду підписали 02.09.2024 у Луцьку.', '02.09.2024 = 2024-09-02'],
    ['fr', 'Le bail a été signé le 03/02/25.', '03/02/25 = 2025-02-03'],
    ['en', 'The lease was signed on 10/30/2024.', '10/30/2024 = 2024-10-30'],
    ['en', 'The lease was signed on 30/10/24.', '30/10/24 = 2024-10-30'],
    ['de', 'Ein Streik könnte am 9. April beginnen.', '9. April = 2025-04-09'],
    ['de', 'Für morgen ist nichts geplant.', 'morgen = 2025-03-14'],
    ['de', 'Der Rat soll am Montag, dem 17. März, tagen.', 'Montag, dem 17. März = 2025-03-17'],
    ['uk', 'Ремонт розпочнеться в червні.', 'червні = 2025-06'],
    ['fr', 'Un audit réalisé le 6 mars devrait rassurer les élus.', '6 mars = 2025-03-06'],
    ['fr', 'Le texte sera examiné le 6 avril.', '6 avril = 2025-04-06'],
    ['fr', 'Il a dirigé la ville de 2001 à 2020.', '2001 à 2020 = 2001/2020'],
    ['fr', 'La cour jugera avant l’été 2026.', '2026 = 2026'],
    ['fr', 'Le four fermera d’ici à la fin du mois de janvier.', 'janvier = 2026-01'],
    ['fr', 'Il ne pourra pas voter en avril.', 'avril = 2025-04'],
    [
      'fr',
      'Le tribunal doit juger entre le 10 et le 12 avril.',
      '10 et le 12 avril = 2025-04-10/2025-04-12',
    ],
  ])('is found (%s): %s', (code, text, expected) => {
    expect(dates(text, code)).toEqual([expected]);
  });

  it('is the article’s own in its dateline, whatever the sentence tells', () => {
    const { dates: found } = read(['BREKK, March 12 — The school will stay open.'], 'en', {
      published: '2025-03-13',
    });
    expect(found.map(({ date }) => date)).toEqual(['2025-03-12']);
  });

  it('takes no “these days” for a day', () => {
    expect(dates('Il vit, aujourd’hui installé à Brest, de peu.', 'fr')).toEqual([]);
  });
});

describe('the words of a dated happening', () => {
  it.each([
    [
      'uk',
      'Прощання з Галиною Савчук відбудеться завтра в клубі.',
      'proshchannia-halynoiu-savchuk-vidbudetsia-klubi 2025-03-14',
    ],
    [
      'en',
      'They are in custody until 14 October, when they are due to appear in court.',
      'due-appear-court 2025-10-14',
    ],
    [
      'en',
      'It began after a tip from Milan Petrov, who testified on May 6.',
      'milan-petrov-testified 2024-05-06',
    ],
    ['en', 'The association will pay the rest by August 1.', 'association-pay-rest 2025-08-01'],
    ['en', 'They go to Brekk School, which was built in 1911.', 'brekk-school-built 1911'],
    ['en', 'The prisoners will cross the river on March 18.', 'prisoners-cross-river 2025-03-18'],
    [
      'fr',
      'La maire, Magali Ferrer, élue en 2020, a estimé que tout allait bien.',
      'magali-ferrer-elue 2020',
    ],
    [
      'fr',
      'La Ligue appelle à une manifestation le samedi 5 avril.',
      'ligue-appelle-manifestation 2025-04-05',
    ],
  ])('are those of its own clause (%s): %s', (code, text, expected) => {
    expect(events(text, code)).toContain(expected);
  });

  it.each([
    'Among them is a 1957 chronograph that is still missing.',
    'It is the first state of emergency since Cyclone Hettie in 2019.',
    'It is the highest figure since records began in 1908.',
    'The talks had been due to end on Tuesday.',
  ])('make no event of: %s', (text) => {
    expect(events(text)).toEqual([]);
  });
});
