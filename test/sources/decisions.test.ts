import type { Db } from '../../src/database/connect';
import { writeRevision } from '../../src/database/write-revision';
import { databases } from '../../src/modules/database/database.table';
import { declareSources } from '../../src/sources/declare-sources';
import { decideMatch } from '../../src/sources/harvest/decide-match';
import { decideValue, releaseValue } from '../../src/sources/harvest/decide-value';
import { dropSource } from '../../src/sources/harvest/drop-source';
import { createHarvesting, type Harvesting } from '../../src/sources/harvest/harvesting';
import { rollBack } from '../../src/sources/harvest/roll-back';
import type { AuthorityRule } from '../../src/sources/source-config';
import { parseSourcesFile } from '../../src/sources/sources-file';
import { createDatabase, engines, type TestDatabase } from '../support/databases';
import { clockOn, DATABASES, databasesOn, harvestOn, sourceOf } from '../support/harvest';

const LAND = { id: 'L', code: 'csdl-dat-dai', name: 'CSDL đất đai', purpose: 'mục đích' };

const on = (db: Db, day: string): Harvesting => createHarvesting(db, clockOn(day));

/** Two sources, declared in this order, and rules about them. */
const declaring = (authority: AuthorityRule[]): ReturnType<typeof parseSourcesFile> => {
  const sources = ['mot', 'hai'].map(code => ({
    code,
    nameVi: code,
    kind: 'CSV',
    address: `${code}.csv`,
    mapping: [DATABASES],
  }));
  return parseSourcesFile(JSON.stringify({ authority, sources }), 'sources.yaml');
};

describe.each(engines)('decisions on %s', engine => {
  let database: TestDatabase;
  let db: Db;

  beforeEach(async () => {
    database = await createDatabase(engine);
    ({ db } = database);
  });
  afterEach(() => database.drop());

  const purposeOn = async (day: string): Promise<unknown> => {
    const row: unknown = await db
      .writer('databases')
      .where({ recorded_to: Number.MAX_SAFE_INTEGER, code: LAND.code })
      .where('valid_from', '<=', day)
      .where('valid_to', '>', day)
      .first('purpose_vi as purpose');
    return (row as { purpose: string } | undefined)?.purpose;
  };

  it('make of a record with a new id the same record, with one history', async () => {
    await harvestOn(db, '2026-03-01', sourceOf('mot', { rows: [LAND] }));
    await harvestOn(db, '2026-04-01', sourceOf('mot', { rows: [{ ...LAND, id: 'M', purpose: 'mới' }] }));
    const decision = { source: 'mot', type: 'Database', sourceId: 'M', code: LAND.code };
    const run = await decideMatch(on(db, '2026-04-02'), decision);
    expect(run).toMatchObject({ outcome: 'APPLIED', changed: 1 });
    expect([await purposeOn('2026-03-31'), await purposeOn('2026-04-01')]).toEqual(['mục đích', 'mới']);
    const next = await harvestOn(
      db,
      '2026-09-01',
      sourceOf('mot', { rows: [{ ...LAND, id: 'M', purpose: 'mới' }] }),
    );
    expect(next).toMatchObject({ outcome: 'UNCHANGED', unmatched: 0, missing: 0, closed: 0 });
    expect(await databasesOn(db, '2026-09-01')).toHaveLength(1);
    await expect(decideMatch(on(db, '2026-09-02'), decision)).rejects.toMatchObject({ code: 'NO_PROPOSAL' });
  });

  it('make of a record of the same name another one', async () => {
    const curated = { code: 'csdl-khac', nameVi: 'CSDL đất đai', kind: 'NATIONAL', status: 'OPERATIONAL' };
    const note = { author: 'curated', reason: 'Facts.', clock: clockOn('2026-01-01') };
    await writeRevision(db, note, [{ table: databases, records: [curated] }]);
    const nameless = { id: 'L', name: LAND.name };
    const run = await harvestOn(db, '2026-03-01', sourceOf('mot', { rows: [nameless] }));
    expect(run).toMatchObject({ added: 0, unmatched: 1 });
    const source = { source: 'mot', type: 'Database', sourceId: 'L' };
    await expect(decideMatch(on(db, '2026-03-02'), { ...source, code: 'nothing' })).rejects.toMatchObject({
      code: 'UNKNOWN_RECORD',
    });
    await decideMatch(on(db, '2026-03-02'), { ...source, code: null });
    expect((await databasesOn(db, '2026-03-02')).map(({ code }) => code)).toEqual(['csdl-khac', 'mot/L']);
  });

  it('of stewards outlive harvests, until they are released', async () => {
    await harvestOn(db, '2026-03-01', sourceOf('mot', { rows: [LAND] }));
    const field = { type: 'Database', code: LAND.code, field: 'purposeVi' };
    await decideValue(on(db, '2026-03-02'), { ...field, value: 'do người quản trị' });
    expect(await purposeOn('2026-03-02')).toBe('do người quản trị');
    await harvestOn(db, '2026-03-03', sourceOf('mot', { rows: [{ ...LAND, purpose: 'khác', level: 4 }] }));
    expect(await purposeOn('2026-03-03')).toBe('do người quản trị');
    await decideValue(on(db, '2026-03-04'), { ...field, value: null });
    expect(await purposeOn('2026-03-04')).toBeNull();
    await releaseValue(on(db, '2026-03-05'), field);
    expect(await purposeOn('2026-03-05')).toBe('khác');
    const wrong = { ...field, value: 'x' };
    await expect(decideValue(on(db, '2026-03-06'), { ...wrong, field: 'purpose' })).rejects.toMatchObject({
      code: 'UNKNOWN_FIELD',
    });
    await expect(decideValue(on(db, '2026-03-06'), { ...wrong, code: 'x' })).rejects.toMatchObject({
      code: 'UNKNOWN_RECORD',
    });
    await expect(decideValue(on(db, '2026-03-06'), { ...wrong, field: 'status' })).rejects.toMatchObject({
      code: 'WRONG_VALUE',
    });
    await expect(decideValue(on(db, '2026-03-06'), { ...wrong, field: 'ownerCode' })).rejects.toMatchObject({
      code: 'UNKNOWN_RECORD',
    });
  });

  it('on authority settle anew what sources disagree on, and without a source the next value stands', async () => {
    await declareSources(on(db, '2026-02-01'), declaring([]));
    await harvestOn(db, '2026-03-01', sourceOf('hai', { rows: [{ ...LAND, purpose: 'hai' }] }));
    await harvestOn(db, '2026-03-01', sourceOf('mot', { rows: [{ ...LAND, purpose: 'mot' }] }));
    expect(await purposeOn('2026-03-01')).toBe('mot');
    const rule = { type: 'Database', fields: ['purposeVi'], sources: ['hai'] };
    await declareSources(on(db, '2026-03-02'), declaring([rule]));
    expect(await purposeOn('2026-03-01')).toBe('hai');
    const before: unknown = await db.writer('registry').first();
    await declareSources(on(db, '2026-03-03'), declaring([rule]));
    expect((await db.writer('registry').first()) as unknown).toEqual(before);
    await dropSource(on(db, '2026-03-04'), 'hai');
    expect([await purposeOn('2026-03-03'), await purposeOn('2026-03-04')]).toEqual(['hai', 'mot']);
  });

  it('take a run back, all but what was written over it since', async () => {
    const other = { ...LAND, id: 'N', code: 'csdl-khac', name: 'CSDL khác' };
    await harvestOn(db, '2026-03-01', sourceOf('mot', { rows: [LAND, other] }));
    const wrong = [LAND, other].map(row => ({ ...row, purpose: 'sai' }));
    const bad = await harvestOn(db, '2026-03-02', sourceOf('mot', { rows: wrong }));
    await harvestOn(db, '2026-03-03', sourceOf('mot', { rows: [LAND, { ...other, purpose: 'đúng' }] }));
    await harvestOn(db, '2026-03-04', sourceOf('mot', { rows: wrong.map(row => ({ ...row, level: 3 })) }));
    const back = await rollBack(on(db, '2026-03-05'), bad.run ?? 0);
    expect(back).toMatchObject({ outcome: 'UNCHANGED', message: expect.stringMatching(/2 stay/) as string });
    const runs: unknown[] = await db.writer('harvest_runs').orderBy('run').pluck('run');
    const last = await rollBack(on(db, '2026-03-05'), Number(runs.at(-2)));
    expect(last).toMatchObject({ outcome: 'APPLIED', changed: 2 });
    expect(await purposeOn('2026-03-05')).toBe('mục đích');
    await expect(rollBack(on(db, '2026-03-06'), 999)).rejects.toMatchObject({ code: 'UNKNOWN_RUN' });
    await expect(rollBack(on(db, '2026-03-06'), back.run ?? 0)).rejects.toMatchObject({
      code: 'RUN_NOT_APPLIED',
    });
  });
});
