import { isDue, type LastRuns } from './is-due';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const T0 = Date.parse('2026-11-24T00:00:00.000Z');

const at = (ms: number): Date => new Date(T0 + ms);
const runs = (given: Partial<LastRuns> = {}): LastRuns => ({
  beganAt: at(0),
  isRunning: false,
  failures: 0,
  ...given,
});

/** The hours or days, counted from the last failed run, at which a source is tried again. */
function firstTry(periodMs: number, failures: number, jitter = MINUTE): number {
  for (let tick = 1; tick <= 100; tick += 1)
    if (isDue({ due: at(tick * periodMs), periodMs }, runs({ beganAt: at(jitter), failures })).isDue)
      return tick;
  return Infinity;
}

describe('whether a source is due', () => {
  it('is where it was never harvested, or last before this time', () => {
    expect(isDue({ due: at(HOUR), periodMs: HOUR }, runs({ beganAt: null })).isDue).toBe(true);
    expect(isDue({ due: at(HOUR), periodMs: HOUR }, runs()).isDue).toBe(true);
  });

  it('is not while a run is under way, nor where another gateway has begun one since', () => {
    const due = { due: at(HOUR), periodMs: HOUR };
    expect(isDue(due, runs({ isRunning: true }))).toEqual({
      isDue: false,
      reason: 'a run over it is under way',
    });
    expect(isDue(due, runs({ beganAt: at(HOUR + 1) }))).toEqual({
      isDue: false,
      reason: 'another run has begun at 2026-11-24T01:00:00.001Z, after it was due',
    });
    expect(isDue(due, runs({ beganAt: at(HOUR) })).isDue).toBe(false);
  });

  it('is each time up to two failures in a row, and then waits twice as long each time', () => {
    const waits = [0, 1, 2, 3, 4, 5, 6].map(failures => firstTry(HOUR, failures));
    expect(waits).toEqual([1, 1, 1, 2, 4, 8, 16]);
  });

  it('waits no longer than a day, or than its own period where that is longer', () => {
    expect([7, 8, 50, 5_000].map(failures => firstTry(HOUR, failures))).toEqual([24, 24, 24, 24]);
    expect([3, 10].map(failures => firstTry(DAY, failures))).toEqual([1, 1]);
    expect([3, 10].map(failures => firstTry(7 * DAY, failures))).toEqual([1, 1]);
  });

  it('says how long it is left alone', () => {
    expect(isDue({ due: at(HOUR), periodMs: HOUR }, runs({ failures: 4 }))).toEqual({
      isDue: false,
      reason: 'its last 4 runs failed, so it is left alone for another 180 minutes',
    });
  });

  it('is not put off by the delay with which runs begin', () => {
    expect(firstTry(5 * MINUTE, 3, MINUTE)).toBe(2);
    expect(firstTry(MINUTE, 3, MINUTE / 2)).toBe(2);
    expect(firstTry(DAY, 9, 5 * MINUTE)).toBe(1);
  });
});
