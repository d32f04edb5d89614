import fc from 'fast-check';
import { writeRevision } from '../../src/database/write-revision';
import { ChangeWalk } from '../../src/feed/change-walk';
import { databases } from '../../src/modules/database/database.table';
import { platforms } from '../../src/modules/platform/platform.table';
import { createDatabase, engines, recordStatements, type TestDatabase } from '../support/databases';
import { anyone, feedOn, PUBLIC, sharedOn, takeFrom } from '../support/feed';
import { writePlatform } from '../support/platform-write';

const note = { clock: () => new Date(), author: 'test', reason: 'Some records were named.' };

interface Recorded {
  readonly sequence: number;
  readonly record: string;
  readonly kind: string;
}

describe.each(engines)('the way along the changes on %s', engine => {
  let database: TestDatabase;
  let recorded: Recorded[];

  beforeAll(async () => {
    database = await createDatabase(engine);
    const { db } = database;
    for (let round = 0; round < 12; round += 1) {
      const named = (code: string) => ({ code, nameVi: `${code} ${String(round)}`, status: 'UNKNOWN' });
      const many = Array.from({ length: 12 }, (_, index) => ({
        ...named(`p${String(index)}`),
        kind: 'OTHER',
      }));
      const few = round % 4 === 0 ? [{ ...named(`d${String(round)}`), kind: 'MINISTRY' }] : [];
      await writeRevision(db, note, [
        { table: platforms, records: many },
        { table: databases, records: few },
      ]);
    }
    recorded = await db.writer<Recorded>('changes').orderBy('sequence');
  });

  afterAll(() => database.drop());

  it('passes everything that the filter lets through, from any place, however far is looked at once', async () => {
    const { db } = database;
    const given = fc.record({
      after: fc.integer({ min: 0, max: recorded.length + 1 }),
      window: fc.integer({ min: 1, max: 200 }),
      filter: fc.record(
        {
          types: fc.subarray(['Platform', 'Database', 'Agency']),
          kinds: fc.subarray(['ADDED', 'CHANGED', 'CLOSED']),
        },
        { requiredKeys: [] },
      ),
    });
    await fc.assert(
      fc.asyncProperty(given, async ({ after, window, filter }) => {
        const walk = new ChangeWalk(db.reads, sharedOn(db), window);
        const passed: number[] = [];
        let [position, isAtEnd] = [after, false];
        while (!isAtEnd) {
          const step = await walk.step(filter, position, PUBLIC);
          passed.push(...step.rows.map(({ sequence }) => sequence));
          position = step.until;
          ({ isAtEnd } = step);
        }
        const { types, kinds } = filter;
        const expected = recorded.filter(
          ({ sequence, record, kind }) =>
            sequence > after &&
            (!types || types.some(type => record.startsWith(`${type}/`))) &&
            (!kinds || kinds.includes(kind as never)),
        );
        expect(passed).toEqual(expected.map(({ sequence }) => sequence));
      }),
      { numRuns: 60 },
    );
  });

  it('is read once for all who stand at the same place', async () => {
    const { db } = database;
    const feed = feedOn(db);
    const followers = await Promise.all(Array.from({ length: 20 }, () => feed.follow({}, anyone)));
    await Promise.all(followers.map(follower => follower.next()));
    const waiting = Promise.all(followers.map(follower => takeFrom(follower, 1)));
    const { statements, result } = await recordStatements(db, async () => {
      await writePlatform(db, 'new', 'Mới');
      return waiting;
    });
    expect(result).toEqual(followers.map(() => ['Platform/new']));
    // Where the newest change is, before the write and after it, and the page up to there.
    expect(statements.filter(sql => sql.includes('changes'))).toHaveLength(3);
    feed.stop();
    expect(feed.subscribers).toBe(0);
  });
});
