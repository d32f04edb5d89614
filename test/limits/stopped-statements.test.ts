import { createDatabase, engines, recordStatements, type TestDatabase } from '../support/databases';
import {
  counting,
  FOR_HOURS,
  running,
  runningInPostgres,
  until,
  viewUntil,
  waiting,
} from '../support/long-statement';

const CONNECTIONS = 4;

describe.each(engines)('a statement that nobody waits for any more, on %s', engine => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase(engine);
  });
  afterAll(() => database.drop());

  const count = (to: number, signal?: AbortSignal): Promise<{ most: number }[]> =>
    database.db.reads.rows(viewUntil(signal), counting(database.db, to));

  const isRunning = async (): Promise<boolean> =>
    running(database.db) > 0 && (engine === 'sqlite' || (await runningInPostgres(database.db)) > 0);
  const isStopped = async (): Promise<boolean> =>
    running(database.db) === 0 && (engine === 'sqlite' || (await runningInPostgres(database.db)) === 0);

  it('is stopped in the database, and fails with the reason', async () => {
    const leaving = new AbortController();
    const counted = count(FOR_HOURS, leaving.signal);
    await until(isRunning, 'the statement runs');
    const reason = new Error('gone');
    leaving.abort(reason);
    await expect(counted).rejects.toBe(reason);
    await until(isStopped, 'the statement ends');
    // The connections are as good as before.
    const rows = await Promise.all(Array.from({ length: 2 * CONNECTIONS }, () => count(100)));
    expect(rows.map(([row]) => Number(row?.most))).toEqual(Array(2 * CONNECTIONS).fill(100));
  });

  it('is never begun where it waits for a connection, and leaves the others theirs', async () => {
    const holding = new AbortController();
    const held = Array.from({ length: CONNECTIONS }, () =>
      count(FOR_HOURS, holding.signal).catch(() => 'held'),
    );
    await until(() => running(database.db) === CONNECTIONS, 'every connection is taken');
    const leaving = new AbortController();
    const { statements } = await recordStatements(database.db, async () => {
      const left = count(FOR_HOURS, leaving.signal);
      const stays = count(50);
      await until(() => waiting(database.db) === 2, 'two wait');
      leaving.abort(new Error('left the queue'));
      await expect(left).rejects.toThrow('left the queue');
      expect(running(database.db)).toBe(CONNECTIONS);
      holding.abort(new Error('held'));
      expect(Number((await stays)[0]?.most)).toBe(50);
    });
    await Promise.all(held);
    expect(statements).toHaveLength(2);
    await until(isStopped, 'nothing runs');
    expect(waiting(database.db)).toBe(0);
  });

  it('is not even sent where it comes too late', async () => {
    const { statements } = await recordStatements(database.db, () =>
      expect(count(10, AbortSignal.abort(new Error('too late')))).rejects.toThrow('too late'),
    );
    expect(statements).toEqual([]);
  });

  it('takes nobody else along: whoever has the connection next gets an answer', async () => {
    let isOver = false;
    const answered = { stopped: 0, whole: 0, neighbours: 0 };
    // All three ways have to be taken, or it shows nothing.
    const isEnough = (): boolean => Math.min(...Object.values(answered)) > 10;
    /** Statements without a signal, of many lengths, one after the other. */
    const neighbour = async (seed: number): Promise<void> => {
      for (let turn = seed; !isOver; turn += 1) {
        const to = 1 + ((turn * 379) % 3_000);
        expect(Number((await count(to))[0]?.most)).toBe(to);
        answered.neighbours += 1;
      }
    };
    /** Statements that are stopped after less or more than they take: on a machine of any speed, as both grow. */
    const leaver = async (seed: number): Promise<void> => {
      for (let turn = 0; !isOver && (turn < 150 || !isEnough()); turn += 1) {
        const scale = 1 + Math.floor(turn / 150);
        const leaving = new AbortController();
        const counted = count(1 + ((turn * 7_919 + seed) % (12_000 * scale)), leaving.signal);
        const timer = setTimeout(
          () => {
            leaving.abort(new Error('left'));
          },
          (turn % 7) * scale,
        );
        await counted.then(
          () => (answered.whole += 1),
          () => (answered.stopped += 1),
        );
        clearTimeout(timer);
      }
    };
    const neighbours = [1, 2, 3].map(neighbour);
    const leavers = [1, 2, 3].map(leaver);
    try {
      // Of these two only the leavers end by themselves, unless a neighbour fails.
      await Promise.race([Promise.all(leavers), Promise.all(neighbours)]);
    } finally {
      isOver = true;
    }
    await Promise.all(neighbours);
    expect(isEnough()).toBe(true);
  });
});
