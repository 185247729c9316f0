import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const found = (text: string, code = 'en', lead = 'It rained.') =>
  read([lead, text], code).names.map(({ kind, name, roles }) =>
    [kind, name, ...roles.map((role) => `[${role.text}]`)].join(' '),
  );

describe('names as agencies and papers print them', () => {
  it.each([
    [
      'de',
      'Ein Hinweis der Kanzlei Brehm, Otte & Partner kam an.',
      'organisation Brehm, Otte & Partner',
    ],
    ['en', 'The lawyers, Brehm, Otte & Sons, agreed.', 'organisation Brehm, Otte & Sons'],
    ['de', 'Das Amt belangte den Großhändler Tierpharm.', 'organisation Tierpharm'],
    ['de', 'Das sagte sie dem Deutschlandfunk.', 'organisation Deutschlandfunk'],
    ['de', 'So stand es im Wesertaler Anzeiger.', 'organisation Wesertaler Anzeiger'],
    ['de', 'Sie trafen sich in der Uckermark.', 'place Uckermark'],
    ['de', 'Von Hinterried aus dauert die Fahrt.', 'place Hinterried'],
    ['de', 'Aus dem Gesundheitsministerium kam nichts.', 'organisation Gesundheitsministerium'],
    ['de', 'Das sagt eine Frau vom Lenné-Institut hier.', 'organisation Lenné-Institut'],
    [
      'de',
      'Chefarzt Prof. Dr. med. Karl-Heinz von Ostrau warnt.',
      'person Karl-Heinz von Ostrau [Chefarzt]',
    ],
    ['de', 'Das erklärte er der Nachrichtenagentur dmp.', 'organisation dmp'],
    [
      'de',
      'Ada Lund, Kartellrechtlerin in Bonn, schwieg.',
      'person Ada Lund [Kartellrechtlerin in Bonn]',
    ],
    ['en', 'So KNUT Secretary-General Collins Oyuu agreed.', 'organisation KNUT'],
    ['en', 'Ministers of Mercosur came.', 'organisation Mercosur'],
    ['en', '“No,” Chief Executive Justin Hotard said.', 'person Justin Hotard [Chief Executive]'],
    ['en', 'It swore in its own leader, José Jerí, at once.', 'person José Jerí [leader]'],
    [
      'fr',
      'Selon l’Institut de la statistique et des études économiques, elle a baissé.',
      'organisation Institut de la statistique et des études économiques',
    ],
    [
      'fr',
      'La ministre des outre-mer, Naïma Moutchou, a réagi.',
      'person Naïma Moutchou [ministre des outre-mer]',
    ],
    ['en', 'The March 23 Movement captured it.', 'organisation March 23 Movement'],
    [
      'en',
      'The Democratic Republic of the Congo said so.',
      'place Democratic Republic of the Congo',
    ],
    ['en', 'It kept the limits of the New START treaty.', 'thing New START'],
    [
      'en',
      'The Minister of State at the Ministry of Foreign Affairs Mohammed bin Jassim Al-Khalid came.',
      'person Mohammed bin Jassim Al-Khalid',
    ],
    [
      'en',
      'General Abdel Fattah al-Rasan left. “Never,” Rasan told troops.',
      'person Abdel Fattah al-Rasan [General]',
    ],
    ['en', 'A developer called Marchmont Lane wrote to her.', 'organisation Marchmont Lane'],
    ['en', 'Then the Save Our Sound campaign raised it.', 'organisation Save Our Sound'],
    ['en', 'But Jonty Rusk of Peregrine Bray disagreed.', 'organisation Peregrine Bray'],
    ['en', 'A rival, Dalton’s, backed the deal.', 'organisation Dalton’s'],
    ['en', 'They opened the Fishermen’s Mission.', 'organisation Fishermen’s Mission'],
    ['en', 'It is without power, according to Northgrid.', 'organisation Northgrid'],
    ['en', 'Now U.N. mediator Ada Lund urged calm.', 'organisation U.N.'],
    ['en', 'They quarrel over the Sorrow Banks, a stretch of water.', 'place Sorrow Banks'],
    ['en', 'It rang in the cathedral at Great Selby.', 'place Great Selby'],
    ['en', 'Trains between Carrowmoor and Selby stopped.', 'place Carrowmoor'],
    ['en', 'They seized the MV Lady Corrigan at sea.', 'thing MV Lady Corrigan'],
    ['en', 'Then Professor Ada Lund spoke.', 'person Ada Lund [Professor]'],
    [
      'en',
      'Its chairman, Tor Vik, great-grandson of the founder, spoke.',
      'person Tor Vik [chairman] [great-grandson of the founder]',
    ],
    [
      'en',
      'Then Kyle Vik, Winnie’s nephew and the youngest of five, came.',
      'person Kyle Vik [Winnie’s nephew]',
    ],
    ['fr', 'A Brévillers, petite ville, on doute.', 'place Brévillers'],
    ['fr', 'La licenciée de l’Etoile de Brest se tait.', 'organisation Etoile de Brest'],
    ['fr', 'C’est écrit dans « La Gazette de l’Oise ».', 'organisation Gazette de l’Oise'],
    ['fr', 'Le maire (divers gauche), Luc Morel, a parlé.', 'person Luc Morel [maire]'],
    ['fr', 'On a vu la gymnaste Anne Colin.', 'person Anne Colin [gymnaste]'],
    ['uk', 'Це розповіла речниця Укрзалізниці Дарина Ільчук.', 'organisation Укрзалізниці'],
    [
      'uk',
      'Це розповіла речниця Укрзалізниці Дарина Ільчук.',
      'person Дарина Ільчук [речниця Укрзалізниці]',
    ],
    ['uk', 'Тоді посол Франції Ґаель Моро прибув сюди.', 'place Франції'],
    ['uk', 'Міноборони РФ заявило про удар.', 'organisation Міноборони РФ'],
  ])('are found with their kind and office (%s): %s', (code, text, expected) => {
    expect(found(text, code)).toContain(expected);
  });

  it.each([
    ['en', 'Lund wiped a mug that reads WORLD’S OKAYEST AUNT.'],
    ['en', 'It is late. Don’t tell me that.'],
    ['en', 'It is late. Old Mrs Lund told me.'],
    ['de', 'Sie verdient am Kalb, am Landwirt und am Käufer.'],
  ])('are not made of other words with a capital (%s): %s', (code, text) => {
    expect(found(text, code).filter((name) => !/Lund/.test(name))).toEqual([]);
  });

  it('parts towns that “und” joins', () => {
    expect(found('Sie durchsuchten Büros in Wesertal und Oldenhagen.', 'de')).toContain(
      'place Wesertal',
    );
  });

  it('takes the short form of a federal body for that body', () => {
    const [body] = read(['Das Bundeskartellamt prüft.', 'Das Kartellamt schweigt.'], 'de').names;
    expect(body).toMatchObject({ name: 'Bundeskartellamt', aliases: ['Kartellamt'] });
  });

  it('knows the agency of a dateline by its small letters', () => {
    expect(
      found('Das sagte sie der dnz.', 'de', 'Bonn (dnz) – Es regnet weiter im Land.'),
    ).toContain('organisation dnz');
  });

  it('finds no office in whatever stands before a place', () => {
    expect(
      found('Посол Франції Ґаель Моро прибув до Степанівки у вівторок.', 'uk'),
    ).not.toContainEqual(expect.stringMatching(/^person Степанівки/));
  });
});
