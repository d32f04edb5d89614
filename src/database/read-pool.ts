import type { Knex } from 'knex';
import type { Statement } from './statement';

/** Runs a reading statement on a connection. */
export type RunStatement<Connection> = (connection: Connection, statement: Statement) => Promise<unknown[]>;

interface Client<Connection> {
  acquireConnection(): Promise<Connection>;
  releaseConnection(connection: Connection): Promise<void>;
}

/** The connections to one database that statements are read on. */
export class ReadPool {
  constructor(
    /** Builds statements; its pool lends the connections. */
    readonly knex: Knex,
    private readonly runOn: RunStatement<never>,
  ) {}

  async run(statement: Statement): Promise<unknown[]> {
    const client = this.knex.client as Client<never>;
    const connection = await client.acquireConnection();
    try {
      return await this.runOn(connection, statement);
    } finally {
      void client.releaseConnection(connection);
    }
  }

  async close(): Promise<void> {
    await this.knex.destroy();
  }
}
