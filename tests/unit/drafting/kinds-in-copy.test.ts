import { describe, expect, it } from 'vitest';
import { read, statementsOf } from './read.ts';

const found = (text: string, code = 'en', lead = 'It rained.') =>
  read([lead, text], code).names.map(({ kind, name, aliases, roles }) =>
    [
      kind,
      name,
      ...aliases.map((alias) => `= ${alias}`),
      ...roles.map((role) => `[${role.text}]`),
    ].join(' '),
  );

describe('kinds of names as papers print them', () => {
  it.each([
    ['en', 'The boat left at 0430 GMT and the study ran to 2870 BC.', 'thing GMT'],
    ['en', 'The Brekk Trust was charged with a breach of rule E20.', 'thing E20'],
    ['en', 'They tested the RTS,S vaccine in Brekk.', 'thing RTS'],
    ['en', 'Tor Vik was appointed OBE in 1978.', 'thing OBE'],
    [
      'en',
      'One of them, Sen. Bill Blessing III of Brekk, said so.',
      'person Bill Blessing III [Sen.]',
    ],
    ['fr', 'La Coupe du Monde a eu lieu à Brekk.', 'thing Coupe du Monde'],
    ['en', 'The pool was listed at Grade II in 1988.', 'thing Grade II'],
    ['en', 'On Sunday the Juniper Fire jumped the road.', 'thing Juniper Fire'],
    ['en', 'A guard of Historic England came.', 'organisation Historic England'],
    ['en', 'He signed Blessing Adeyemi-Cole.', 'person Blessing Adeyemi-Cole'],
    ['en', 'It was said by Ray "Buck" Tolliver.', 'person Ray "Buck" Tolliver'],
    [
      'en',
      'The Rail, Maritime and Transport union (RMT) agreed.',
      'organisation Rail, Maritime and Transport union = RMT',
    ],
    ['en', 'A hearing under the Proceeds of Crime Act came.', 'thing Proceeds of Crime Act'],
    [
      'en',
      'Officers from Devon and Cornwall Police came.',
      'organisation Devon and Cornwall Police',
    ],
    ['en', 'The MV Loch Brekk sank. The Loch Brekk was old.', 'thing MV Loch Brekk = Loch Brekk'],
    ['en', 'A rescue vessel, the Ievoli Black, came.', 'thing Ievoli Black'],
    [
      'en',
      'The daughter of a skipper, Tor Vik, and his wife, Edith, she left.',
      'person Tor Vik [skipper]',
    ],
    ['en', 'He becomes boss Tor Vik’s third signing.', 'person Tor Vik [boss]'],
    ['en', 'Sources told Corriere della Sera it was over.', 'organisation Corriere della Sera'],
    ['en', 'According to La Repubblica, it was over.', 'organisation La Repubblica'],
    ['de', 'Es gehört dem Konzern Lindqvist Group.', 'organisation Lindqvist Group'],
    ['de', 'Gegründet wurde es von Gottlieb Hallberg.', 'person Gottlieb Hallberg'],
    [
      'de',
      'Der Verband Deutscher Maschinen- und Anlagenbau (VDMA) warnt.',
      'organisation Verband Deutscher Maschinen- und Anlagenbau = VDMA',
    ],
    ['uk', 'Це повідомила Урсула фон дер Ляєн учора.', 'person Урсула фон дер Ляєн'],
    [
      'uk',
      'Державна служба України з надзвичайних ситуацій (ДСНС) знає.',
      'organisation Державна служба України з надзвичайних ситуацій = ДСНС',
    ],
    [
      'uk',
      'За словами міського голови Віталія Бондаря, 86 мешканців розселили у школі.',
      'person Віталія Бондаря [міського голови]',
    ],
  ])('are told (%s): %s', (code, text, name) => {
    expect(found(text, code)).toContain(name);
  });

  it('does not take a middle name for a short form, nor a nickname for words of somebody', () => {
    const lead = 'Beryl Edith Lund died. “No,” Ray "Buck" Tolliver said.';
    expect(found('Her mother, Edith, was there.', 'en', lead)).toContain('person Beryl Edith Lund');
    expect(statementsOf(read(['De Wit, nicknamed “the Postman” by many, left.']))).toEqual([]);
  });

  it('joins a surname to its bearer where German tells more in a clause behind it', () => {
    const lead = 'Die Chefin Annegret Kellerhoff kam.';
    expect(found('Kellerhoff, die das Unternehmen führt, ging.', 'de', lead)).toContain(
      'person Annegret Kellerhoff = Kellerhoff [Chefin]',
    );
  });

  it('takes no first word of a Ukrainian sentence for somebody', () => {
    expect(found('Втім, голова ради Ганна Левчук каже, що все гаразд.', 'uk').join()).not.toContain(
      'Втім',
    );
  });

  it('tells of the one born, and not of the parents', () => {
    const lines = [
      'Beryl Lund has died. She was an engineer.',
      'Born in Brekk, the daughter of Tor Vik and his wife, Edith, she read law. In 1951 she left.',
      '“It was cold,” she recalled.',
    ];
    const story = read(lines);
    expect(statementsOf(story)).toEqual(['3 Beryl Lund: It was cold,']);
    expect(story.events.map(({ title }) => title).join()).not.toContain('Edith');
  });
});
