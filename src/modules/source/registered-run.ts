import { kill } from 'node:process';
import { hostname } from 'node:os';
import { HarvestError } from '../../errors';
import type { Validators } from '../../sources/connector';

/** What a run does: reads a source, carries out one that was held, takes one back, or follows a decision. */
export type RunKind = 'HARVEST' | 'CONFIRMATION' | 'ROLLBACK' | 'DECISION' | 'REMOVAL';

/** How a run stands. */
export type RunOutcome = 'RUNNING' | 'APPLIED' | 'UNCHANGED' | 'HELD' | 'CONFIRMED' | 'DISCARDED' | 'FAILED';

/** A run before it begins. */
export interface NewRun {
  readonly sourceCode: string;
  readonly kind: RunKind;
  /** The run that it carries out or takes back. */
  readonly ofRun?: number;
  readonly startedAt: Date;
}

/** How a run ended. */
export interface RunEnd {
  readonly outcome: RunOutcome;
  readonly finishedAt: Date;
  readonly message: string | null;
  readonly revision?: number;
  readonly read?: number;
  readonly added?: number;
  readonly changed?: number;
  readonly closed?: number;
  readonly unchanged?: number;
  readonly rejected?: number;
  readonly unmatched?: number;
  readonly missing?: number;
  readonly complete?: boolean;
  readonly validators?: Validators | null;
  /** Of the mappings that it was read with. */
  readonly fingerprint?: string;
}

/** A run as it is written down. */
export interface RegisteredRun {
  readonly run: number;
  readonly source_code: string;
  readonly kind: RunKind;
  readonly outcome: RunOutcome;
  readonly of_run: number | null;
  readonly revision: number;
  readonly started_at: string;
  readonly validators: string | null;
  readonly fingerprint: string | null;
  readonly host: string | null;
  readonly pid: number | null;
  readonly alive_until: string | null;
}

/** Refuses a second run over a source while one is under way. */
export function refuseWhileAlive(running: RegisteredRun, now: Date): void {
  if (!isAlive(running, now)) return;
  const { run, source_code: source, started_at: start } = running;
  throw new HarvestError(
    `Run ${String(run)} over ${source} is under way since ${start}. Wait for its end.`,
    'RUN_IN_PROGRESS',
  );
}

/**
 * A run gives a sign of life now and then; one of this machine is dead without its process, too. That the process is
 * there says nothing: by now the number may be that of another, as in a container that was started again.
 */
export function isAlive(run: Pick<RegisteredRun, 'host' | 'pid' | 'alive_until'>, now: Date): boolean {
  if ((run.alive_until ?? '') <= now.toISOString()) return false;
  if (run.host !== hostname()) return true;
  try {
    return run.pid !== null && kill(run.pid, 0);
  } catch (error) {
    // It is there, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
