/**
 * Reads of one request go in waves: a batch waits until nothing else of the request is being read, so that all that
 * one level of an operation needs, whichever branch asks for it, is in it. That makes the number of statements a
 * property of the operation, not of which answer happened to come first.
 */
export class Waves {
  private running = 0;
  private waiting: (() => void)[] = [];
  private checking = false;

  /** The reads of a request, which end with a signal. */
  constructor(readonly signal?: AbortSignal) {}

  /** Runs a read that the batches of the next wave wait for. */
  async read<Result>(run: () => Promise<Result>): Promise<Result> {
    this.running += 1;
    try {
      return await run();
    } finally {
      this.running -= 1;
      this.check();
    }
  }

  /** Puts a batch into the next wave. */
  readonly schedule = (dispatch: () => void): void => {
    this.waiting.push(dispatch);
    this.check();
  };

  /** Starts the next wave once what has just been answered has asked for all it needs. */
  private check(): void {
    if (this.checking) return;
    this.checking = true;
    setImmediate(() => {
      this.checking = false;
      if (this.running > 0) return;
      const wave = this.waiting;
      this.waiting = [];
      for (const dispatch of wave) dispatch();
    });
  }
}
