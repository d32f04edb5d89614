import { Harvester } from '../../src/sources/harvest/harvester';
import { createDatabase, engines, type TestDatabase } from '../support/databases';
import { clockOn, harvestOn, sourceOf } from '../support/harvest';

const A = { id: '1', code: 'csdl-a', name: 'CSDL A' };
const B = { id: '2', code: 'csdl-b', name: 'CSDL B' };
const many = (count: number, from = 1) =>
  Array.from({ length: count }, (_, index) => ({
    id: String(from + index),
    name: `CSDL ${String(from + index)}`,
  }));

describe.each(engines)('of runs, on %s, the registry', engine => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await createDatabase(engine);
  });
  afterEach(() => database.drop());

  it('keeps a held run to confirm while later ones break off and find nothing, else gives it up', async () => {
    const { db } = database;
    const listed = many(27);
    const fateOf = (run: number | null): Promise<unknown> =>
      db.writer('harvest_runs').where({ run }).first('outcome', 'message');
    const hold = async (): Promise<number | null> =>
      (await harvestOn(db, '2026-03-02', sourceOf('bo', { rows: listed.slice(0, 1) }))).run;
    await harvestOn(db, '2026-03-01', sourceOf('bo', { rows: listed }));
    const held = await hold();
    const broken = { end: { complete: false, reason: 'page 2 is empty' } };
    const rest = await harvestOn(db, '2026-03-03', sourceOf('bo', { rows: listed.slice(0, 9), ...broken }));
    expect(rest).toMatchObject({ outcome: 'UNCHANGED', complete: false });
    expect(await fateOf(held)).toMatchObject({ outcome: 'HELD' });
    const added = await harvestOn(db, '2026-03-04', sourceOf('bo', { rows: many(1, 90), ...broken }));
    expect(await fateOf(held)).toEqual({
      outcome: 'DISCARDED',
      message: `Run ${String(added.run)} came after it and was applied.`,
    });
    const again = await hold();
    const whole = await harvestOn(db, '2026-03-05', sourceOf('bo', { rows: [...listed, ...many(1, 90)] }));
    expect(whole).toMatchObject({ outcome: 'UNCHANGED', complete: true });
    expect(await fateOf(again)).toEqual({
      outcome: 'DISCARDED',
      message: `Run ${String(whole.run)} came after it, read all and found nothing new.`,
    });
    const confirmed = new Harvester(db, clockOn('2026-03-06')).confirm(
      sourceOf('bo', { rows: [] }).config,
      again ?? 0,
    );
    await expect(confirmed).rejects.toMatchObject({ code: 'RUN_NOT_HELD' });
  });

  it('forgets what was wrong after ninety days', async () => {
    const { db } = database;
    const wrong = (name: string) => sourceOf('bo', { rows: [{ ...A, status: name }] });
    const kept = (): Promise<unknown> => db.writer('harvest_errors').orderBy('error').pluck('value');
    await harvestOn(db, '2026-01-10', wrong('FIRST'));
    await harvestOn(db, '2026-03-01', wrong('SECOND'));
    const lastWrite = async (): Promise<unknown> => {
      const { written } = (await db.writer<{ written: string }>('registry').first('written')) ?? {};
      return (JSON.parse(written ?? '{}') as Record<string, unknown>)['harvest_errors'];
    };
    await harvestOn(db, '2026-04-10', sourceOf('so', { rows: [B] }));
    expect(await kept()).toEqual(['"FIRST"', '"SECOND"']);
    const before = await lastWrite();
    await harvestOn(db, '2026-04-11', sourceOf('so', { rows: [B] }));
    expect(await kept()).toEqual(['"SECOND"']);
    expect(await lastWrite()).not.toEqual(before);
  });
});
