import knexFactory from 'knex';
import { createDatabase, type TestDatabase } from '../support/databases';
import { clockOn, databasesOn, harvestOn, sourceOf } from '../support/harvest';
import { Harvester } from '../../src/sources/harvest/harvester';

const rows = Array.from({ length: 6_000 }, (_, index) => ({
  id: String(index),
  name: `CSDL ${String(index)}`,
}));

/** However the driver says it: that depends on what it was doing. */
const LOST = /terminat|connection|ECONNRESET|EPIPE/i;

const CUT_OFF = `select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid()`;

describe('a harvest whose connection is lost', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await createDatabase('postgres');
  });
  afterEach(() => database.drop());

  it.each([1, 400, 2_000])('is failed, says so, and keeps nothing after %s lines', async after => {
    const { db, target } = database;
    const url = target.engine === 'postgres' ? target.url : '';
    const admin = knexFactory({ client: 'pg', connection: url, pool: { min: 0, max: 1 } });
    const harvester = new Harvester(db, clockOn('2026-03-01'));
    let lines = 0;
    let cut: Promise<unknown> = Promise.resolve();
    const report = (): void => {
      lines += 1;
      if (lines === after) cut = Promise.resolve(admin.raw(CUT_OFF));
    };
    await expect(harvester.harvest(sourceOf('bo', { rows }), { report })).rejects.toThrow(LOST);
    await cut;
    await admin.destroy();
    const run: unknown = await db.writer('harvest_runs').first('outcome', 'message');
    expect(run).toMatchObject({
      outcome: 'FAILED',
      message: expect.stringMatching(LOST) as string,
    });
    expect(await databasesOn(db, '2026-03-01')).toEqual([]);
    expect(await db.writer('source_records').first('version')).toBeUndefined();
    const again = await harvestOn(db, '2026-03-01', sourceOf('bo', { rows }));
    expect(again).toMatchObject({ outcome: 'APPLIED', added: 6_000 });
  });
});
