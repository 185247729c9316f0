import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const found = (text: string, code = 'en', lead = 'It rained.') =>
  read([lead, text], code).names.map(({ kind, name, roles }) =>
    [kind, name, ...roles.map((role) => `[${role.text}]`)].join(' '),
  );

describe('names as the copy of wires and of their pages prints them', () => {
  it.each([
    ['Norvind Chair Ingrid Solheim spoke.', 'person Ingrid Solheim [Norvind Chair]'],
    ['The lawmaker Sunniva Lie called it bad.', 'person Sunniva Lie [lawmaker]'],
    [
      'It was former Norvind executive Peter Wang who left.',
      'person Peter Wang [former Norvind executive]',
    ],
    ['A former Norvind executive came.', 'organisation Norvind'],
    ['It bought port operator Norhavn for $2 billion.', 'organisation Norhavn'],
    ['It bought the maker Norhavn for $2 billion.', 'organisation Norhavn'],
    ['They were paid by Goldberg and Banque Laurier.', 'organisation Banque Laurier'],
    ['Tor Vik, who heads the Fellesforum, spoke.', 'organisation Fellesforum'],
    ['A YouCount poll found it so.', 'organisation YouCount'],
    ['It left a bid for Spain’s Ibervolta.', 'organisation Ibervolta'],
    ['The plan of Avon and Wexshire Police is new.', 'organisation Avon and Wexshire Police'],
    ['The ANU’s Peace and Order Council is to meet.', 'organisation Peace and Order Council'],
    [
      'The Office for the Treatment of Prisoners says so.',
      'organisation Office for the Treatment of Prisoners',
    ],
    ['The Economist Group’s analyst left.', 'organisation Economist Group'],
    ['They live in Zavodsk Oblast now.', 'place Zavodsk Oblast'],
    ['Tom Areola of Kemble Law came.', 'organisation Kemble Law'],
    ['She led Brinsea borough council.', 'organisation Brinsea borough council'],
    ['She led Brinsea borough council.', 'place Brinsea'],
    ['He was tried at Leeds crown court.', 'organisation Leeds crown court'],
    [
      'It was former tourism minister Lord Hambleton of Selby.',
      'person Lord Hambleton of Selby [former tourism minister]',
    ],
    ['They work in Oslo and Kirkedal.', 'place Kirkedal'],
    ['The councils of Oslo, Kirkedal and Vestnes met.', 'place Kirkedal'],
    ['It is the year of the film “A Small Republic”.', 'thing Small Republic'],
  ])('are found, each with its kind and office: %s', (text, name) => {
    expect(found(text)).toContain(name);
  });

  it('takes the letters of a share for no body', () => {
    expect(found('The maker Norvind (NVD.OL) rose.')).toEqual(['organisation Norvind']);
  });

  it.each([
    ['Der Minister Georg Haslinger (Bürgerunion) ging.', 'organisation Bürgerunion'],
    ['Der Bürgermeister von Hochkarr ging.', 'place Hochkarr'],
    [
      'Das sagte der Sachverständige Prof. Dr. Heiner Voss.',
      'person Heiner Voss [Sachverständige]',
    ],
  ])('are found in German: %s', (text, name) => {
    expect(found(text, 'de')).toContain(name);
  });

  it('takes what a clause tells of a noun for no office', () => {
    expect(found('Er sprach von einer Legende, die man einem Toten nicht sagt.', 'de')).toEqual([]);
  });

  it('reads a dateline below by-lines, pictures and a summary', () => {
    const lines = ['By Tor Vik', 'Summary', 'It rained.', 'It rained.', 'It rained.'];
    const { names } = read(
      [...lines, 'NORHALL/KIRKEDAL, March 4 (Wire) - The firm sold its ships.'],
      'en',
    );
    expect(names.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'place Norhall',
      'place Kirkedal',
    ]);
  });
});
