import fc from 'fast-check';
import type { Db } from '../../src/database/connect';
import type { ListQuery } from '../../src/database/record-repository';
import { RecordRepository } from '../../src/database/record-repository';
import type { View } from '../../src/database/table';
import { type RecordVersion, writeRevision } from '../../src/database/write-revision';
import { platforms } from '../../src/modules/platform/platform.table';
import { createDatabase, engines, type TestDatabase } from '../support/databases';

const CODES = ['alpha', 'beta', 'gamma'];
const DAYS = ['2020-01-01', '2020-06', '2021', '2021-03-15', '2022-11', '2023', '2024-02-29'];
const ASKED = [
  '1990-05-05',
  '2020-06-01',
  '2021-01-01',
  '2021-03-14',
  '2021-03-15',
  '2022-11-30',
  '2023-07-12',
  '2026-11-22',
];

interface Period {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly name: string;
}

/** Some periods of one record, in order, not overlapping: cut points with a name, or a gap, between them. */
const periods = fc
  .tuple(
    fc.subarray(DAYS, { minLength: 0 }),
    fc.array(fc.option(fc.constantFrom('một', 'hai', 'ba')), { minLength: 8, maxLength: 8 }),
  )
  .map(([cuts, names]): Period[] => {
    const bounds = [null, ...cuts, null];
    return bounds.slice(0, -1).flatMap((from, index) => {
      const name = names[index] ?? null;
      const next = bounds[index + 1] ?? null;
      return name === null
        ? []
        : [{ validFrom: from, validTo: next === null ? null : dayBefore(next), name }];
    });
  })
  .filter(some => some.length > 0);

const history = fc.array(fc.dictionary(fc.constantFrom(...CODES), periods, { minKeys: 1 }), {
  minLength: 1,
  maxLength: 6,
});

/** The last day before a partial date begins. */
function dayBefore(partial: string): string {
  const start = new Date(`${partial.padEnd(7, '-01').padEnd(10, '-01')}T00:00:00Z`);
  return new Date(start.getTime() - 86_400_000).toISOString().slice(0, 10);
}

const everything: ListQuery = {
  match: () => undefined,
  ordering: { name: 'CODE_ASC', columns: ['code'], direction: 'asc' },
  slice: { limit: 100, backwards: false },
};

const toRecords = (state: Readonly<Record<string, readonly Period[]>>): RecordVersion[] =>
  Object.entries(state).flatMap(([code, some]) =>
    some.map(({ validFrom, validTo, name }) => ({
      code,
      validFrom,
      validTo,
      nameVi: name,
      kind: 'OTHER',
      status: 'UNKNOWN',
    })),
  );

const note = (moment: number) => ({
  recordedAt: new Date(moment),
  author: 'test',
  reason: 'A step of a random history.',
});

/** What the naive model answers: the last state written of each record, as it holds on the day. */
function modelAnswer(states: readonly Readonly<Record<string, readonly Period[]>>[], asOf: string): string[] {
  const believed = Object.assign({}, ...states) as Record<string, readonly Period[]>;
  return Object.entries(believed)
    .flatMap(([code, some]) =>
      some.filter(period => holds(period, asOf)).map(({ name }) => `${code} ${name}`),
    )
    .sort();
}

const holds = ({ validFrom, validTo }: Period, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);

async function answer(db: Db, view: View): Promise<string[]> {
  const { rows } = await new RecordRepository(db, platforms).findPage(view, everything);
  return rows.map(({ code, nameVi }) => `${code} ${nameVi}`);
}

describe.each(engines)('versions on %s', engine => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createDatabase(engine);
  });
  afterAll(() => database.drop());

  it('answers like a naive model at every revision and day, and never changes an earlier answer', async () => {
    const { db } = database;
    await fc.assert(
      fc.asyncProperty(history, async states => {
        await clear(db);
        const revisions: number[] = [];
        for (const state of states) {
          const { revision } = await writeRevision(db, note(revisions.length), [
            { table: platforms, records: toRecords(state) },
          ]);
          revisions.push(revision);
        }
        for (const [step, revision] of revisions.entries()) {
          for (const asOf of ASKED) {
            expect(await answer(db, { asOf, revision })).toEqual(
              modelAnswer(states.slice(0, step + 1), asOf),
            );
          }
        }
      }),
      { numRuns: 40, seed: 20_261_122 },
    );
  });

  it('answers as of today, known now, like the plain rows that are still believed', async () => {
    const { db } = database;
    const revision = (await db.reader<{ revision: number }>('registry').first('revision'))?.revision ?? 0;
    const asOf = '2026-11-22';
    const plain = await db
      .reader('platforms')
      .where('recorded_to', Number.MAX_SAFE_INTEGER)
      .where('valid_from', '<=', asOf)
      .where('valid_to', '>', asOf)
      .orderBy('code')
      .select<{ code: string; name_vi: string }[]>('code', 'name_vi');
    expect(await answer(db, { asOf, revision })).toEqual(
      plain.map(({ code, name_vi }) => `${code} ${name_vi}`),
    );
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

async function clear(db: Db): Promise<void> {
  for (const name of ['platforms', 'search_entries', 'search_words', 'relations', 'changes', 'revisions'])
    await db.writer(name).delete();
  await db.writer('registry').update({ revision: 0, last_version: 0 });
}
