import { writeRevision } from '../../src/database/write-revision';
import { platforms } from '../../src/modules/platform/platform.table';
import { createDatabase, engines, type TestDatabase } from '../support/databases';
import { answer, clear, note, toRecords } from '../support/versions';

describe.each(engines)('writing a revision on %s', engine => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createDatabase(engine);
  });
  afterAll(() => database.drop());

  it('gives each revision a later moment than the one before, even if a clock stands still or goes back', async () => {
    const { db } = database;
    await clear(db);
    for (const moment of [5_000, 5_000, 1_000]) {
      const name = `lúc ${String(
        await db
          .reader('revisions')
          .count<[{ n: number }]>({ n: '*' })
          .then(([row]) => row?.n),
      )}`;
      await writeRevision(db, note(moment), [
        { table: platforms, records: toRecords({ alpha: [{ validFrom: '2021', validTo: null, name }] }) },
      ]);
    }
    const moments = await db.reader('revisions').orderBy('revision').pluck<string[]>('recorded_at');
    expect(moments.map(moment => Date.parse(moment))).toEqual([5_000, 5_001, 5_002]);
  });

  it('closes what the same author no longer has, and nothing of another', async () => {
    const { db } = database;
    await clear(db);
    const period = [{ validFrom: '2021', validTo: null, name: 'một' }];
    const batch = (codes: string[]) => [
      {
        table: platforms,
        complete: true,
        records: toRecords(Object.fromEntries(codes.map(code => [code, period]))),
      },
    ];
    await writeRevision(db, note(1), batch(['alpha', 'beta']));
    await writeRevision(db, { ...note(2), author: 'another' }, batch(['gamma']));
    const third = await writeRevision(db, note(3), batch(['alpha']));
    expect(third).toEqual({ revision: 3, added: 0, changed: 0, closed: 1 });
    expect(await answer(db, { asOf: '2026-11-22', revision: 3 })).toEqual(['alpha một', 'gamma một']);
    expect(await answer(db, { asOf: '2026-11-22', revision: 2 })).toEqual([
      'alpha một',
      'beta một',
      'gamma một',
    ]);
  });

  it('tells what changed where a beginning is corrected', async () => {
    const { db } = database;
    await clear(db);
    const state = (validFrom: string, name: string) => [
      { table: platforms, records: toRecords({ alpha: [{ validFrom, validTo: null, name }] }) },
    ];
    await writeRevision(db, note(1), state('2021', 'một'));
    await writeRevision(db, note(2), state('2020-06', 'hai'));
    const [change] = await db
      .reader('changes')
      .where('revision', 2)
      .select<{ kind: string; differences: string }[]>('kind', 'differences');
    expect([change?.kind, JSON.parse(change?.differences ?? '[]')]).toEqual([
      'CHANGED',
      [
        { field: 'validFrom', before: '2021', after: '2020-06' },
        { field: 'name(language: VI)', before: 'một', after: 'hai' },
      ],
    ]);
  });

  it('writes nothing and keeps the revision where nothing differs', async () => {
    const { db } = database;
    await clear(db);
    const batch = {
      table: platforms,
      records: toRecords({ alpha: [{ validFrom: '2021', validTo: null, name: 'một' }] }),
    };
    const first = await writeRevision(db, note(1), [batch]);
    const second = await writeRevision(db, note(2), [batch]);
    expect([first, second]).toEqual([
      { revision: 1, added: 1, changed: 0, closed: 0 },
      { revision: 1, added: 0, changed: 0, closed: 0 },
    ]);
  });

  it('keeps nothing of a write that fails half way', async () => {
    const { db } = database;
    await clear(db);
    const good = { code: 'alpha', nameVi: 'một', kind: 'OTHER', status: 'UNKNOWN' };
    const bad = { code: 'beta', nameVi: 'hai', kind: null, status: 'UNKNOWN' };
    await expect(
      writeRevision(db, note(1), [
        { table: platforms, records: [good] },
        { table: platforms, records: [bad] },
      ]),
    ).rejects.toThrow(/kind/);
    expect(await answer(db, { asOf: '2026-11-22', revision: 1 })).toEqual([]);
    expect(await db.reader('search_entries').first()).toBeUndefined();
  });
});
