import type { Knex } from 'knex';
import { failureOf } from './failure';
import type { Statement } from './statement';
import { runUntil, type StopStatement } from './stop-statement';

/** What reading statements are run with on a connection, and stopped. */
export interface Driver<Connection> {
  run(connection: Connection, statement: Statement): Promise<unknown[]>;
  readonly stop: StopStatement<Connection>;
}

interface Client<Connection> {
  acquireConnection(): Promise<Connection>;
  releaseConnection(connection: Connection): Promise<void>;
}

/** knex lends a connection that is marked so to nobody any more. */
interface Disposable {
  __knex__disposed?: unknown;
}

/** The connections to one database that statements are read on. */
export class ReadPool {
  constructor(
    /** Builds statements; its pool lends the connections. */
    readonly knex: Knex,
    private readonly driver: Driver<never>,
  ) {}

  /**
   * The rows of a statement. Once the signal is given it is stopped in the database, or never begun where it still
   * waits for a connection, and the reason of the signal is thrown. Throws a `RegistryError` where the database does not
   * answer.
   */
  async run(statement: Statement, signal?: AbortSignal): Promise<unknown[]> {
    const connection = await this.borrow(signal).catch(explain);
    const { stop } = this.driver;
    const run = (on: never): Promise<unknown[]> => this.driver.run(on, statement);
    try {
      return await (signal ? runUntil(signal, connection, { run, stop }) : run(connection));
    } catch (error) {
      const failure = signal?.aborted ? null : failureOf(error);
      if (!failure) throw error;
      // What it was doing when it failed is not known: the next who reads gets a new one.
      (connection as Disposable).__knex__disposed = error;
      throw failure;
    } finally {
      this.giveBack(connection);
    }
  }

  async close(): Promise<void> {
    await this.knex.destroy();
  }

  private borrow(signal: AbortSignal | undefined): Promise<never> {
    signal?.throwIfAborted();
    const lent = (this.knex.client as Client<never>).acquireConnection();
    return signal ? this.whileWanted(signal, lent) : lent;
  }

  /** A connection that comes when it is no longer wanted goes on to whoever is next. */
  private whileWanted(signal: AbortSignal, lent: Promise<never>): Promise<never> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', leave, { once: true });
      lent.then(
        connection => {
          signal.removeEventListener('abort', leave);
          if (signal.aborted) this.giveBack(connection);
          else resolve(connection);
        },
        (error: unknown) => {
          signal.removeEventListener('abort', leave);
          reject(error instanceof Error ? error : new Error(String(error)));
        },
      );
    });
  }

  private giveBack(connection: never): void {
    void (this.knex.client as Client<never>).releaseConnection(connection);
  }
}

function explain(error: unknown): never {
  throw failureOf(error) ?? error;
}
