/** A time of a schedule, and how long it is until the next one. */
export interface DueTime {
  readonly due: Date;
  readonly periodMs: number;
}

/** What is known of the runs of a source when one is due. */
export interface LastRuns {
  /** When the last one began; null: there was none. */
  readonly beganAt: Date | null;
  readonly isRunning: boolean;
  /** How many have failed in a row, up to now. */
  readonly failures: number;
}

export type Verdict = { readonly isDue: true } | { readonly isDue: false; readonly reason: string };

/** From so many failures in a row on, a source is asked less often than its schedule says. */
const PATIENCE = 3;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/**
 * Whether a source is to be harvested at a time of its schedule: not while it is, not if another gateway has begun
 * since, and after several failures in a row only after a wait that doubles, up to a day.
 */
export function isDue({ due, periodMs }: DueTime, { beganAt, isRunning, failures }: LastRuns): Verdict {
  if (isRunning) return not('a run over it is under way');
  if (beganAt === null) return { isDue: true };
  if (beganAt >= due) return not(`another run has begun at ${beganAt.toISOString()}, after it was due`);
  // Runs begin some time after they are due: half a period less than the wait is long enough.
  const rest = beganAt.getTime() + waitMs(failures, periodMs) - due.getTime();
  if (rest <= periodMs / 2) return { isDue: true };
  const minutes = Math.ceil(rest / MINUTE_MS);
  return not(
    `its last ${String(failures)} runs failed, so it is left alone for another ${String(minutes)} minutes`,
  );
}

/** How long a source is left alone after so many failures in a row. */
function waitMs(failures: number, periodMs: number): number {
  if (failures < PATIENCE) return 0;
  const doubled = periodMs * 2 ** Math.min(failures - PATIENCE + 1, 30);
  return Math.max(periodMs, Math.min(doubled, DAY_MS));
}

const not = (reason: string): Verdict => ({ isDue: false, reason });
