import type { ListedRun, Standing } from '../../modules/source/run-list.repository';
import { healthOf } from './health';

const now = new Date('2026-11-24T12:00:00.000Z');
const due = new Date('2026-11-24T02:00:00.000Z');
const run = (started_at: string): ListedRun => ({ started_at }) as ListedRun;
const standing = (given: Partial<Standing> = {}): Standing => {
  const last = run('2026-11-24T02:00:30.000Z');
  return { last, lastSuccess: last, held: undefined, failures: 0, ...given };
};

describe('the health of a source', () => {
  it.each([
    ['OK', standing(), { due }],
    ['OK', standing(), { due: null }],
    ['NEVER', standing({ last: undefined }), { due }],
    ['FAILING', standing({ failures: 1 }), { due }],
    ['HELD', standing({ held: run(''), failures: 2 }), { due }],
    ['PAUSED', standing({ failures: 2 }), { due, isPaused: true }],
    ['OVERDUE', standing({ last: run('2026-11-23T02:00:30.000Z') }), { due }],
    [
      'OK',
      standing({ last: run('2026-11-23T02:00:30.000Z') }),
      { due, now: new Date('2026-11-24T02:30:00Z') },
    ],
  ])('is %s', (health, of, given) => {
    expect(healthOf(of, { isPaused: false, now, ...given })).toBe(health);
  });
});
