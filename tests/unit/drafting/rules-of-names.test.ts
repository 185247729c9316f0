import { describe, expect, it } from 'vitest';
import { isBentForm } from '../../../src/drafting/names/bent.ts';
import { speltNames } from '../../../src/drafting/names/spelt-acronym.ts';
import { read, tableOf } from './read.ts';

const found = (text: string, code = 'en') =>
  read([text], code).names.map(({ kind, name, roles }) =>
    [kind, name, ...roles.map((role) => `[${role.text}]`)].join(' '),
  );

describe('names by what stands around them', () => {
  it.each([
    ['en', 'The fee rose to DKr85 a day.', 'a sum'],
    ['en', 'Few came. “I’ve no idea,” the guard said.', 'a contraction'],
    ['uk', 'Робота стала. «Нам відповіли», — додав сторож.', 'a pronoun'],
  ])('are not made of other words with a capital (%s): %s', (code, text) => {
    expect(found(text, code)).toEqual([]);
  });

  it('leaves “himself” out of a name that comes again', () => {
    expect(found('Директор Олег Коваль прийшов. Сам Коваль мовчав.', 'uk')).toEqual([
      'person Олег Коваль [Директор]',
    ]);
  });

  it('takes the short form of a body behind an office for no person', () => {
    expect(
      found('Заступник начальника районної податкової служби (РПС) Олег Коваль прийшов.', 'uk'),
    ).not.toContainEqual(expect.stringMatching(/^person РПС/));
  });

  it.each([
    ['de', 'Da kam Hebamme Vroni Kastner.', 'person Vroni Kastner [Hebamme]'],
    ['de', 'Da kam Vorstandsmitglied Ilka Brandl.', 'person Ilka Brandl [Vorstandsmitglied]'],
    ['de', 'Der Forscher Karl-P. Sander kam.', 'person Karl-P. Sander [Forscher]'],
    ['de', 'Es kam Vroni-Luise Gräfin zu Kastner.', 'person Vroni-Luise Gräfin zu Kastner'],
    ['en', 'Then Cllr Moira Penn rose to speak.', 'person Moira Penn [Cllr]'],
    ['en', 'Oceanographer Moira Penn rose to speak.', 'person Moira Penn [Oceanographer]'],
    ['de', 'Es gewann der Zweitligist VfL Harsfeld.', 'organisation VfL Harsfeld'],
    ['de', 'Er schrieb auf der Plattform Fotogram.', 'organisation Fotogram'],
    [
      'fr',
      'Ils ont écrit au bailleur, à son syndic, Foncel-Bellecour.',
      'organisation Foncel-Bellecour',
    ],
    ['fr', 'Les enfants, Inès et Rayan, jouaient.', 'person Inès'],
    ['fr', 'Un immeuble du quartier des Minguettes a brûlé.', 'place Minguettes'],
    ['fr', 'ÖSTERSUND (Suède) - Il neige.', 'place Suède'],
    ['uk', 'Депутати Калинівської міської ради прийшли.', 'organisation Калинівської міської ради'],
    [
      'uk',
      'Лист подали до Міністерства захисту довкілля.',
      'organisation Міністерства захисту довкілля',
    ],
    ['fr', 'Le canal de la Sorgue est fermé.', 'place Sorgue'],
    ['fr', 'À Montbrun-le-Canal, la maire, Anne Colin, a parlé.', 'place Montbrun-le-Canal'],
    ['fr', '« Non », soupire Gilbert.', 'person Gilbert'],
    [
      'fr',
      'Le Syndicat des mariniers indépendants a signé.',
      'organisation Syndicat des mariniers indépendants',
    ],
    [
      'de',
      'Die Bundesstelle für Unfalluntersuchung (BU) kam.',
      'organisation Bundesstelle für Unfalluntersuchung',
    ],
    ['de', 'Die Thüringer Oberlandbahn schwieg.', 'organisation Thüringer Oberlandbahn'],
    ['de', 'Der Zug aus Saalfeld hielt.', 'place Saalfeld'],
    ['en', 'Fire and Rescue Norland (FRN) came.', 'organisation Fire and Rescue Norland'],
    ['en', 'The Port and Dock Workers’ Union met.', 'organisation Port and Dock Workers’ Union'],
    ['en', 'Pupils of Brekk Boys’ High School sang.', 'organisation Brekk Boys’ High School'],
    ['en', 'The parcel carrier Swiftrun paid.', 'organisation Swiftrun'],
    ['en', 'Shares in Corvel fell.', 'organisation Corvel'],
    ['en', 'The tenants’ league, Roofs First, sued.', 'organisation Roofs First'],
    [
      'en',
      'The chairman of the harbour commission, Ray Zelk, came.',
      'person Ray Zelk [chairman of the harbour commission]',
    ],
    ['en', 'The head of the union, Osk Brekk, left.', 'person Osk Brekk [head of the union]'],
    ['en', 'Members of the tenants’ league, Roofs First, sued.', 'organisation Roofs First'],
    ['en', 'In the capital, Vasna, it rained.', 'place Vasna'],
    ['en', 'They met at the Tilmore depot.', 'place Tilmore'],
    ['en', 'The fire reached the Tarwa Scientific Reserve.', 'place Tarwa Scientific Reserve'],
    ['en', 'PORT SEWYN, New Arkland (Union News) — It rained.', 'place New Arkland'],
    [
      'en',
      'He called the United Nations High Commissioner for Refugees.',
      'organisation United Nations High Commissioner for Refugees',
    ],
    ['en', 'They were found in Brent Cross.', 'place Brent Cross'],
    ['en', 'The Norland Red Cross came.', 'organisation Norland Red Cross'],
    ['en', 'The Farmers’ List ruled it out.', 'organisation Farmers’ List'],
    ['fr', 'La société norvégienne Nordhal a payé.', 'organisation Nordhal'],
    ['fr', 'Selon l’Ifremon, rien ne change.', 'organisation Ifremon'],
    ['fr', 'Ils vivent dans les Ardents.', 'place Ardents'],
    ['fr', 'La région Grand Nord paiera.', 'place Grand Nord'],
    ['fr', 'Force ouvrière a signé.', 'organisation Force ouvrière'],
    ['fr', 'La Cour de cassation a jugé.', 'organisation Cour de cassation'],
    [
      'fr',
      'Le tribunal de commerce de Brekk a jugé.',
      'organisation tribunal de commerce de Brekk',
    ],
    [
      'fr',
      'L’association Eau et Rivières de Nord a gagné.',
      'organisation Eau et Rivières de Nord',
    ],
    ['fr', 'Fabrice Le Guellec est venu.', 'person Fabrice Le Guellec'],
    ['fr', 'Régis N’Gora est venu.', 'person Régis N’Gora'],
    [
      'de',
      'Die Technische Hochschule Altenburg schwieg.',
      'organisation Technische Hochschule Altenburg',
    ],
    ['de', 'Die Plattform „Faktencheck Promotion“ schwieg.', 'organisation Faktencheck Promotion'],
    [
      'uk',
      'Національне аграрне бюро України мовчало.',
      'organisation Національне аграрне бюро України',
    ],
    [
      'uk',
      'Міністерство розвитку громад і територій мовчало.',
      'organisation Міністерство розвитку громад і територій',
    ],
    ['uk', 'Апеляційний суд розгляне скаргу.', 'organisation Апеляційний суд'],
    ['uk', 'Вони зустрілися у Харкові.', 'place Харкові'],
  ])('are read whole and of the right kind (%s): %s', (code, text, expected) => {
    expect(found(text, code)).toContain(expected);
  });

  it.each([
    [
      'fr',
      'Emmenés par l’ancien ministre de la Santé Bruno Morel, ils ont voté.',
      'person Bruno Morel [ancien ministre de la Santé]',
    ],
    [
      'fr',
      'Elle a vu la présidente de la région Anne Colin.',
      'person Anne Colin [présidente de la région]',
    ],
    ['de', 'Der Klub trennt sich von Trainer David Berg.', 'person David Berg [Trainer]'],
    ['de', 'Das sagte U19-Coach Silvio Berg.', 'person Silvio Berg [U19-Coach]'],
    ['fr', 'Il a devancé l’Allemand Jonas Eberl.', 'person Jonas Eberl'],
    ['de', 'Es gewann die Norwegerin Solveig Moe.', 'person Solveig Moe'],
    [
      'fr',
      'Le président de la Fédération de ski (FDS), Olivier Morel, est venu.',
      'person Olivier Morel [président de la Fédération de ski]',
    ],
    [
      'fr',
      'Elle est venue avec l’aide du préfet du Rhône, Fabien Morel.',
      'person Fabien Morel [préfet du Rhône]',
    ],
    [
      'uk',
      'Еколог Інституту води Микола Сердюк прийшов.',
      'person Микола Сердюк [Еколог Інституту води]',
    ],
    ['de', 'Das Werk gründete der Fabrikant August Zickler.', 'person August Zickler [Fabrikant]'],
    ['en', 'Det Ch Insp Rashid Manzoor came.', 'person Rashid Manzoor [Det Ch Insp]'],
    ['en', 'Ada Lund, a former midwife, came.', 'person Ada Lund [former midwife]'],
    [
      'fr',
      'Elle a écrit au ministre des Transports, Luc Morel.',
      'person Luc Morel [ministre des Transports]',
    ],
    ['uk', 'Мер Озерська Петро Ярема прийшов.', 'person Петро Ярема [Мер Озерська]'],
    [
      'en',
      'Emergency Services Minister Colin Ashby came.',
      'person Colin Ashby [Emergency Services Minister]',
    ],
    [
      'en',
      'Brekk County Commissioner Ray Ostrow came.',
      'person Ray Ostrow [Brekk County Commissioner]',
    ],
    [
      'en',
      'It was owned by his brother-in-law, Carl Dupuis.',
      'person Carl Dupuis [brother-in-law]',
    ],
    ['fr', 'Son associé, Karim Haddad, est venu.', 'person Karim Haddad [associé]'],
    ['fr', 'Le maire, Luc Morel, a parlé.', 'person Luc Morel [maire]'],
    ['fr', 'Didier Collard, 57 ans, souffleur, est venu.', 'person Didier Collard [souffleur]'],
    [
      'fr',
      'Le ministre délégué à l’Industrie, Luc Morel, est venu.',
      'person Luc Morel [ministre délégué à l’Industrie]',
    ],
    ['de', 'Prorektorin Aylin Kaya kam.', 'person Aylin Kaya [Prorektorin]'],
    [
      'uk',
      'Вони чули директора заводу «Схід» Віктора Гончарного.',
      'person Віктора Гончарного [директора заводу «Схід]',
    ],
  ])('are parted from their office (%s): %s', (code, text, expected) => {
    expect(found(text, code)).toContain(expected);
  });

  it('finds the county of an office', () => {
    expect(found('Brekk County Commissioner Ray Ostrow came.')).toContain('place Brekk County');
  });

  it.each([
    ['de', 'Wir verteidigen jeden Arbeitsplatz.'],
    ['fr', 'Il a écrit au procureur de la République.'],
    ['de', 'Es gab einen Trauergottesdienst in Kraft und Ruhe.'],
    ['de', 'Drei Tage später kam er.'],
    ['en', 'Science Correspondent'],
    ['de', 'Scharfe Kritik kam von der Opposition.'],
    ['de', 'Die Dissertation Brinkhoffs fehlt.'],
    ['uk', 'Суд відправив справу назад.'],
    ['en', 'Kim Lund, Employment correspondent'],
  ])('makes no name of other words (%s): %s', (code, text) => {
    expect(found(text, code).filter((name) => /^(?:person|organisation) /.test(name))).toEqual([]);
  });

  it('knows a Ukrainian man in the second case', () => {
    const { names } = read(['Вони чули Степана Мазура.', 'Він мовчав.'], 'uk');
    expect(names[0]?.gender).toBe('he');
  });
});

describe('speltNames', () => {
  const spelt = (text: string, code = 'en') => {
    const { paragraphs } = read([text], code);
    const [paragraph] = paragraphs.slice(1);
    if (paragraph === undefined) return [];
    return [...speltNames(paragraph, tableOf(code))].map(([from, to]) =>
      paragraph.text.slice(paragraph.tokens[from]?.start, paragraph.tokens[to - 1]?.end),
    );
  };

  it.each([
    ['en', 'The Office for Fair Trade (OFT) met.', 'Office for Fair Trade'],
    ['de', 'Der Allgemeine Studierendenausschuss (AStA) kam.', 'Allgemeine Studierendenausschuss'],
    [
      'fr',
      'Le centre hospitalier universitaire (CHU) a fermé.',
      'centre hospitalier universitaire',
    ],
  ])('finds the words that an acronym stands for (%s): %s', (code, text, expected) => {
    expect(spelt(text, code)).toEqual([expected]);
  });

  it.each([
    'Falko Lund (SPD) kam.',
    'The gross domestic product (GDP) fell.',
    'It fell (see ABC).',
  ])('finds none in: %s', (text) => {
    expect(spelt(text)).toEqual([]);
  });
});

describe('isBentForm', () => {
  it.each([
    ['директора', 'директор', true],
    ['адвокатці', 'адвокатка', true],
    ['мешканця', 'мешканець', true],
    ['радість', 'рада', false],
    ['мережа', 'мер', false],
  ])('%s of %s: %s', (word, noun, expected) => {
    expect(isBentForm(word, noun)).toBe(expected);
  });
});

describe('a noun for a body before a comma', () => {
  const kinds = (last: string) =>
    read(['Ada Karlow, the mayor, said no.', 'In a social media post, Karlow said yes.', last])
      .names.filter(({ name }) => name.includes('Karlow'))
      .map(({ kind, name }) => `${kind} ${name}`);

  it('tells nothing of a name where it only opens the sentence', () => {
    expect(kinds('In a newspaper, Karlow said so.')).toEqual(['person Ada Karlow']);
  });

  it('tells what the name between commas is', () => {
    const { names } = read(['The ministry thanked its union, Karlow, for the news.']);
    expect(names).toContainEqual(expect.objectContaining({ kind: 'organisation', name: 'Karlow' }));
  });
});

describe('countries side by side', () => {
  it.each([
    ['The Norway-Sweden talks failed.', ['place Norway', 'place Sweden']],
    ['The Norway-United Kingdom talks failed.', ['place Norway', 'place United Kingdom']],
    ['He lives in Guinea-Bissau.', ['place Guinea-Bissau']],
    ['Ada Jordan-Smith left.', ['person Ada Jordan-Smith']],
    ['The US envoy flew to the UK.', ['place US', 'place UK']],
    ['High-stakes Norway talks failed.', ['place Norway']],
  ])('are names of their own: %s', (text, names) => {
    expect(found(text)).toEqual(names);
  });
});

describe('the side of somebody', () => {
  const side = (text: string) => read([text]).names.find(({ name }) => name.includes('Lund'))?.side;

  it.each([
    ['Top Norwegian presidential aide Ada Lund left.', 'Norwegian'],
    ['US President Ada Lund left.', 'US'],
    ['Ada Lund, Ukraine’s president, left.', 'Ukraine'],
    ['Former British ambassador Ada Lund left.', undefined],
    ['Ada Lund, the head of the British Hotels Association, left.', undefined],
  ])('is the people or country of the office: %s', (text, expected) => {
    expect(side(text)).toBe(expected);
  });
});
