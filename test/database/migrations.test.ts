import { columnName } from '../../src/database/table';
import { tables } from '../../src/tables';
import { createRegistry as firstMigration } from '../../src/database/migrations/20261122000000_create_registry';
import { indexOrders } from '../../src/database/migrations/20261123000000_index_orders';
import { createDatabase, engines, type TestDatabase } from '../support/databases';
import { loadCurated } from '../support/registry';

const VERSIONED = ['version', 'code', 'sort_key', 'valid_from', 'valid_to', 'recorded_from', 'recorded_to'];

describe.each(engines)('migrations on %s', engine => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await createDatabase(engine);
  });
  afterEach(() => database.drop());

  it('make the columns that the program declares, empty only where it says so', async () => {
    for (const table of tables) {
      const declared = Object.entries(table.columns).map(([property, { nullable }]) => [
        columnName(property),
        nullable,
      ]);
      const expected = Object.fromEntries([...VERSIONED.map(name => [name, false]), ...declared]) as Record<
        string,
        boolean
      >;
      const found = await database.db.writer(table.name).columnInfo();
      const actual = Object.fromEntries(
        Object.entries(found).map(([name, { nullable }]) => [name, nullable]),
      );
      expect({ [table.name]: actual }).toEqual({ [table.name]: expected });
    }
  });

  it('give numbers a type of number, and everything else text', async () => {
    const kinds: Readonly<Record<string, RegExp>> = {
      number: /^double precision$/,
      integer: /^integer$/i,
      flag: /^integer$/i,
    };
    for (const table of tables) {
      const found = await database.db.writer(table.name).columnInfo();
      for (const [property, { kind }] of Object.entries(table.columns)) {
        expect(found[columnName(property)]?.type).toMatch(kinds[kind] ?? /^text$/i);
      }
    }
  });

  it('go back down, with rows in place', async () => {
    const { db } = database;
    await db
      .writer('revisions')
      .insert({ revision: 1, recorded_at: '2026-11-22T00:00:00.000Z', author: 'test', reason: 'test' });
    await firstMigration.down(db.writer, db.dialect);
    await firstMigration.up(db.writer, db.dialect);
    expect(await db.writer('revisions').first()).toBeUndefined();
  });

  it('index a database that is filled, and take that back', async () => {
    const { db } = database;
    await loadCurated(db);
    const [table, column] =
      engine === 'sqlite' ? (['sqlite_master', 'sql'] as const) : (['pg_indexes', 'indexdef'] as const);
    const indexes = (): Promise<string[]> =>
      db
        .writer(table)
        .whereLike(column, 'create%index%')
        .orWhereLike(column, 'CREATE%INDEX%')
        .orderBy(column)
        .pluck<string[]>(column);
    const made = await indexes();
    await indexOrders.down(db.writer, db.dialect);
    expect((await indexes()).length).toBeLessThan(made.length);
    await indexOrders.up(db.writer, db.dialect);
    expect(await indexes()).toEqual(made);
  });
});
