import { Times } from '../../sources/cron';
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
  /** Whether a run waits for a steward; one that was read in part may have come after it. */
  readonly isHeld: boolean;
  /** How the last run ended that read the source, or tried to. */
  readonly lastOutcome: string | null;
  /** The moment at which the last successful run ended. */
  readonly lastSuccess: string | null;
}

/** The ends of runs that tell how a source stands: those confirmed or given up leave it to others. */
export const TELLING_OUTCOMES = ['APPLIED', 'UNCHANGED', 'HELD', 'FAILED'] as const;

const DAY_MS = 86_400_000;

/** How a source stands on a day: of several that are true the first that a person has to look after. */
export function healthOf({ day, schedule, isHeld, lastOutcome, lastSuccess }: HealthGiven): SourceHealth {
  if (lastOutcome === 'FAILED') return SourceHealth.FAILING;
  if (isHeld) return SourceHealth.HELD;
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
    return new Times(schedule).after(new Date(moment))?.toISOString() ?? null;
  } catch {
    return null;
  }
}

const dayOf = (moment: string): string => today(new Date(moment));
