import { OverloadedError } from '../errors';

/** How much is done at once. */
export interface Load {
  /** Operations that run. */
  readonly running: number;
  /** Operations that wait until one has ended, and how long they do. */
  readonly waiting: number;
  readonly waitMs: number;
  /** How late the event loop may be: what comes then has waited as long already, unseen. */
  readonly loopDelayMs: number;
}

/** How often the event loop is looked at. */
const TICK_MS = 10;

/** When a client that was refused may come again, in seconds. */
export const RETRY_AFTER = 1;

interface Waiting {
  readonly begin: () => void;
  readonly refuse: () => void;
}

/**
 * Lets so many operations run and so many wait, each for a short time only, and refuses the rest at once: a gateway
 * that takes more than it can do answers everybody late. Nothing is remembered, so it recovers as soon as less comes.
 */
export class Overload {
  readonly #queue = new Set<Waiting>();
  readonly #clock: NodeJS.Timeout;
  #running = 0;
  #tick = performance.now();

  constructor(private readonly load: Load) {
    this.#clock = setInterval(() => {
      this.#tick = performance.now();
    }, TICK_MS).unref();
  }

  /** How many operations run, and how many wait. */
  get now(): { readonly running: number; readonly waiting: number } {
    return { running: this.#running, waiting: this.#queue.size };
  }

  /** Runs something when there is room for it, else throws an `OverloadedError`; who leaves waits no longer. */
  async run<Result>(act: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
    signal?.throwIfAborted();
    await this.enter(signal);
    try {
      return await act();
    } finally {
      this.leave();
    }
  }

  stop(): void {
    clearInterval(this.#clock);
  }

  private async enter(signal: AbortSignal | undefined): Promise<void> {
    const { running, waiting, loopDelayMs } = this.load;
    // Where nothing runs something may: one long turn of the event loop alone is no reason to do nothing.
    if (this.#running > 0 && this.delay > loopDelayMs) throw overloaded();
    if (this.#running < running) this.#running += 1;
    else if (this.#queue.size < waiting) await this.wait(signal);
    else throw overloaded();
  }

  /** By how much the event loop is late. */
  private get delay(): number {
    return performance.now() - this.#tick - TICK_MS;
  }

  /** Until one that ends hands its place on. */
  private wait(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', leave);
        this.#queue.delete(waiting);
      };
      const leave = (): void => {
        end();
        reject(signal?.reason as Error);
      };
      const waiting: Waiting = {
        begin: () => {
          end();
          resolve();
        },
        refuse: () => {
          end();
          reject(overloaded());
        },
      };
      const timer = setTimeout(waiting.refuse, this.load.waitMs);
      signal?.addEventListener('abort', leave, { once: true });
      this.#queue.add(waiting);
    });
  }

  private leave(): void {
    const [next] = this.#queue;
    if (next) next.begin();
    else this.#running -= 1;
  }
}

const overloaded = (): OverloadedError =>
  new OverloadedError(`More is asked than can be answered in time. Ask again in ${String(RETRY_AFTER)} s.`);
