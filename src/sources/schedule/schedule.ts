import { setTimeout as sleep } from 'node:timers/promises';
import { bulkhead } from 'cockatiel';
import type { Logger } from 'pino';
import { isAlive } from '../../modules/source/registered-run';
import type { RunList } from '../../modules/source/run-list.repository';
import { atTimes, Times } from '../cron';
import type { SourceConfig, SourcesFile } from '../source-config';
import type { ChildEnd } from '../harvest-child';
import { isDue, type LastRuns } from './is-due';

/** What a schedule may be given in another way, such as in a test. */
export interface Pace {
  /** Calls at each time of a cron expression; gives what ends that. */
  readonly atTimes: (schedule: string, act: () => void) => () => void;
  /** How long to wait after a source is due, so that not all gateways and sources begin in the same second. */
  readonly delayMs: () => number;
  readonly clock: () => Date;
}

export interface ScheduleParts {
  readonly file: SourcesFile;
  readonly runs: RunList;
  /** Harvests a source until it is done or the signal aborted. */
  readonly run: (sourceCode: string, signal: AbortSignal) => Promise<ChildEnd>;
  readonly logger: Logger;
  readonly pace?: Partial<Pace>;
}

export interface Schedule {
  /** Harvests nothing more, and stops what is being harvested. */
  stop(): Promise<void>;
}

const MAX_AT_ONCE = 2;
const MAX_DELAY_MS = 60_000;
/** What the exit codes of the command mean that is worth a line. */
const MEANINGS: Readonly<Record<number, string>> = {
  3: 'A harvest waits for a confirmation',
  4: 'A harvest was applied, but records were rejected or wait for a decision',
};

/** Harvests the declared sources when they are due, but for those that are paused. */
export function startSchedule(parts: ScheduleParts): Schedule {
  const pace: Pace = {
    atTimes,
    delayMs: () => Math.random() * MAX_DELAY_MS,
    clock: () => new Date(),
    ...parts.pace,
  };
  const stopping = new AbortController();
  const limit = bulkhead(MAX_AT_ONCE, Infinity);
  const underWay = new Map<string, Promise<void>>();
  const ends = parts.file.sources.map(source => {
    const { code, schedule, paused } = source;
    if (schedule === undefined || paused) return ignore;
    const times = new Times(schedule);
    return pace.atTimes(schedule, () => {
      const due = times.until(pace.clock()) ?? pace.clock();
      if (underWay.has(code)) {
        parts.logger.info({ source: code, due }, 'A source is not harvested: its last harvest still goes on');
        return;
      }
      const turn = { ...parts, pace, source, times, due, signal: stopping.signal };
      const work = harvestIfDue(turn, act => limit.execute(act)).finally(() => underWay.delete(code));
      underWay.set(code, work);
    });
  });
  return {
    stop: async () => {
      for (const end of ends) end();
      stopping.abort();
      await Promise.all(underWay.values());
    },
  };
}

interface Turn extends ScheduleParts {
  readonly pace: Pace;
  readonly source: SourceConfig;
  readonly times: Times;
  readonly due: Date;
  readonly signal: AbortSignal;
}

/** Never throws: one source that cannot be harvested does not keep the others from it. */
async function harvestIfDue(turn: Turn, limited: (act: () => Promise<void>) => Promise<void>): Promise<void> {
  const { logger, source, signal, pace } = turn;
  try {
    await sleep(pace.delayMs(), undefined, { signal });
    await limited(() => harvestNow(turn));
  } catch (error) {
    if (signal.aborted) return;
    logger.error({ source: source.code, err: error }, 'A source could not be harvested by its schedule');
  }
}

async function harvestNow({ source, times, due, signal, runs, run, logger, pace }: Turn): Promise<void> {
  signal.throwIfAborted();
  const next = times.after(due) ?? due;
  const now = pace.clock();
  const verdict = isDue(
    { due, periodMs: next.getTime() - due.getTime() },
    await lastRuns(runs, source.code, now),
  );
  if (!verdict.isDue) {
    logger.info({ source: source.code, due, reason: verdict.reason }, 'A source is not harvested');
    return;
  }
  logger.info({ source: source.code, due }, 'A source is harvested');
  const { code, said } = await run(source.code, signal);
  if (signal.aborted) return;
  if (code === 0) logger.info({ source: source.code }, 'A source was harvested');
  else logger.warn({ source: source.code, code, said }, MEANINGS[code ?? 1] ?? 'A harvest failed');
}

async function lastRuns(runs: RunList, code: string, now: Date): Promise<LastRuns> {
  const { last, failures } = await runs.standing(code);
  return {
    beganAt: last ? new Date(last.started_at) : null,
    isRunning: last?.outcome === 'RUNNING' && isAlive(last, now),
    failures,
  };
}

const ignore = (): void => undefined;
