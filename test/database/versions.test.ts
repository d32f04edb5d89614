import fc from 'fast-check';
import { lastDay, periodBefore } from '../../src/database/partial-date';
import { writeRevision } from '../../src/database/write-revision';
import { platforms } from '../../src/modules/platform/platform.table';
import { createDatabase, engines, type TestDatabase } from '../support/databases';
import { answer, clear, note, type Period, toRecords } from '../support/versions';

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
        : [{ validFrom: from, validTo: next === null ? null : periodBefore(next), name }];
    });
  })
  .filter(some => some.length > 0);

const history = fc.array(fc.dictionary(fc.constantFrom(...CODES), periods, { minKeys: 1 }), {
  minLength: 1,
  maxLength: 6,
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
  (validFrom === null || validFrom <= day) && (validTo === null || day <= lastDay(validTo));

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
    await clear(db);
    const always = [{ validFrom: null, validTo: null, name: 'một' }];
    const ended = [{ validFrom: '2020', validTo: '2024', name: 'hai' }];
    await writeRevision(db, note(0), [
      { table: platforms, records: toRecords({ alpha: always, beta: always }) },
    ]);
    const { revision } = await writeRevision(db, note(1), [
      { table: platforms, records: toRecords({ beta: ended, gamma: always }) },
    ]);
    const asOf = '2026-11-22';
    const plain = await db
      .reader('platforms')
      .where('recorded_to', Number.MAX_SAFE_INTEGER)
      .where('valid_from', '<=', asOf)
      .where('valid_to', '>', asOf)
      .orderBy('code')
      .select<{ code: string; name_vi: string }[]>('code', 'name_vi');
    expect(plain.map(({ code }) => code)).toEqual(['alpha', 'gamma']);
    expect(await answer(db, { asOf, revision })).toEqual(
      plain.map(({ code, name_vi }) => `${code} ${name_vi}`),
    );
  });
});
