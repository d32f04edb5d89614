import { agencies } from '../../src/modules/agency/agency.table';
import { writeRevision } from '../../src/database/write-revision';
import { Harvester } from '../../src/sources/harvest/harvester';
import { createDatabase, engines, type TestDatabase } from '../support/databases';
import { clockOn, databasesOn, harvestOn, sourceOf } from '../support/harvest';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly [name: string]: unknown;
}

const rowsOf = (count: number, more: (index: number) => object = () => ({})): Row[] =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index),
    name: `CSDL ${String(index)}`,
    ...more(index),
  }));

const sizes = Array.from({ length: 40 }, (_, index) => index + 1);
const most = (total: number, fraction: number): number => Math.max(1, Math.floor(total * fraction));

describe.each(engines)('the guards on %s', engine => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await createDatabase(engine);
    const bxd = { code: 'BXD', nameVi: 'Bộ Xây dựng', kind: 'MINISTRY', formerNames: [] };
    const note = { clock: clockOn('2026-01-01'), author: 'curated', reason: 'The agencies are known.' };
    await writeRevision(database.db, note, [{ table: agencies, records: [bxd] }]);
  });
  afterEach(() => database.drop());

  it.each([0.1, 0.25])('hold exactly where more than max(1, floor(total × %s)) are gone', async fraction => {
    const { db } = database;
    for (const size of engine === 'sqlite' ? sizes : [1, 2, 10, 19, 20, 40]) {
      const source = `s-${String(size)}`;
      const declared = { vanishing: { fraction }, mapping: [MAPPING] };
      const harvest = (rows: readonly Row[]) =>
        harvestOn(db, '2026-03-02', sourceOf(source, { rows }, declared));
      await harvestOn(db, '2026-03-01', sourceOf(source, { rows: rowsOf(size) }, declared));
      const over = most(size, fraction) + 1;
      if (over <= size) expect(await harvest(rowsOf(size).slice(over))).toMatchObject({ outcome: 'HELD' });
      const rest = rowsOf(size).slice(over - 1);
      const run = await harvest(rest);
      // Of a source of one record, no record is an empty answer.
      if (rest.length === 0) expect(run).toMatchObject({ outcome: 'HELD' });
      else expect(run).toMatchObject({ outcome: 'APPLIED', missing: over - 1, closed: 0 });
    }
  });

  it('hold exactly where more than that many would lose the value of a field', async () => {
    const { db } = database;
    for (const size of engine === 'sqlite' ? sizes : [1, 2, 19, 20, 40]) {
      const source = `s-${String(size)}`;
      const declared = { vanishing: { fraction: 0.1 } };
      const emptied = (count: number) =>
        sourceOf(
          source,
          {
            rows: rowsOf(size, index => ({
              name: `${source} ${String(index)}`,
              ...(index < count ? {} : { purpose: 'Quản lý' }),
            })),
          },
          declared,
        );
      await harvestOn(db, '2026-03-01', emptied(0));
      const over = most(size, 0.1) + 1;
      if (over <= size)
        expect(await harvestOn(db, '2026-03-02', emptied(over))).toMatchObject({ outcome: 'HELD' });
      expect(await harvestOn(db, '2026-03-02', emptied(over - 1))).toMatchObject({ changed: over - 1 });
    }
  });

  it('hold a run of which a heading is gone, name the field and the numbers, and let it be confirmed', async () => {
    const { db } = database;
    const filled = rowsOf(27, () => ({ owner: 'Bộ Xây dựng', purpose: 'Quản lý quy hoạch' }));
    await harvestOn(db, '2026-03-01', sourceOf('bo', { rows: filled }));
    const renamed = filled.map(({ owner, ...row }) => ({ ...row, ownerName: owner }));
    const source = sourceOf('bo', { rows: renamed });
    const dry = await harvestOn(db, '2026-03-02', source, { isDry: true });
    const held = await harvestOn(db, '2026-03-02', source);
    const text = 'ownerCode of Database would lose its value in 27 of 27 records; in more than 2';
    expect(held).toMatchObject({ outcome: 'HELD', message: expect.stringContaining(text) as string });
    expect(dry.lines).toEqual(held.lines);
    expect(held.lines).toHaveLength(27);
    expect(held.lines[0]).toMatchObject({ what: 'CHANGED', field: 'ownerCode', before: 'BXD', after: null });
    expect((await databasesOn(db, '2026-03-02')).every(({ owner }) => owner === 'BXD')).toBe(true);
    const run = await new Harvester(db, clockOn('2026-03-03')).confirm(source.config, held.run ?? 0);
    expect(run).toMatchObject({ outcome: 'APPLIED', changed: 27 });
    expect((await databasesOn(db, '2026-03-03')).every(({ owner }) => owner === null)).toBe(true);
    expect((await databasesOn(db, '2026-03-02')).every(({ owner }) => owner === 'BXD')).toBe(true);
  });

  it('hold where values become such as nothing can be made of, and where all ends would be open', async () => {
    const { db } = database;
    const values = { owner: 'BXD', level: '2', to: '2030' };
    const all = (more: object) =>
      sourceOf('bo', { rows: rowsOf(5, () => ({ ...values, ...more })) }, { mapping: [MAPPING] });
    await harvestOn(db, '2026-03-01', all({}));
    for (const [field, more] of [
      ['ownerCode', { owner: 'Bộ Không Có' }],
      ['securityLevel', { level: 'cao' }],
      ['validTo', { to: '' }],
    ] as const) {
      const run = await harvestOn(db, '2026-03-02', all(more));
      expect([run.outcome, run.message]).toEqual(['HELD', expect.stringContaining(`${field} of Database`)]);
    }
  });

  it('do not hold where the mapping gives a field up, nor where a value is another', async () => {
    const { db } = database;
    const rows = rowsOf(5, () => ({ owner: 'BXD', purpose: 'Quản lý' }));
    await harvestOn(db, '2026-03-01', sourceOf('bo', { rows }, { mapping: [MAPPING] }));
    const { ownerCode, ...fields } = MAPPING.fields;
    expect(ownerCode).toBe('owner');
    const other = rows.map(row => ({ ...row, purpose: 'Khai thác' }));
    const without = sourceOf('bo', { rows: other }, { mapping: [{ ...MAPPING, fields }] });
    expect(await harvestOn(db, '2026-03-02', without)).toMatchObject({ outcome: 'APPLIED', changed: 5 });
  });

  it('count each type for itself where a field is emptied', async () => {
    const { db } = database;
    const mapping = [
      { ...MAPPING, where: 'kind = "D"' },
      { type: 'Platform', where: 'kind = "P"', id: 'id', fields: PLATFORM },
    ];
    const rows = (purpose: string) => [
      ...rowsOf(3, () => ({ kind: 'D', purpose })),
      ...rowsOf(60, () => ({ kind: 'P' })),
    ];
    await harvestOn(db, '2026-03-01', sourceOf('bo', { rows: rows('Quản lý') }, { mapping }));
    const run = await harvestOn(db, '2026-03-02', sourceOf('bo', { rows: rows('') }, { mapping }));
    expect(run).toMatchObject({ outcome: 'HELD', message: expect.stringContaining('3 of 3') as string });
  });

  it('hold an empty answer of every small source', async () => {
    const { db } = database;
    for (const size of [1, 2, 3]) {
      const source = `s-${String(size)}`;
      await harvestOn(db, '2026-03-01', sourceOf(source, { rows: rowsOf(size) }));
      const run = await harvestOn(db, '2026-03-02', sourceOf(source, { rows: [] }));
      expect(run).toMatchObject({ outcome: 'HELD', message: expect.stringContaining('empty') as string });
    }
  });

  it('close what is missing from a document that does not change once its grace is over', async () => {
    const { db } = database;
    const rows = rowsOf(20);
    await harvestOn(db, '2026-03-01', sourceOf('bo', { rows }));
    await harvestOn(db, '2026-03-02', sourceOf('bo', { rows: rows.slice(1) }));
    const same = sourceOf('bo', { rows: [], end: { notModified: true } });
    expect(await harvestOn(db, '2026-03-08', same)).toMatchObject({
      outcome: 'UNCHANGED',
      missing: 1,
      closed: 0,
    });
    expect(await harvestOn(db, '2026-03-09', same)).toMatchObject({
      outcome: 'APPLIED',
      missing: 0,
      closed: 1,
    });
    expect(await harvestOn(db, '2026-03-10', same)).toMatchObject({
      outcome: 'UNCHANGED',
      missing: 0,
      closed: 0,
    });
    expect(await databasesOn(db, '2026-03-01')).toHaveLength(20);
    expect(await databasesOn(db, '2026-03-02')).toHaveLength(19);
  });

  it('take a record that is rejected, over and over, for no deletion', async () => {
    const { db } = database;
    await harvestOn(db, '2026-03-01', sourceOf('bo', { rows: rowsOf(3) }));
    const wrong = rowsOf(3, index => (index === 0 ? { kind: 'NO SUCH' } : {}));
    for (const day of ['2026-03-02', '2026-03-20', '2026-04-20'])
      expect(await harvestOn(db, day, sourceOf('bo', { rows: wrong }))).toMatchObject({
        rejected: 1,
        missing: 0,
      });
    expect(await databasesOn(db, '2026-04-20')).toHaveLength(3);
  });

  it('keep nothing of a strict source with anything wrong, but what was wrong', async () => {
    const { db } = database;
    const rows = rowsOf(3, index => (index === 0 ? { level: 'cao' } : {}));
    const run = await harvestOn(db, '2026-03-01', sourceOf('bo', { rows }, { strict: true }));
    expect(run).toMatchObject({ outcome: 'FAILED' });
    expect(await databasesOn(db, '2026-03-01')).toEqual([]);
    expect(await db.writer('harvest_errors').pluck('field')).toEqual(['securityLevel']);
    const again = await harvestOn(db, '2026-03-02', sourceOf('bo', { rows: rowsOf(3) }, { strict: true }));
    expect(again).toMatchObject({ outcome: 'APPLIED', added: 3 });
  });
});

const MAPPING = {
  type: 'Database',
  id: 'id',
  fields: {
    nameVi: 'name',
    kind: '"MINISTRY"',
    status: '"OPERATIONAL"',
    ownerCode: 'owner',
    purposeVi: 'purpose',
    securityLevel: 'level',
    validTo: 'to',
  },
};
const PLATFORM = { nameVi: 'name', kind: '"OTHER"', status: '"OPERATIONAL"' };
