import { agencies } from '../../src/modules/agency/agency.table';
import { writeRevision } from '../../src/database/write-revision';
import { SourceError } from '../../src/errors';
import { Harvester } from '../../src/sources/harvest/harvester';
import { createDatabase, engines, type TestDatabase } from '../support/databases';
import { clockOn, databasesOn, harvestOn, sourceOf } from '../support/harvest';

const A = { id: '1', code: 'csdl-a', name: 'CSDL A', owner: 'BXD' };
const B = { id: '2', code: 'csdl-b', name: 'CSDL B', owner: 'Bộ Xây dựng' };
const C = { id: '3', name: 'CSDL C', owner: 'bo xay dung' };
const many = (count: number, from = 1): { id: string; code: string; name: string }[] =>
  Array.from({ length: count }, (_, index) => {
    const number = String(from + index);
    return { id: number, code: `m-${number}`, name: `CSDL ${number}` };
  });

describe.each(engines)('a harvest on %s', engine => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await createDatabase(engine);
    const bxd = { code: 'BXD', nameVi: 'Bộ Xây dựng', kind: 'MINISTRY', formerNames: [] };
    const note = { clock: clockOn('2026-01-01'), author: 'curated', reason: 'The agencies are known.' };
    await writeRevision(database.db, note, [{ table: agencies, records: [bxd] }]);
  });
  afterEach(() => database.drop());

  it('brings records with their owners by code and by name, and an unchanged one writes nothing', async () => {
    const { db } = database;
    const first = await harvestOn(db, '2026-03-01', sourceOf('bo', { rows: [A, B, C] }));
    expect(first).toMatchObject({ outcome: 'APPLIED', read: 3, added: 3, changed: 0, rejected: 0 });
    expect(await databasesOn(db, '2026-03-01')).toEqual([
      { code: 'bo/3', name: 'CSDL C', owner: 'BXD', status: 'OPERATIONAL' },
      { code: 'csdl-a', name: 'CSDL A', owner: 'BXD', status: 'OPERATIONAL' },
      { code: 'csdl-b', name: 'CSDL B', owner: 'BXD', status: 'OPERATIONAL' },
    ]);
    const second = await harvestOn(db, '2026-03-02', sourceOf('bo', { rows: [A, B, C] }));
    expect(second).toMatchObject({ outcome: 'UNCHANGED', unchanged: 3, revision: first.revision });
  });

  it('keeps what was said of the days before a change', async () => {
    const { db } = database;
    await harvestOn(db, '2026-03-01', sourceOf('bo', { rows: [A] }));
    const changed = await harvestOn(db, '2026-04-01', sourceOf('bo', { rows: [{ ...A, status: 'ENDED' }] }));
    expect(changed).toMatchObject({ outcome: 'APPLIED', added: 0, changed: 1 });
    expect(changed.lines).toEqual([
      expect.objectContaining({ what: 'CHANGED', code: 'csdl-a', field: 'validTo', after: '2026-03-31' }),
      expect.objectContaining({ what: 'CHANGED', field: 'status', before: 'OPERATIONAL', after: 'ENDED' }),
    ]);
    expect(await databasesOn(db, '2026-03-31')).toMatchObject([{ status: 'OPERATIONAL' }]);
    expect(await databasesOn(db, '2026-04-01')).toMatchObject([{ status: 'ENDED' }]);
  });

  it('leaves out what is wrong, says so each time, and keeps the last good state', async () => {
    const { db } = database;
    await harvestOn(db, '2026-03-01', sourceOf('bo', { rows: [A, B] }));
    const wrong = [
      { ...A, status: 'BROKEN' },
      { ...B, owner: 'Cục Chưa Có' },
      { ...A, name: 'again' },
      { name: 'no id' },
    ];
    const run = await harvestOn(db, '2026-03-02', sourceOf('bo', { rows: wrong }));
    expect(run).toMatchObject({ outcome: 'APPLIED', rejected: 3, changed: 1, complete: false });
    const problems = run.lines.filter(({ what }) => what === 'REJECTED' || what === 'LEFT_OUT');
    expect(problems.map(({ what, place, field }) => [what, place, field])).toEqual([
      ['REJECTED', 'line 4', null],
      ['REJECTED', 'line 5', null],
      ['REJECTED', 'line 2', 'status'],
      ['LEFT_OUT', 'line 3', 'ownerCode'],
    ]);
    expect(await databasesOn(db, '2026-03-02')).toMatchObject([
      { code: 'csdl-a', status: 'OPERATIONAL' },
      { code: 'csdl-b', owner: null },
    ]);
  });

  it('notes what is missing, closes it after the grace, and finds it again under its code', async () => {
    const { db } = database;
    const listed = many(20);
    await harvestOn(db, '2026-03-01', sourceOf('bo', { rows: listed }));
    const missing = await harvestOn(db, '2026-03-05', sourceOf('bo', { rows: listed.slice(1) }));
    expect(missing).toMatchObject({ outcome: 'APPLIED', missing: 1, closed: 0 });
    expect(await databasesOn(db, '2026-03-05')).toHaveLength(20);
    await harvestOn(db, '2026-03-11', sourceOf('bo', { rows: listed.slice(1) }));
    expect(await databasesOn(db, '2026-03-11')).toHaveLength(20);
    const closed = await harvestOn(db, '2026-03-12', sourceOf('bo', { rows: listed.slice(1) }));
    expect(closed).toMatchObject({ outcome: 'APPLIED', closed: 1 });
    expect(await databasesOn(db, '2026-03-04')).toHaveLength(20);
    expect(await databasesOn(db, '2026-03-05')).toHaveLength(19);
    await harvestOn(db, '2026-04-01', sourceOf('bo', { rows: listed }));
    const back = await databasesOn(db, '2026-04-01');
    expect(back.map(({ code }) => code)).toContain('m-1');
    expect(await databasesOn(db, '2026-03-20')).toHaveLength(19);
  });

  it('holds where too much is gone, and closes it once it is confirmed', async () => {
    const { db } = database;
    const listed = many(27);
    await harvestOn(db, '2026-03-01', sourceOf('bo', { rows: listed }));
    const source = sourceOf('bo', { rows: listed.slice(0, 1) });
    const held = await harvestOn(db, '2026-03-02', source);
    expect(held).toMatchObject({ outcome: 'HELD', message: expect.stringContaining('26 of 27') as string });
    expect(await databasesOn(db, '2026-03-02')).toHaveLength(27);
    const confirmed = await new Harvester(db, clockOn('2026-03-03')).confirm(source.config, held.run ?? 0);
    expect(confirmed).toMatchObject({ outcome: 'APPLIED', closed: 26 });
    expect(await databasesOn(db, '2026-03-03')).toHaveLength(1);
  });

  it('asks of no record that is already known to be another of the source', async () => {
    const { db } = database;
    await harvestOn(db, '2026-03-01', sourceOf('so', { rows: [A] }));
    const rows = [
      { id: '8', name: A.name, owner: 'BXD' },
      { ...A, id: '9' },
    ];
    const run = await harvestOn(db, '2026-03-02', sourceOf('bo', { rows }));
    expect(run).toMatchObject({ unmatched: 0, added: 1 });
    expect((await databasesOn(db, '2026-03-02')).map(({ code }) => code)).toEqual(['bo/8', 'csdl-a']);
  });

  it('never takes for deletions what was not read to its end', async () => {
    const { db } = database;
    const listed = many(5);
    await harvestOn(db, '2026-03-01', sourceOf('bo', { rows: listed }));
    const none = { rows: [] as typeof listed };
    const answers = [
      sourceOf('bo', { ...none, end: { complete: false, reason: 'page 2 is empty' } }),
      sourceOf('bo', { rows: listed.slice(1), unreadable: [{ place: 'line 9', problem: 'has 3 cells' }] }),
      sourceOf('bo', { rows: listed.slice(3) }, { incremental: true }),
      sourceOf('bo', { ...none, breaksWith: new SourceError('A login page came.', 'SOURCE_UNREADABLE') }),
      sourceOf('bo', none),
    ];
    const outcomes: unknown[] = [];
    for (const source of answers) outcomes.push((await harvestOn(db, '2026-06-01', source)).outcome);
    expect(outcomes).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED', 'FAILED', 'HELD']);
    expect(await databasesOn(db, '2026-06-01')).toHaveLength(5);
  });

  it('writes nothing in a rehearsal, and tells exactly what a run does', async () => {
    const { db } = database;
    await harvestOn(db, '2026-03-01', sourceOf('bo', { rows: [A, B] }));
    const next = sourceOf('bo', { rows: [{ ...A, name: 'CSDL A mới' }, C] });
    const before: unknown = await db.writer('registry').first();
    const dry = await harvestOn(db, '2026-03-02', next, { isDry: true });
    expect((await db.writer('registry').first()) as unknown).toEqual(before);
    const real = await harvestOn(db, '2026-03-02', next);
    expect(dry.lines).toEqual(real.lines);
    expect({ ...dry, run: null }).toEqual({ ...real, run: null });
  });

  it('asks whether a record has a new id, and neither closes nor doubles it', async () => {
    const { db } = database;
    await harvestOn(db, '2026-03-01', sourceOf('bo', { rows: [A, C, ...many(2, 7)] }));
    const renamed = [{ ...A, id: 'x1' }, { ...C, id: 'x3' }, ...many(2, 7)];
    const run = await harvestOn(db, '2026-03-02', sourceOf('bo', { rows: renamed }));
    expect(run).toMatchObject({ added: 0, unmatched: 2, missing: 0, closed: 0 });
    expect(run.lines.map(({ what, code, sourceId }) => [what, code, sourceId])).toEqual([
      ['UNMATCHED', 'csdl-a', 'x1'],
      ['UNMATCHED', 'bo/3', 'x3'],
    ]);
    const later = await harvestOn(db, '2026-05-02', sourceOf('bo', { rows: renamed }));
    expect(later).toMatchObject({ outcome: 'UNCHANGED', unmatched: 2, missing: 0, closed: 0 });
    expect(await databasesOn(db, '2026-05-02')).toHaveLength(4);
  });
});
