import { RecordRepository } from '../../src/database/record-repository';
import { columnName } from '../../src/database/table';
import { tables } from '../../src/tables';
import { createRegistry as firstMigration } from '../../src/database/migrations/20261122000000_create_registry';
import { indexOrders } from '../../src/database/migrations/20261123000000_index_orders';
import { indexWords } from '../../src/database/migrations/20261123100000_index_words';
import { createHarvest } from '../../src/database/migrations/20261124000000_create_harvest';
import { freeDatasets } from '../../src/database/migrations/20261124100000_free_datasets';
import { contains } from '../../src/database/match';
import { createDatabase, engines, type TestDatabase } from '../support/databases';
import { loadCurated } from '../support/registry';

const VERSIONED = ['version', 'code', 'sort_key', 'valid_from', 'valid_to', 'recorded_from', 'recorded_to'];

describe.each(engines)('migrations on %s', engine => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await createDatabase(engine);
  });
  afterEach(() => database.drop());

  const indexes = (): Promise<string[]> => {
    const [table, column] =
      engine === 'sqlite' ? (['sqlite_master', 'sql'] as const) : (['pg_indexes', 'indexdef'] as const);
    return database.db
      .writer(table)
      .whereLike(column, 'create%index%')
      .orWhereLike(column, 'CREATE%INDEX%')
      .orderBy(column)
      .pluck<string[]>(column);
  };

  it('make the columns that the program declares, empty only where it says so', async () => {
    for (const table of tables) {
      const declared = Object.entries(table.columns).map(([property, { nullable }]) => [
        columnName(property),
        nullable,
      ]);
      const words = table.named ? Object.keys(database.db.dialect.words.columns([])) : [];
      const always = [...VERSIONED, ...words].map(name => [name, false]);
      const expected = Object.fromEntries([...always, ...declared]) as Record<string, boolean>;
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
    const made = await indexes();
    for (const migration of [indexOrders, indexWords]) {
      await db.writer.transaction(trx => migration.down(trx, db.dialect));
      expect((await indexes()).length).toBeLessThan(made.length);
      await db.writer.transaction(trx => migration.up(trx, db.dialect));
      expect(await indexes()).toEqual(made);
    }
  });

  it('make room for harvests in a database that is filled, and take that back', async () => {
    const { db } = database;
    await loadCurated(db);
    const rows = async (): Promise<unknown[]> => [
      await db.writer('datasets').orderBy('version'),
      await db.writer('harvest_runs').orderBy('run'),
    ];
    const before = [await indexes(), await rows()];
    for (const migration of [freeDatasets, createHarvest])
      await db.writer.transaction(trx => migration.down(trx, db.dialect));
    expect(await db.writer.schema.hasTable('source_records')).toBe(false);
    for (const migration of [createHarvest, freeDatasets])
      await db.writer.transaction(trx => migration.up(trx, db.dialect));
    expect([await indexes(), await rows()]).toEqual(before);
  });

  it('find the records of a database that is filled by their words, as those that come later', async () => {
    const { db } = database;
    await loadCurated(db);
    const view = {
      asOf: '2026-11-22',
      revision: 1,
      write: 0,
      from: { asOf: '2026-11-22', knownAt: null, closedOn: null },
    };
    const found = (): Promise<number[]> =>
      Promise.all(
        tables
          .filter(({ named }) => named)
          .map(table => new RecordRepository(db, table).count(view, contains('du lieu d'))),
      );
    const before = await found();
    expect(Math.max(...before)).toBeGreaterThan(20);
    await db.writer.transaction(trx => indexWords.down(trx, db.dialect));
    await db.writer.transaction(trx => indexWords.up(trx, db.dialect));
    expect(await found()).toEqual(before);
  });
});
