import { describe, expect, it } from 'vitest';
import { findIssues } from '../../../src/drafting/issues/find-issues.ts';
import { isMatter, matterAs } from '../../../src/drafting/issues/matter.ts';
import { stem } from '../../../src/drafting/issues/stem.ts';
import { read, tableOf } from './read.ts';

const issuesOf = (paragraphs: string[], code = 'en') =>
  findIssues(read(paragraphs, code), tableOf(code));
const namesOf = (paragraphs: string[], code = 'en') =>
  issuesOf(paragraphs, code).map(({ name }) => name);

describe('findIssues', () => {
  it('proposes what the story turns on, and no names, offices, bodies or times', () => {
    expect(
      issuesOf([
        'The treaty was read by Minister Olaf Berg for a week.',
        'The minister told the council that the treaty was good for a week.',
        'Nobody read the treaty in Oslo, said Berg, the minister, after a week.',
      ]),
    ).toEqual([{ id: 'treaty', name: 'Treaty', paragraphs: [1, 2, 3] }]);
  });

  it.each([
    ['Both sides want a prisoner exchange soon.', 'Prisoner exchange'],
    ['They spoke of an exchange of prisoners for hours.', 'Exchange of prisoners'],
    ['The board rejected claims of honest services fraud.', 'Honest services fraud'],
    ['Berg wants secondary sanctions against Oslo.', 'Secondary sanctions'],
    ['The fishing rights are new.', 'Fishing rights'],
    ['The government declared a state of emergency.', 'State of emergency'],
    ['The so-called Brekk package is new.', 'Brekk package'],
    ['They want enforceable nurse-to-patient ratios.', 'Enforceable nurse-to-patient ratios'],
  ])('names a term by all of its words: %s', (text, name) => {
    expect(namesOf([text])[0]).toBe(name);
  });

  it.each([
    ['They blame the owners for releasing water.', 'Water'],
    ['The army denied that it was using drones.', 'Drones'],
    ['It gave nurses above-inflation pay.', 'Above-inflation pay'],
  ])('takes no verb and no receiver into a term: %s', (text, name) => {
    expect(namesOf([text])).toContain(name);
  });

  it('names a place before a term where the article has it as a place', () => {
    const text = ['The army holds Halmsk.', 'They met in Halmsk. The Halmsk corridor is shut.'];
    expect(namesOf(text)).toContain('Halmsk corridor');
  });

  it.each([
    [['They keep the limits of the New START treaty.', 'The treaty is old.'], 'New START treaty'],
    [['They quarrel over the so-called Halmsk Route, a road.'], 'Halmsk Route'],
    [['They signed the pact, closing negotiations that began in May.'], 'Negotiations'],
  ])('names a treaty or a plan by its name, and takes no doing into one: %s', (text, name) => {
    expect(namesOf(text)).toContain(name);
  });

  it('takes a shorter name where its words also stand by themselves', () => {
    const text = [
      'The levy is high.',
      'A seaside levy is new.',
      'Nobody likes the levy.',
      'Berg said it is a levy.',
    ];
    expect(namesOf(text)).toEqual(['Levy']);
  });

  it.each([
    'They hope to cut costs and to halt aid.',
    'The foreign policy chief spoke on condition of anonymity.',
    'It was the first big week of a long year.',
    'Olaf Berg visited Oslo.',
  ])('makes none of verbs, offices and idle words: %s', (text) => {
    expect(namesOf([text])).not.toContainEqual(
      expect.stringMatching(/halt|policy|anonym|week|year|oslo/i),
    );
  });

  it('weighs a figure of speech in a quotation less', () => {
    const [first] = namesOf(['The verdict came. “It was a right to rob,” said Berg.']);
    expect(first).toBe('Verdict');
  });

  it('gives eight at most', () => {
    const all = 'treaty ceasefire levy merger strike vaccine ballot patent tariff landfill subsidy';
    expect(namesOf(all.split(' ').map((word) => `Nobody wants the ${word} now.`))).toHaveLength(8);
  });

  it.each([
    ['de', 'Er wurde wegen fahrlässiger Tötung angeklagt.', 'Fahrlässige Tötung'],
    ['de', 'Die Gewerkschaft lehnt den Haustarif ab.', 'Haustarif'],
    ['fr', 'Ils parlent de la fermeture du canal.', 'Fermeture du canal'],
    ['fr', 'Elle est poursuivie pour prise illégale d’intérêts.', 'Prise illégale d’intérêts'],
    ['uk', 'Суд визначив заставу.', 'Застава'],
    [
      'uk',
      'Почалися громадські слухання щодо закриття трамвайної лінії.',
      'Закриття трамвайної лінії',
    ],
  ])('reads the phrases of %s: %s', (code, text, name) => {
    expect(namesOf([text], code)).toContain(name);
  });
});

describe('isMatter', () => {
  it.each([
    ['sanctions', 'en', true],
    ['policies', 'en', true],
    ['tie-up', 'en', true],
    ['weeks', 'en', false],
    ['Verträge', 'de', true],
    ['haustarifs', 'de', true],
    ['constructor', 'en', false],
    ['indemnités', 'fr', true],
    ['санкцій', 'uk', true],
  ])('%s (%s): %s', (word, code, is) => {
    expect(isMatter(word.toLowerCase(), code)).toBe(is);
  });

  it('gives the case of a name', () => {
    expect(matterAs('заставу', 'uk')).toBe('застава');
    expect(matterAs('geständnisses', 'de')).toBe('geständnis');
    expect(matterAs('woche', 'de')).toBeUndefined();
  });
});

describe('stem', () => {
  it.each([
    ['policies', 'policy', 'en'],
    ['taxes', 'tax', 'en'],
    ['losses', 'loss', 'en'],
    ['journaux', 'journal', 'fr'],
    ['Verträgen', 'Vertrag', 'de'],
    ['лінії', 'лінія', 'uk'],
    ['обстрілів', 'обстріл', 'uk'],
  ])('makes one of %s and %s', (one, other, code) => {
    expect(stem(one.toLowerCase(), code)).toBe(stem(other.toLowerCase(), code));
  });

  it('keeps apart what only looks alike', () => {
    expect(stem('rejeté', 'fr')).not.toBe(stem('rejet', 'fr'));
    expect(stem('status', 'en')).toBe('status');
  });
});
