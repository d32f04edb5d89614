import { agencies } from '../../src/modules/agency/agency.table';
import { databases } from '../../src/modules/database/database.table';
import { writeRevision } from '../../src/database/write-revision';
import { decideValue } from '../../src/sources/harvest/decide-value';
import { dropSource } from '../../src/sources/harvest/drop-source';
import { createHarvesting } from '../../src/sources/harvest/harvesting';
import { createDatabase, engines, type TestDatabase } from '../support/databases';
import { clockOn, databasesOn, DATABASES, harvestOn, sourceOf } from '../support/harvest';

const mapping = [{ ...DATABASES, fields: { ...DATABASES.fields, validTo: 'to' } }];
const AT_ONCE = { vanishing: { graceDays: 0, fraction: 1 }, mapping };
type Row = Readonly<Record<string, unknown>>;
const B: Row = { id: 'b', name: 'CSDL B' };

describe.each(engines)('the periods of what a source lists on %s', engine => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await createDatabase(engine);
  });
  afterEach(() => database.drop());

  const harvest = (day: string, rows: readonly Row[], declared: object = AT_ONCE) =>
    harvestOn(database.db, day, sourceOf('bo', { rows: [...rows, B] }, declared));
  const namesOn = async (day: string) =>
    (await databasesOn(database.db, day)).map(({ name }) => name).filter(name => name !== 'CSDL B');

  it('keeps what ended before it was first listed', async () => {
    const run = await harvest('2026-03-01', [{ id: '1', name: 'Cũ', to: '2020' }]);
    expect(run).toMatchObject({ added: 2 });
    expect(await namesOn('2020-12-31')).toEqual(['Cũ']);
    expect(await namesOn('2021-01-01')).toEqual([]);
  });

  it('keeps what turns out to have ended before it was first listed', async () => {
    await harvest('2026-03-05', [{ id: '1', name: 'Cũ' }]);
    await harvest('2026-03-06', [{ id: '1', name: 'Cũ', to: '2026-02' }]);
    expect(await namesOn('2026-02-28')).toEqual(['Cũ']);
    expect(await namesOn('2026-03-05')).toEqual([]);
  });

  it('lets what ended go missing and come back as often as it likes', async () => {
    const ended = { id: '1', name: 'Cũ', from: '2015', to: '2020' };
    const told: unknown[] = [];
    for (const [index, rows] of [[ended], [], [], [ended], [ended], [], [ended]].entries()) {
      const { rejected, added } = await harvest(`2026-03-0${String(index + 1)}`, rows, { mapping });
      told.push([rejected, added]);
      expect(await namesOn('2018-01-01')).toEqual(['Cũ']);
      expect(await namesOn('2021-01-01')).toEqual([]);
    }
    expect(
      told
        .slice(1)
        .flat()
        .every(count => count === 0),
    ).toBe(true);
    const states = await database.db
      .writer('source_records')
      .where({ recorded_to: Number.MAX_SAFE_INTEGER, source_id: '1' })
      .select('valid_from as from', 'valid_to as to');
    expect(states).toEqual([{ from: '2015', to: '2021' }]);
  });

  it('closes what is gone together with what was to come', async () => {
    await harvest('2026-03-01', [{ id: '1', name: 'Nay' }]);
    await harvest('2026-03-02', [{ id: '1', name: 'Mai sau', from: '2027' }]);
    expect(await namesOn('2026-12-31')).toEqual(['Nay']);
    expect(await namesOn('2027-01-01')).toEqual(['Mai sau']);
    expect(await harvest('2026-03-10', [])).toMatchObject({ closed: 1 });
    expect(await namesOn('2026-03-09')).toEqual(['Nay']);
    expect(await namesOn('2026-03-10')).toEqual([]);
    expect(await namesOn('2027-01-01')).toEqual([]);
    await harvest('2026-04-01', [{ id: '1', name: 'Lại có' }]);
    expect(await namesOn('2026-03-31')).toEqual([]);
    expect(await namesOn('2026-04-01')).toEqual(['Lại có']);
  });

  it('lets a record come, go and come back on one day, and is then settled', async () => {
    const row = { id: '1', name: 'A' };
    for (const rows of [[row], [], [row], [], [row]]) await harvest('2026-03-01', rows);
    expect(await namesOn('2026-03-01')).toEqual(['A']);
    expect(await harvest('2026-03-02', [row])).toMatchObject({ outcome: 'UNCHANGED', unchanged: 2 });
    await harvest('2026-03-05', [{ ...row, name: 'A mới' }]);
    expect(await namesOn('2026-03-04')).toEqual(['A']);
    expect(await namesOn('2026-03-05')).toEqual(['A mới']);
  });

  it('lets a dropped source come back on the same day', async () => {
    const { db } = database;
    await harvest('2026-03-01', [{ id: '1', name: 'A' }]);
    await dropSource(createHarvesting(db, clockOn('2026-03-01')), 'bo');
    expect(await databasesOn(db, '2026-03-01')).toEqual([]);
    await harvest('2026-03-01', [{ id: '1', name: 'A' }]);
    expect(await namesOn('2026-03-01')).toEqual(['A']);
    expect(await harvest('2026-03-01', [{ id: '1', name: 'A' }])).toMatchObject({ outcome: 'UNCHANGED' });
  });

  it('understands better what it was sent before from the beginning, and what could not be read from its day', async () => {
    const { db } = database;
    const of = { id: '1', name: 'A', owner: 'Bộ Mới' };
    await harvest('2026-03-01', [of]);
    const agency = { code: 'BM', nameVi: 'Bộ Mới', kind: 'MINISTRY', formerNames: [] };
    const note = { clock: clockOn('2026-03-02'), author: 'curated', reason: 'It is known.' };
    await writeRevision(db, note, [{ table: agencies, records: [agency] }]);
    await harvest('2026-03-05', [of]);
    expect((await databasesOn(db, '2026-03-01')).map(({ owner }) => owner)).toEqual(['BM', null]);
    await harvest('2026-03-07', [{ ...of, name: 'B', kind: 'Của bộ' }]);
    const kind = 'kind = "Của bộ" ? "SPECIALISED" : kind ? kind : "MINISTRY"';
    const better = [{ ...DATABASES, fields: { ...DATABASES.fields, kind } }];
    await harvest('2026-03-09', [{ ...of, name: 'B', kind: 'Của bộ' }], { mapping: better });
    expect(await namesOn('2026-03-08')).toEqual(['A']);
    expect(await namesOn('2026-03-09')).toEqual(['B']);
  });

  it('takes the day the source gives for what could not be read at first', async () => {
    await harvest('2026-03-01', [{ id: '1', name: 'A', kind: 'NO SUCH', from: '2026-03-03' }]);
    await harvest('2026-03-05', [{ id: '1', name: 'A', from: '2026-03-03' }]);
    expect(await namesOn('2026-03-02')).toEqual([]);
    expect(await namesOn('2026-03-03')).toEqual(['A']);
  });

  it('decides on a value from the beginning of the latest state, in whatever order the states were written', async () => {
    const { db } = database;
    const state = (validFrom: string, validTo: string | null, name: string) => ({
      ...{ code: 'csdl', nameVi: name, kind: 'MINISTRY', status: 'OPERATIONAL', purposeVi: 'cũ' },
      ...{ validFrom, validTo },
    });
    const note = { clock: clockOn('2026-01-01'), author: 'curated', reason: 'It is known.' };
    const write = (...records: ReturnType<typeof state>[]) =>
      writeRevision(db, note, [{ table: databases, records }]);
    await write(state('2020', '2021', 'Trước'), state('2022', null, 'Nay'));
    await write(state('2020', '2021', 'Trước kia'), state('2022', null, 'Nay'));
    const decided = { type: 'Database', code: 'csdl', field: 'purposeVi', value: 'mới' };
    await decideValue(createHarvesting(db, clockOn('2026-03-01')), decided);
    const purposes = await db
      .writer('databases')
      .where({ recorded_to: Number.MAX_SAFE_INTEGER })
      .orderBy('valid_from')
      .pluck('purpose_vi');
    expect(purposes).toEqual(['cũ', 'mới']);
  });
});
