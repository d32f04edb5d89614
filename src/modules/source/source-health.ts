import { Cron } from 'croner';
import { today } from '../../time';

/** How a source stands. */
export enum SourceHealth {
  HEALTHY = 'HEALTHY',
  FAILING = 'FAILING',
  HELD = 'HELD',
  OVERDUE = 'OVERDUE',
  NEVER_HARVESTED = 'NEVER_HARVESTED',
}

/** What the health of a source follows from; it holds no moment but those of runs, so that it follows from a view. */
export interface HealthGiven {
  /** The day asked about. */
  readonly day: string;
  /** A cron expression in the time of Viet Nam; null: by hand. */
  readonly schedule: string | null;
  /** How the last run ended that was read, or would have been. */
  readonly lastOutcome: string | null;
  /** The moment at which the last successful run ended. */
  readonly lastSuccess: string | null;
}

const DAY_MS = 86_400_000;
const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** How a source stands on a day. */
export function healthOf({ day, schedule, lastOutcome, lastSuccess }: HealthGiven): SourceHealth {
  if (lastOutcome === 'FAILED') return SourceHealth.FAILING;
  if (lastOutcome === 'HELD') return SourceHealth.HELD;
  if (lastSuccess === null) return SourceHealth.NEVER_HARVESTED;
  return isOverdue(schedule, lastSuccess, day) ? SourceHealth.OVERDUE : SourceHealth.HEALTHY;
}

/** Whole days from the last success to a day; none where the source was read after that day. */
export const stalenessOf = (lastSuccess: string, day: string): number =>
  Math.max(0, Math.round((Date.parse(day) - Date.parse(dayOf(lastSuccess))) / DAY_MS));

/** Of the day on which the source is to be read next, it is not known whether the hour has come: it is not late yet. */
function isOverdue(schedule: string | null, lastSuccess: string, day: string): boolean {
  const due = schedule === null ? null : dueAfter(schedule, lastSuccess);
  return due !== null && dayOf(due) < day;
}

/** When a source is to be read next; null: never again, or the expression is none. */
function dueAfter(schedule: string, moment: string): string | null {
  try {
    const cron = new Cron(schedule, { timezone: TIME_ZONE, mode: '5-part', paused: true });
    return cron.nextRun(new Date(moment))?.toISOString() ?? null;
  } catch {
    return null;
  }
}

const dayOf = (moment: string): string => today(new Date(moment));
