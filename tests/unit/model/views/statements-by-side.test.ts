import { expect, it } from 'vitest';
import type { Entry, Meta } from '../../../../src/model/entries/entry.ts';
import { statementsBySide } from '../../../../src/model/views/entry-links.ts';
import { byId, party, statement } from '../../../helpers/make-entries.ts';

const meta = {
  sides: ['town', 'mill'].map((id) => ({ id, name: id, adjective: id })),
} as Meta;

it('has every statement once: by the first side of its speakers, or at the end', () => {
  const entries = byId<Entry>(
    party('ada', { side: 'town' }),
    party('court', { kind: 'organisation' }),
    statement('ruling', { by: ['court'] }),
    statement('both', { by: ['court', { side: 'mill', credit: 'millers' }, 'ada'] }),
    statement('hers', { by: ['ada'] }),
  );
  const groups = statementsBySide({ entries, meta });
  expect(groups.map(({ side, said }) => [side, ...said.map(({ id }) => id)])).toEqual([
    ['town', 'hers'],
    ['mill', 'both'],
    [undefined, 'ruling'],
  ]);
});
