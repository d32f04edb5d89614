import { setMaxListeners } from 'node:events';
import { EndedError } from '../errors';

/** A connection as far as its end matters. */
export interface Connected {
  once(event: 'close', act: () => void): unknown;
  removeListener(event: 'close', act: () => void): unknown;
}

/** The end of the work for one request: when its time is up, or when the client has left. */
export class Deadline {
  readonly #ending = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #left = (): void => {
    this.#ending.abort(new EndedError('The client left before the answer was there.', 'CLIENT_LEFT'));
  };
  #fail: ((reason: Error) => void) | undefined;

  constructor(
    milliseconds: number,
    private readonly client?: Connected,
  ) {
    // Every read of the request listens, however many they are.
    setMaxListeners(0, this.signal);
    this.#timer = setTimeout(() => {
      this.#ending.abort(new EndedError(timedOut(milliseconds), 'TIMED_OUT'));
    }, milliseconds);
    client?.once('close', this.#left);
    this.signal.addEventListener('abort', () => this.#fail?.(this.signal.reason as Error), { once: true });
  }

  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  /** The result of work; fails with the reason at once when it is ended, without waiting for the work to notice. */
  race<Result>(work: Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#fail = reject;
      work.then(resolve, reject);
    });
  }

  /** Nothing ends the work any more. */
  lift = (): void => {
    clearTimeout(this.#timer);
    this.client?.removeListener('close', this.#left);
  };
}

const timedOut = (milliseconds: number): string =>
  `The answer was not there after ${String(milliseconds / 1_000)} s, and its making was stopped. Ask for smaller pages or fewer lists at once.`;
