import { setMaxListeners } from 'node:events';

/** Work under way that several may wait for; it is ended when the last of them has left, and not before. */
export class SharedWork<Result> {
  readonly #ending = new AbortController();
  readonly #result: Promise<Result>;
  #waiting = 0;

  constructor(work: (signal: AbortSignal) => Promise<Result>) {
    // Every read of it listens, however many they are.
    setMaxListeners(0, this.#ending.signal);
    this.#result = work(this.#ending.signal);
    // Those who left have their own reason.
    this.#result.catch(() => undefined);
  }

  /** Whether it was given up: who comes now begins anew. */
  get isEnded(): boolean {
    return this.#ending.signal.aborted;
  }

  /** The result, for somebody who leaves with a signal: then it fails with the signal's reason. */
  async join(signal?: AbortSignal): Promise<Result> {
    this.#waiting += 1;
    if (!signal) return this.#result;
    let leave = (): void => undefined;
    const left = new Promise<never>((_resolve, reject) => {
      leave = () => {
        reject(signal.reason as Error);
        this.#waiting -= 1;
        if (this.#waiting === 0) this.#ending.abort(signal.reason);
      };
    });
    signal.addEventListener('abort', leave, { once: true });
    try {
      return await Promise.race([left, this.#result]);
    } finally {
      signal.removeEventListener('abort', leave);
    }
  }
}
