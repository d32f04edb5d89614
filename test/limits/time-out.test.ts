import { engines } from '../support/databases';
import { until } from '../support/long-statement';
import { writePlatform } from '../support/platform-write';
import { createSlowServer, type SlowServer } from '../support/slow-server';

/** Long enough for whatever is answered at all, and for all that is done while a statement runs. */
const TIMEOUT_MS = 5_000;
const PLATFORMS = '{ platforms { nodes { code } } }';
const QUERY = (size: number): string =>
  `{ agencies(first: ${String(size)}) { nodes { code parent { name } } } }`;

describe.each(engines)('an operation whose statement takes hours, on %s', engine => {
  let slow: SlowServer;
  const lines: string[] = [];
  beforeAll(async () => {
    const limits = { OPERATION_TIMEOUT_MS: String(TIMEOUT_MS) };
    slow = await createSlowServer(engine, { limits, log: line => lines.push(line) });
  });
  afterAll(() => slow.close());
  beforeEach(() => {
    slow.slow(true);
    lines.length = 0;
  });
  afterEach(async () => {
    slow.slow(false);
    await slow.isStopped();
  });

  /** Asks until the operation is known, then makes what is kept of it out of date, so that it has to read. */
  const makeKnown = async (query: string): Promise<void> => {
    slow.slow(false);
    for (let time = 0; time < 3; time += 1) await slow.ask(query).answer;
    await writePlatform(slow.db, 'slow', `Nền tảng ${String(slow.begun())}`);
    slow.slow(true);
  };

  it.each(['new', 'known'])('is stopped when its time is up: %s', async way => {
    const query = way === 'known' ? PLATFORMS : QUERY(6);
    if (way === 'known') await makeKnown(query);
    const { answer } = slow.ask(query);
    await slow.isRunning();
    const { status, body } = await answer;
    expect([status, body.errors?.[0]?.extensions['code']]).toEqual([504, 'TIMED_OUT']);
    expect(body.errors?.[0]?.message).toMatch(/was not there after 5 s.*Ask for smaller pages/);
    await slow.isStopped();
    // Nothing is kept of it: the same question has its answer once the database is as fast as ever.
    slow.slow(false);
    expect((await slow.ask(query).answer).body.errors).toBeUndefined();
  });

  it('is stopped when its client leaves, and nothing is said to be wrong', async () => {
    const { answer, leave } = slow.ask(QUERY(50));
    await slow.isRunning();
    leave();
    await expect(answer).rejects.toThrow();
    await slow.isStopped();
    await until(
      () => lines.some(line => line.includes('"status":499')),
      'the log tells that the client left',
    );
    expect(lines.filter(line => /"level":[56]0/.test(line))).toEqual([]);
  });

  it('is not stopped for one who stays by another who leaves', async () => {
    await makeKnown(PLATFORMS);
    const { misses } = slow.answers.use;
    const leaving = slow.ask(PLATFORMS);
    await slow.isRunning();
    const begun = slow.begun();
    const staying = slow.ask(PLATFORMS);
    await until(() => slow.answers.use.misses === misses + 2, 'both wait');
    leaving.leave();
    await expect(leaving.answer).rejects.toThrow();
    await until(async () => (await requestsOpen(slow)) === 1, 'one has left');
    // It still runs, and for the one who stays no second one was begun.
    await slow.isRunning();
    expect(slow.begun()).toBe(begun);
    expect((await staying.answer).status).toBe(504);
  });

  it('is stopped too where it is part of an export', async () => {
    const leaving = new AbortController();
    const taken = fetch(`${slow.address}/exports/agencies.ndjson`, { signal: leaving.signal }).then(reply =>
      reply.text(),
    );
    await slow.isRunning();
    leaving.abort();
    await expect(taken).rejects.toThrow();
    await slow.isStopped();
  });

  it('keeps nobody from other answers once more of them than connections have left', async () => {
    const asked = Array.from({ length: 9 }, (_, index) => slow.ask(QUERY(60 + index)));
    await slow.isRunning(4);
    slow.slow(false);
    for (const { leave } of asked) leave();
    await Promise.all(asked.map(({ answer }) => answer.catch(() => undefined)));
    const { status } = await slow.ask('{ databases(first: 3) { nodes { name } } }').answer;
    expect(status).toBe(200);
  });
});

const requestsOpen = (slow: SlowServer): Promise<number> =>
  new Promise((resolve, reject) => {
    slow.server.server.getConnections((error, count) => {
      if (error) reject(error);
      else resolve(count);
    });
  });
