import { agencies } from '../../src/modules/agency/agency.table';
import { databases } from '../../src/modules/database/database.table';
import { writeRevision } from '../../src/database/write-revision';
import { decideMatch } from '../../src/sources/harvest/decide-match';
import { createHarvesting } from '../../src/sources/harvest/harvesting';
import { createDatabase, engines, type TestDatabase } from '../support/databases';
import { clockOn, databasesOn, harvestOn, sourceOf } from '../support/harvest';

const named = (id: string, more: object = {}): Record<string, unknown> => ({
  id,
  name: `CSDL ${id}`,
  ...more,
});

describe.each(engines)("a source's own records on %s", engine => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await createDatabase(engine);
  });
  afterEach(() => database.drop());

  it('gives no record the code of another that was given a new id', async () => {
    const { db } = database;
    await harvestOn(db, '2026-03-01', sourceOf('bo', { rows: [named('1'), named('9')] }));
    const renamed = [{ id: '2', name: 'CSDL 1' }, named('9')];
    await harvestOn(db, '2026-03-02', sourceOf('bo', { rows: renamed }));
    const harvesting = createHarvesting(db, clockOn('2026-03-03'));
    await decideMatch(harvesting, { source: 'bo', type: 'Database', sourceId: '2', code: 'bo/1' });
    const another = [...renamed, { id: '1', name: 'CSDL khác hẳn' }];
    const run = await harvestOn(db, '2026-03-04', sourceOf('bo', { rows: another }));
    expect(run).toMatchObject({ outcome: 'APPLIED', added: 1, rejected: 0 });
    const names = (await databasesOn(db, '2026-03-04')).map(({ name }) => name);
    expect(names.sort()).toEqual(['CSDL 1', 'CSDL 9', 'CSDL khác hẳn']);
  });

  it('refers to no record that was left out', async () => {
    const { db } = database;
    const DATABASES = { type: 'Database', where: 'kind = "D"', id: 'id', fields: PARTS };
    const rows = [
      { kind: 'D', id: '1', name: 'A', is: 'NO SUCH KIND' },
      { kind: 'D', id: '2', name: 'B', is: 'MINISTRY', of: '1' },
    ];
    const run = await harvestOn(db, '2026-03-01', sourceOf('bo', { rows }, { mapping: [DATABASES] }));
    expect(run).toMatchObject({ added: 1, rejected: 1 });
    expect(await db.writer('databases').select('code', 'part_of_code')).toEqual([
      { code: 'bo/2', part_of_code: null },
    ]);
  });

  it('resolves references between its own records, also to what comes later, by id, code and name', async () => {
    const { db } = database;
    const mapping = [
      { type: 'Dataset', where: 'kind = "S"', id: 'id', fields: DATASETS },
      { type: 'Database', where: 'kind = "D"', id: 'id', code: 'code', fields: PARTS },
    ];
    const rows = [
      { kind: 'S', id: '1', name: 'Tập 1', in: 'd2' },
      { kind: 'S', id: '2', name: 'Tập 2', in: 'csdl-goc' },
      { kind: 'S', id: '3', name: 'Tập 3', in: 'Cơ sở dữ liệu gốc' },
      { kind: 'D', id: 'd2', name: 'Phần', is: 'MINISTRY', of: 'd1' },
      { kind: 'D', id: 'd3', name: 'Phần khác', is: 'MINISTRY', of: 'csdl-goc' },
      { kind: 'D', id: 'd4', name: 'Phần nữa', is: 'MINISTRY', of: 'CSDL gốc' },
      { kind: 'D', id: 'd1', code: 'csdl-goc', name: 'CSDL gốc', is: 'MINISTRY' },
    ];
    const run = await harvestOn(db, '2026-03-01', sourceOf('bo', { rows }, { mapping }));
    expect(run.lines.filter(({ what }) => what !== 'ADDED')).toEqual([]);
    expect(run).toMatchObject({ outcome: 'APPLIED', added: 7, rejected: 0 });
    const of = await db.writer('databases').orderBy('code').pluck<(string | null)[]>('part_of_code');
    expect(of).toEqual(['csdl-goc', 'csdl-goc', 'csdl-goc', null]);
    expect(await db.writer('datasets').orderBy('code').pluck('database_code')).toEqual([
      'bo/d2',
      'csdl-goc',
      'csdl-goc',
    ]);
  });

  it('refers to no record of the run that is left out because of what it refers to itself', async () => {
    const { db } = database;
    const note = { clock: clockOn('2026-01-01'), author: 'curated', reason: 'It is known.' };
    const agency = { code: 'BXD', nameVi: 'Bộ Xây dựng', kind: 'MINISTRY', formerNames: [] };
    await writeRevision(db, note, [{ table: agencies, records: [agency] }]);
    const mapping = [
      { type: 'DataLink', where: 'kind = "L"', id: 'id', fields: LINKS },
      { type: 'Database', where: 'kind = "D"', id: 'id', fields: PARTS },
      { type: 'DataService', where: 'kind = "S"', id: 'id', fields: SERVICES },
    ];
    const rows = [
      { kind: 'D', id: 'd', name: 'CSDL D', is: 'MINISTRY' },
      { kind: 'L', id: '1', name: 'Kết nối', of: 'd', in: 's1' },
      { kind: 'S', id: 's1', name: 'Dịch vụ 1', in: 'csdl-chua-co' },
    ];
    const run = await harvestOn(db, '2026-03-01', sourceOf('bo', { rows }, { mapping }));
    expect(run).toMatchObject({ added: 2, rejected: 1 });
    expect(await db.writer('data_links').pluck('data_service_code')).toEqual([null]);
  });

  it('closes a record that another one was taken for, once that one is found to be another', async () => {
    const { db } = database;
    const rows = [named('9'), named('8')];
    const harvest = (day: string, more: object[]) =>
      harvestOn(db, day, sourceOf('bo', { rows: [...rows, ...(more as typeof rows)] }));
    await harvest('2026-03-01', [named('1')]);
    expect(await harvest('2026-03-02', [{ id: '2', name: 'CSDL 1' }])).toMatchObject({ unmatched: 1 });
    expect(await harvest('2026-03-05', [{ id: '2', name: 'Khác hẳn' }])).toMatchObject({ added: 1 });
    await harvest('2026-03-06', [{ id: '2', name: 'Khác hẳn' }]);
    const later = await harvest('2026-03-20', [{ id: '2', name: 'Khác hẳn' }]);
    expect(later).toMatchObject({ closed: 1, unmatched: 0 });
  });

  it('makes no curated fact of a record that is renamed on the day it came', async () => {
    const { db } = database;
    await harvestOn(db, '2026-03-01', sourceOf('bo', { rows: [named('1'), named('9')] }));
    await harvestOn(db, '2026-03-01', sourceOf('bo', { rows: [{ id: '2', name: 'CSDL 1' }, named('9')] }));
    const harvesting = createHarvesting(db, clockOn('2026-03-01'));
    await decideMatch(harvesting, { source: 'bo', type: 'Database', sourceId: '2', code: 'bo/1' });
    expect(await db.writer('source_records').distinct('source_code').pluck('source_code')).toEqual(['bo']);
    for (const day of ['2026-03-02', '2026-03-20'])
      await harvestOn(db, day, sourceOf('bo', { rows: [named('9')] }));
    expect(await databasesOn(db, '2026-03-20')).toHaveLength(1);
  });

  it('asks of no namesake whether it is the record that another one is by its code', async () => {
    const { db } = database;
    const curated = { code: 'csdl-a', nameVi: 'CSDL A', kind: 'MINISTRY', status: 'OPERATIONAL' };
    const note = { clock: clockOn('2026-01-01'), author: 'curated', reason: 'It is known.' };
    await writeRevision(db, note, [{ table: databases, records: [curated] }]);
    const rows = [
      { id: '2', name: 'CSDL A' },
      { id: '1', code: 'csdl-a', name: 'CSDL A' },
    ];
    const run = await harvestOn(db, '2026-03-01', sourceOf('bo', { rows }));
    expect(run).toMatchObject({ unmatched: 0, added: 1 });
  });

  it('takes only the first of two records with one code', async () => {
    const { db } = database;
    const rows = [named('1', { code: 'csdl' }), named('2', { code: 'csdl' }), named('3')];
    const run = await harvestOn(db, '2026-03-01', sourceOf('bo', { rows }));
    expect(run).toMatchObject({ added: 2, rejected: 1 });
    const again = await harvestOn(db, '2026-03-02', sourceOf('bo', { rows: [...rows].reverse() }));
    expect(again).toMatchObject({ added: 0, changed: 0, rejected: 1, missing: 0 });
  });
});

const PARTS = { nameVi: 'name', kind: 'is', status: '"OPERATIONAL"', partOfCode: 'of' };
const DATASETS = {
  nameVi: 'name',
  databaseCode: 'in',
  accessLevel: '"OPEN"',
  status: '"OPERATIONAL"',
};
const SERVICES = {
  nameVi: 'name',
  databaseCode: 'in',
  status: '"OPERATIONAL"',
  sharingForm: '"DEFAULT"',
  method: '"ONLINE"',
};
const LINKS = {
  nameVi: 'name',
  consumerCode: '"BXD"',
  providerCode: 'of',
  dataServiceCode: 'in',
  channel: '"PLATFORM"',
  direction: '"TO_CONSUMER"',
  mode: '"UNKNOWN"',
  status: '"OPERATIONAL"',
};
