import type { RegistryState } from '../database/registry-state';

export interface WatchParts {
  /** The state of the registry, read after the call. */
  readonly state: () => Promise<RegistryState>;
  /** How long after one look at the registry the next one comes. */
  readonly everyMs: number;
  /** Told once of each time that the registry cannot be read. */
  readonly failed: (error: unknown) => void;
}

interface Waiter {
  readonly revision: number;
  readonly wake: () => void;
}

/**
 * Looks whether the registry has come further, for all who wait for that in this process. Whoever writes, this gateway,
 * another one or a harvest in a process of its own, raises the revision in the database: there it is looked at, one row
 * however many wait, and not at all while nobody does.
 */
export class RevisionWatch {
  readonly #waiting = new Set<Waiter>();
  #timer: NodeJS.Timeout | undefined;
  #isFailing = false;

  constructor(private readonly parts: WatchParts) {}

  /** Waits until the registry has come past a revision, the time is over, or the signal is aborted. */
  past(revision: number, signal: AbortSignal, withinMs?: number): Promise<void> {
    if (signal.aborted) return Promise.resolve();
    return new Promise(resolve => {
      const wake = (): void => {
        this.#waiting.delete(waiter);
        signal.removeEventListener('abort', wake);
        clearTimeout(late);
        resolve();
      };
      const late = withinMs === undefined ? undefined : setTimeout(wake, withinMs);
      const waiter = { revision, wake };
      this.#waiting.add(waiter);
      signal.addEventListener('abort', wake);
      this.lookLater();
    });
  }

  private lookLater(): void {
    if (this.#timer !== undefined || this.#waiting.size === 0) return;
    this.#timer = setTimeout(() => {
      void this.look().finally(() => {
        this.#timer = undefined;
        this.lookLater();
      });
    }, this.parts.everyMs);
  }

  private async look(): Promise<void> {
    if (this.#waiting.size === 0) return;
    try {
      const { revision } = await this.parts.state();
      this.#isFailing = false;
      for (const waiter of [...this.#waiting]) if (waiter.revision < revision) waiter.wake();
    } catch (error) {
      if (!this.#isFailing) this.parts.failed(error);
      this.#isFailing = true;
    }
  }
}
