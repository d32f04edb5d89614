import { healthOf, type HealthGiven, SourceHealth, stalenessOf } from './source-health';

const DAILY = '0 2 * * *';
const WEEKLY = '30 6 * * 1';
/** A Tuesday, 02:05 in Viet Nam. */
const TUESDAY = '2026-03-02T19:05:00.000Z';

const given = (parts: Partial<HealthGiven>): HealthGiven => ({
  day: '2026-03-03',
  schedule: null,
  isHeld: false,
  lastOutcome: 'APPLIED',
  lastSuccess: TUESDAY,
  ...parts,
});

describe('the health of a source', () => {
  it.each([
    ['never was harvested', { lastOutcome: null, lastSuccess: null }, SourceHealth.NEVER_HARVESTED],
    ['failed from the beginning', { lastOutcome: 'FAILED', lastSuccess: null }, SourceHealth.FAILING],
    ['failed last', { lastOutcome: 'FAILED' }, SourceHealth.FAILING],
    ['is held', { isHeld: true, lastOutcome: 'HELD', schedule: DAILY, day: '2026-05-01' }, SourceHealth.HELD],
    ['is held, and failed after that', { isHeld: true, lastOutcome: 'FAILED' }, SourceHealth.FAILING],
    [
      'is held, and was read in part after that',
      { isHeld: true, lastOutcome: 'UNCHANGED' },
      SourceHealth.HELD,
    ],
    ['is harvested by hand, long ago', { day: '2036-01-01' }, SourceHealth.HEALTHY],
    ['was harvested today', { schedule: DAILY }, SourceHealth.HEALTHY],
    ['is due on the day asked about', { schedule: DAILY, day: '2026-03-04' }, SourceHealth.HEALTHY],
    ['was due the day before', { schedule: DAILY, day: '2026-03-05' }, SourceHealth.OVERDUE],
    ['is due on Monday', { schedule: WEEKLY, day: '2026-03-09' }, SourceHealth.HEALTHY],
    ['was due on Monday', { schedule: WEEKLY, day: '2026-03-10' }, SourceHealth.OVERDUE],
    ['is asked about before it was read', { schedule: DAILY, day: '2020-01-01' }, SourceHealth.HEALTHY],
    ['has a schedule that is none', { schedule: 'now and then', day: '2036-01-01' }, SourceHealth.HEALTHY],
    ['has a schedule that never comes', { schedule: '0 0 30 2 *', day: '2036-01-01' }, SourceHealth.HEALTHY],
  ])('that %s', (_what, parts, health) => {
    expect(healthOf(given(parts))).toBe(health);
  });

  it.each([
    ['2026-03-03', 0],
    ['2026-03-04', 1],
    ['2026-04-03', 31],
    ['2025-12-31', 0],
  ])('is told in whole days of Viet Nam: on %s %d', (day, days) => {
    expect(stalenessOf(TUESDAY, day)).toBe(days);
  });
});
