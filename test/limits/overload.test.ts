import { OverloadedError } from '../../src/errors';
import { Overload } from '../../src/http/overload';
import { until } from '../support/long-statement';
import { createSlowServer, type SlowServer } from '../support/slow-server';

const LOAD = { running: 2, waiting: 2, waitMs: 10_000, loopDelayMs: 10_000 };

/** Work that goes on until it is told to end. */
function work() {
  let end: () => void = () => undefined;
  const ended = new Promise<void>(resolve => (end = resolve));
  return {
    act: () => ended,
    end: () => {
      end();
    },
  };
}

describe('more than can be done', () => {
  it('runs as many as may run, has as many wait as may wait, and refuses the rest at once', async () => {
    const overload = new Overload(LOAD);
    const works = [work(), work(), work(), work()];
    const done = works.map(({ act }) => overload.run(act));
    expect(overload.now).toEqual({ running: 2, waiting: 2 });
    await expect(overload.run(() => Promise.resolve())).rejects.toThrow(OverloadedError);
    works[0]?.end();
    await done[0];
    await until(() => overload.now.waiting === 1, 'the first who waited runs');
    expect(overload.now).toEqual({ running: 2, waiting: 1 });
    for (const { end } of works) end();
    await Promise.all(done);
    expect(overload.now).toEqual({ running: 0, waiting: 0 });
    expect(await overload.run(() => Promise.resolve('again'))).toBe('again');
    overload.stop();
  });

  it('refuses who has waited for long, and lets go who has left', async () => {
    const overload = new Overload({ ...LOAD, running: 1, waitMs: 50 });
    const busy = work();
    const done = overload.run(busy.act);
    await expect(overload.run(() => Promise.resolve())).rejects.toThrow(/Ask again in 1 s/);
    const leaving = new AbortController();
    const left = overload.run(() => Promise.resolve(), leaving.signal);
    leaving.abort(new Error('left'));
    await expect(left).rejects.toThrow('left');
    expect(overload.now).toEqual({ running: 1, waiting: 0 });
    busy.end();
    await done;
    expect(overload.now).toEqual({ running: 0, waiting: 0 });
    overload.stop();
  });

  it('gives its place back whatever becomes of the work', async () => {
    const overload = new Overload({ ...LOAD, running: 1 });
    for (let time = 0; time < 3; time += 1)
      await expect(overload.run(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(overload.now).toEqual({ running: 0, waiting: 0 });
    overload.stop();
  });

  it('is seen by the event loop being late, but one operation always may run', async () => {
    const overload = new Overload({ ...LOAD, loopDelayMs: 50 });
    const busy = work();
    const beBusy = (): void => {
      const given = performance.now() + 150;
      while (performance.now() < given);
    };
    beBusy();
    const done = overload.run(busy.act);
    await expect(overload.run(() => Promise.resolve())).rejects.toThrow(OverloadedError);
    await until(async () => {
      await new Promise(resolve => setTimeout(resolve, 20));
      return overload.run(() => Promise.resolve(true)).catch(() => false);
    }, 'it recovers by itself');
    busy.end();
    await done;
    overload.stop();
  });
});

describe('more requests than can be answered, over HTTP', () => {
  let slow: SlowServer;
  beforeAll(async () => {
    const limits = { MAX_RUNNING_OPERATIONS: '2', MAX_WAITING_OPERATIONS: '1', MAX_WAIT_MS: '60000' };
    slow = await createSlowServer('sqlite', { limits });
  });
  afterAll(() => slow.close());

  it('are refused with a time to come again; what is kept is answered, and it recovers by itself', async () => {
    const kept = '{ agencies(first: 4) { nodes { code } } }';
    for (let time = 0; time < 3; time += 1) await slow.ask(kept).answer;
    slow.slow(true);
    const asked = [21, 22, 23].map(size =>
      slow.ask(`{ agencies(first: ${String(size)}) { nodes { code } } }`),
    );
    const ended = asked.map(({ answer }) => answer.catch(() => undefined));
    await slow.isRunning(2);
    const { status, headers, body } = await slow.ask('{ agencies(first: 24) { nodes { code } } }').answer;
    expect([status, headers['retry-after'], body.errors?.[0]?.extensions]).toEqual([
      503,
      '1',
      { code: 'OVERLOADED' },
    ]);
    expect((await slow.ask(kept).answer).status).toBe(200);
    slow.slow(false);
    for (const { leave } of asked) leave();
    await Promise.all(ended);
    await slow.isStopped();
    expect((await slow.ask('{ agencies(first: 24) { nodes { code } } }').answer).status).toBe(200);
  });
});
