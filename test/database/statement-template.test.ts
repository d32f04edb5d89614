import knexFactory from 'knex';
import { StatementTemplate } from '../../src/database/statement-template';
import type { View } from '../../src/database/table';

const view = (asOf: string, revision: number): View => ({
  asOf,
  revision,
  write: 0,
  from: { asOf, knownAt: null, closedOn: null },
});

describe('a statement that is built once', () => {
  const db = knexFactory({ client: 'pg' });

  it('takes the day, the revision and the keys of each use, and keeps everything else', () => {
    const template = StatementTemplate.of(({ asOf, revision }, keys) =>
      db('t')
        .where('from', '<=', asOf)
        .where('revision', '>', revision)
        .where('kind', 'A')
        .whereRaw('code = any(?)', [[...keys]])
        .whereRaw('json_each(?)', [JSON.stringify(keys)])
        .limit(3),
    );
    expect(template?.fill(view('2026-11-22', 7), ['x', 'y'])).toEqual({
      sql: 'select * from "t" where "from" <= $1 and "revision" > $2 and "kind" = $3 and code = any($4) and json_each($5) limit $6',
      bindings: ['2026-11-22', 7, 'A', ['x', 'y'], '["x","y"]', 3],
    });
  });

  it('is none where a value is worked out from the day', () => {
    expect(StatementTemplate.of(({ asOf }) => db('t').where('year', asOf.slice(0, 4)))).toBeNull();
    expect(StatementTemplate.of(({ revision }) => db('t').where('next', revision + 1))).toBeNull();
    expect(StatementTemplate.of((_view, keys) => db('t').where('last', keys.at(-1) ?? ''))).toBeNull();
  });

  it('is another one for a single key', () => {
    const template = StatementTemplate.of((_view, keys) => db('t').where('code', keys[0] ?? ''), true);
    expect(template?.fill(view('2026-11-22', 7), ['x'])).toEqual({
      sql: 'select * from "t" where "code" = $1',
      bindings: ['x'],
    });
  });

  it('is none where the text depends on the keys', () => {
    expect(StatementTemplate.of((_view, keys) => db('t').whereIn('code', [...keys]))).toBeNull();
  });
});
