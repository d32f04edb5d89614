import type { ReadPool } from './read-pool';
import { type RegistryState, StateReader, type StoredState, stateQuery } from './registry-state';
import { type Statement, toStatement } from './statement';

/** A replica that could not be read is left alone for so long. */
const REST_MS = 5_000;

/** A copy of the database that follows it; read only as far as it is known to have come. */
export class Replica {
  readonly #states: StateReader;
  #write = -1;
  #restsUntil = 0;
  #asking = false;

  constructor(readonly pool: ReadPool) {
    const statement = toStatement(stateQuery(pool.knex));
    this.#states = new StateReader(async () => (await pool.run(statement))[0] as StoredState);
  }

  /** Whether it has come as far as a write. Where it is not known to, it is asked, for the next time. */
  has(write: number): boolean {
    if (Date.now() < this.#restsUntil) return false;
    if (this.#write >= write) return true;
    void this.ask();
    return false;
  }

  /** Reads; gives null where that fails, so that another is read instead. What was stopped is not read elsewhere. */
  async run(statement: Statement, signal?: AbortSignal): Promise<unknown[] | null> {
    try {
      return await this.pool.run(statement, signal);
    } catch {
      signal?.throwIfAborted();
      this.rest();
      return null;
    }
  }

  private async ask(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    try {
      const state: RegistryState = await this.#states.current();
      this.#write = Math.max(this.#write, state.write);
    } catch {
      this.rest();
    } finally {
      this.#asking = false;
    }
  }

  /** What it knew is asked anew: it may come back as a copy from an earlier time. */
  private rest(): void {
    this.#write = -1;
    this.#restsUntil = Date.now() + REST_MS;
  }
}
