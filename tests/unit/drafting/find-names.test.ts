import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** Names as `kind name = alias [role]`. */
const found = (lines: readonly string[], code = 'en') =>
  read(lines, code)
    .names.filter(({ kind }) => kind !== 'thing')
    .map(({ kind, name, aliases, roles }) =>
      [kind, [name, ...aliases].join(' = '), ...roles.map(({ text }) => `[${text}]`)].join(' '),
    );

describe('findNames', () => {
  it('tells people, bodies, places and countries apart', () => {
    expect(
      found([
        'Olaf Berg met the European Union in Oslo.',
        'Talks in Finland ended at Gannet Island.',
      ]),
    ).toEqual([
      'person Olaf Berg',
      'organisation European Union',
      'place Oslo',
      'place Finland',
      'place Gannet Island',
    ]);
  });

  it.each([
    ['Secretary of State Howard Lyle came.', 'person Howard Lyle [Secretary of State]'],
    ['Foreign Minister Miriam Dajani came.', 'person Miriam Dajani [Foreign Minister]'],
    ['Prof. Dr. Anna Meier came.', 'person Anna Meier [Prof.]'],
    ['They met coach Ines Barreto.', 'person Ines Barreto [coach]'],
    [
      'Former defence minister Sir Alasdair McCrae came.',
      'person Alasdair McCrae [Former defence minister]',
    ],
    ['The chief executive, Jane Doe, 54, came.', 'person Jane Doe [chief executive]'],
    ['Anders Lund, chairman of the group, came.', 'person Anders Lund [chairman of the group]'],
    ['Gwen Tully, 72, a retired teacher who reads, came.', 'person Gwen Tully [retired teacher]'],
    ['It was built by its director, Tor Vik.', 'person Tor Vik [director]'],
    ['It was told by her nephew, the Rev. Peter Lund.', 'person Peter Lund [nephew]'],
    ['Labour group leader Siobhan O’Neill came.', 'person Siobhan O’Neill [Labour group leader]'],
  ])('splits the office from the name in: %s', (text, expected) => {
    expect(found([text])).toContain(expected);
  });

  it.each([
    ['a surname', 'Olaf Berg came.', 'Berg said so.', 'person Olaf Berg = Berg'],
    ['a title and a surname', 'Olaf Berg came.', 'They heard Mr Berg.', 'person Olaf Berg = Berg'],
    [
      'a country behind the name',
      'Anwar Sadat of Egypt came.',
      'Later Sadat spoke.',
      'person Anwar Sadat = Sadat',
    ],
    [
      'particles',
      'Carmen de la Cruz Jr. came.',
      'Then de la Cruz spoke.',
      'person Carmen de la Cruz Jr. = Cruz = de la Cruz',
    ],
    [
      'a hyphen before the name',
      'Ibrahim al-Sayed came.',
      'Al-Sayed said no.',
      'person Ibrahim al-Sayed = Al-Sayed',
    ],
    [
      'two surnames',
      'Óscar Peña-Ríos came.',
      'He met Peña-Ríos.',
      'person Óscar Peña-Ríos = Peña-Ríos',
    ],
    ['initials', 'J. R. Ellery came.', 'Ellery said so.', 'person J. R. Ellery = Ellery'],
    [
      'an acronym in brackets',
      'The World Health Organization (WHO) met.',
      'The WHO said so.',
      'organisation World Health Organization = WHO',
    ],
    [
      'a part of a body’s name',
      'They joined Dunmere Rovers.',
      'The Rovers won.',
      'organisation Dunmere Rovers = Rovers',
    ],
  ])('joins %s to one entry', (_, first, second, expected) => {
    const names = found([first, second]);
    expect(names).toContain(expected);
    expect(names.filter((name) => !name.startsWith('place'))).toHaveLength(1);
  });

  it.each([
    ["St. Mary's Bank said no.", "organisation St. Mary's Bank"],
    ['The Union of Print and Paper Workers met.', 'organisation Union of Print and Paper Workers'],
    ['The Department for Transport met.', 'organisation Department for Transport'],
    ['The Food and Drug Administration met.', 'organisation Food and Drug Administration'],
    ['They hired Burrell & Son again.', 'organisation Burrell & Son'],
    ['The union Nautilus met.', 'organisation Nautilus'],
    ['Agrilux, a seed company, paid.', 'organisation Agrilux'],
    ['They work for Doctors Without Borders now.', 'organisation Doctors Without Borders'],
  ])('keeps the name of a body whole: %s', (text, expected) => {
    expect(found([text])[0]).toBe(expected);
  });

  it('takes no resolution, ship, nationality, month or weekday for somebody', () => {
    expect(
      found([
        'On Monday, 3 March, the ferry Solan came under Resolution 611.',
        'The Swedish crew and a Dutch pilot left.',
      ]),
    ).toEqual([]);
  });

  it('takes no first word of a sentence or quotation for a name', () => {
    expect(
      found([
        'Tomorrow comes. Nothing ends. He said: “Never again.”',
        'Voters wait. High-stakes talks began.',
      ]),
    ).toEqual([]);
  });

  it('joins no surname that two people have, and makes no third one of it', () => {
    expect(found(['Olaf Berg met Anna Berg.', 'They heard Berg.'])).toEqual([
      'person Olaf Berg',
      'person Anna Berg',
    ]);
  });

  it('reads a name in capitals as the same name', () => {
    expect(found(['OSLO — Talks ended in Oslo.'])).toEqual(['place Oslo']);
  });

  it('leaves out by-lines and the agency of a dateline', () => {
    expect(found(['By Helen Marsh', 'LEEDS (Newsline) — It rained.'])).toEqual(['place Leeds']);
  });

  it.each([
    [
      'de',
      'Der Vorsitzende Richter Dr. Matthias Brandt kam.',
      'person Matthias Brandt [Vorsitzende Richter]',
    ],
    [
      'de',
      'Oberbürgermeister Karl-Heinz von der Aue kam.',
      'person Karl-Heinz von der Aue [Oberbürgermeister]',
    ],
    [
      'de',
      'Die Gewerkschaft Metall und Schiffbau (GMS) streikt.',
      'organisation Gewerkschaft Metall und Schiffbau = GMS',
    ],
    [
      'fr',
      'La ministre de l’Agriculture, Nadia Benali, a parlé.',
      'person Nadia Benali [ministre de l’Agriculture]',
    ],
    [
      'fr',
      'Le conseil régional du Haut-Valois a voté.',
      'organisation conseil régional du Haut-Valois',
    ],
    [
      'uk',
      'Про це сказав міський голова Остап Гнатишин.',
      'person Остап Гнатишин [міський голова]',
    ],
    ['uk', 'Міська рада Озерська зібралася.', 'organisation Міська рада Озерська'],
  ])('reads names of another language (%s): %s', (code, text, expected) => {
    expect(found([text], code)).toContain(expected);
  });

  it('joins the cases of a Ukrainian name', () => {
    expect(found(['Остап Гнатишин прийшов.', 'За словами Гнатишина, це так.'], 'uk')).toEqual([
      'person Остап Гнатишин = Гнатишина',
    ]);
  });
});
