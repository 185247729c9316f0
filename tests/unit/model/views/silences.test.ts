import { expect, it } from 'vitest';
import { fitOnePage, silencesOf } from '../../../../src/model/views/silences.ts';
import { river } from '../../../helpers/river.ts';

const { overview, issues, others } = silencesOf(river);

it('gathers every silent claim once, under the page that states it', () => {
  const gathered = [...overview, ...[...issues, ...others].flatMap(({ texts }) => texts)];
  const silent = river.claims.filter((claim) => claim.silent).map(({ text }) => text);
  expect(gathered.length).toBeGreaterThan(3);
  expect(new Set(gathered)).toEqual(new Set(silent));
  for (const { path, name } of [...issues, ...others]) {
    expect(path).toMatch(/^\/[a-z-]+\/[a-z-]+\/$/);
    expect(name).not.toBe('');
  }
});

it('has each issue in the order of the board, with its row, even where no text says more', () => {
  expect(issues.map(({ id }) => id)).toEqual(river.board.flatMap(({ issue }) => issue?.id ?? []));
  for (const { row, id } of issues) expect(row?.issue?.id).toBe(id);
});

it('tells a page that holds what is not known from one that would outgrow its bytes', () => {
  const texts = Array.from(
    { length: 10 },
    (_, i) => `The article does not say what became of ${i}.`,
  );
  expect(fitOnePage([{ texts }, { texts }])).toBe(true);
  expect(fitOnePage(Array.from({ length: 200 }, () => ({ texts })))).toBe(false);
});
