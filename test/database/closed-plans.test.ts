import { ViewCache } from '../../src/database/view-cache';
import { Operations } from '../../src/graphql/operations';
import { createSchema } from '../../src/schema';
import { ABOUT_ANY, fillLargeWays } from '../support/closed-ways';
import { createDatabase, engines, recordStatements } from '../support/databases';
import { explain } from '../support/query-plans';
import { callerOf, createRegistry, createSender, type TestRegistry } from '../support/registry';

const STEPPED = ABOUT_ANY.map(({ table }) => table.name);

describe.each(engines)('the plans of what may be closed on %s', engine => {
  let registry: TestRegistry;

  beforeAll(async () => {
    registry = await createRegistry(engine, fillLargeWays);
  });
  afterAll(() => registry.drop());

  it.each([
    '{ citations { totalCount } }',
    '{ citations(first: 5) { nodes { code } } }',
    '{ citations { facets(by: [RECORD]) { by } } }',
    '{ events { totalCount } }',
    '{ changes { totalCount } }',
    '{ search(text: "ten") { totalCount } }',
  ])('step from record to record by code, along indexes, for %s', async query => {
    const { db } = registry;
    const schema = createSchema();
    const parts = { schema, operations: new Operations(schema), cache: new ViewCache(0), masked: [] };
    const send = createSender(db, parts);
    const { queries } = await recordStatements(db, () => send({ query }, undefined, callerOf('PUBLIC')));
    const [closing, ...others] = queries.filter(({ sql }) => sql.includes('recursive'));
    expect(others).toEqual([]);
    const { text, reads } = await explain(db, closing ?? { sql: 'select 1', bindings: [] });
    for (const index of [...STEPPED, 'data_items'].map(name => `${name}_by_code`))
      expect(text).toContain(index);
    expect(text).toContain('datasets_by_code_where_private');
    // What is asked about is read whole where all of it is counted.
    const listed = /\{ (\w+)/.exec(query)?.[1];
    const stepped = reads.filter(({ table }) => STEPPED.includes(table) && table !== listed);
    expect(stepped.filter(({ whole }) => whole)).toEqual([]);
    expect(stepped.length).toBeGreaterThanOrEqual(STEPPED.length - 1);
  });
});

it('statements on postgres are not compiled, which would take longer than they do', async () => {
  const { db, drop } = await createDatabase('postgres');
  const { rows } = await db.reader.raw<{ rows: unknown[] }>('show jit');
  expect(rows).toEqual([{ jit: 'off' }]);
  await drop();
});
