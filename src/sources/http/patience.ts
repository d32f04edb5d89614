import { SourceError } from '../../errors';
import { Hindrance } from './hindrance';
import { showUrl } from './conceal';

/**
 * How long one request may still keep its reader waiting. Only the waiting counts: a reader that writes to a slow
 * database between two pieces does not use up the time of the source, and a source that sends a byte a second does.
 */
export class Patience {
  private readonly controller = new AbortController();
  private remaining: number;

  constructor(
    private readonly seconds: number,
    private readonly run: AbortSignal,
  ) {
    this.remaining = seconds * 1_000;
    if (run.aborted) this.stop();
    else run.addEventListener('abort', this.stop, { once: true });
  }

  /** Aborted when the time is over, when the run is, and at the end. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Waits for a piece of work. Throws a `Hindrance` when the time is over, and the run's reason when that is. */
  async wait<Result>(url: URL, work: () => Promise<Result>): Promise<Result> {
    const started = performance.now();
    const timer = setTimeout(() => {
      this.controller.abort(this.timedOut(url));
    }, this.remaining);
    try {
      return await work();
    } catch (error) {
      this.run.throwIfAborted();
      throw this.signal.reason instanceof Hindrance ? this.signal.reason : error;
    } finally {
      clearTimeout(timer);
      this.remaining = Math.max(1, this.remaining - (performance.now() - started));
    }
  }

  /** Lets go of what is still under way. */
  readonly stop = (): void => {
    this.run.removeEventListener('abort', this.stop);
    this.controller.abort(this.run.reason);
  };

  private timedOut(url: URL): Hindrance {
    const message = `${showUrl(url)} took longer than the ${String(this.seconds)} s of "limits.requestSeconds"`;
    return new Hindrance(new SourceError(message, 'SOURCE_TIMED_OUT'));
  }
}
