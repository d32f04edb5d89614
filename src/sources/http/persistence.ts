import { setTimeout as pause } from 'node:timers/promises';
import {
  BrokenCircuitError,
  circuitBreaker,
  ConsecutiveBreaker,
  ConstantBackoff,
  handleType,
  type IPolicy,
  retry,
  wrap,
} from 'cockatiel';
import { SourceError } from '../../errors';
import { Hindrance, told } from './hindrance';

/** How long is waited before a request is repeated. */
export interface Backoff {
  /** At most, before the first repetition; twice as long before each further one. */
  readonly initialMs: number;
  /** At most, before any repetition. */
  readonly maxMs: number;
  /** At most, where the source says how long to wait. */
  readonly longestRetryAfterMs: number;
}

export const DEFAULT_BACKOFF: Backoff = { initialMs: 500, maxMs: 20_000, longestRetryAfterMs: 60_000 };

/** Somewhere between nothing and twice as long as the time before, so that many readers do not come back at once. */
const waitingTime = (backoff: Backoff, attempt: number, hindrance: Hindrance): number => {
  if (hindrance.waitMs !== null) return Math.min(hindrance.waitMs, backoff.longestRetryAfterMs);
  return Math.random() * Math.min(backoff.maxMs, backoff.initialMs * 2 ** (attempt - 1));
};

export interface PersistenceOptions {
  readonly retries: number;
  readonly backoff: Backoff;
  /** So many failed requests on end, and no further one is sent. */
  readonly breakAfter: number;
  readonly signal: AbortSignal;
}

/** Does a piece of work again where that may help. */
export interface Persistence {
  /** Throws what the work threw at the last attempt. */
  persist<Result>(work: (attempt: number) => Promise<Result>): Promise<Result>;
}

const explain = (error: unknown, last: Hindrance | null, breakAfter: number): unknown => {
  if (!(error instanceof BrokenCircuitError)) return told(error);
  return new SourceError(
    `No further request is sent in this run: ${String(breakAfter)} on end failed, the last one as ${String(last?.message)}`,
    'SOURCE_UNREACHABLE',
  );
};

const policyOf = ({ retries, breakAfter }: PersistenceOptions): IPolicy =>
  wrap(
    circuitBreaker(handleType(Hindrance), {
      halfOpenAfter: Number.POSITIVE_INFINITY,
      breaker: new ConsecutiveBreaker(breakAfter),
    }),
    // The waiting is done by the work itself: the policy's own cannot be aborted.
    retry(handleType(Hindrance), { maxAttempts: retries, backoff: new ConstantBackoff(0) }),
  );

/** Repeats what ended with a `Hindrance`, after a while; gives up for good after many failures on end. */
export const createPersistence = (options: PersistenceOptions): Persistence => {
  const { backoff, breakAfter, signal } = options;
  const policy = policyOf(options);
  let last: Hindrance | null = null;
  const attempt = async <Result>(
    count: number,
    work: (attempt: number) => Promise<Result>,
  ): Promise<Result> => {
    if (count > 0 && last) await pause(waitingTime(backoff, count, last), undefined, { signal });
    try {
      return await work(count);
    } catch (error) {
      if (error instanceof Hindrance) last = error;
      throw error;
    }
  };
  return {
    persist: async work => {
      try {
        let count = 0;
        return await policy.execute(() => attempt(count++, work));
      } catch (error) {
        signal.throwIfAborted();
        throw explain(error, last, breakAfter);
      }
    },
  };
};
