import { LRUCache } from 'lru-cache';
import type { Knex } from 'knex';

/** A statement as a driver takes it. */
export interface Statement {
  readonly sql: string;
  readonly bindings: readonly unknown[];
  /** After how long a server that says nothing is given up; the connection's own patience where it is absent. */
  readonly silenceMs?: number;
}

/** A query that was built and is not yet run. */
export type ReadingQuery = Knex.QueryBuilder;

export const toStatement = (query: ReadingQuery): Statement => query.toSQL().toNative();

/** Prepared statements that a connection keeps. */
const MAX_PREPARED = 200;

type Done<Result> = (error: Error | null, result: Result) => void;

interface SqliteStatement {
  all(bindings: readonly unknown[], done: Done<unknown[]>): void;
  finalize(): void;
}

interface SqliteConnection {
  prepare(sql: string, done: (error: Error | null) => void): SqliteStatement;
}

const preparedOn = new WeakMap<SqliteConnection, LRUCache<string, SqliteStatement>>();

/** Runs statements that the connection keeps prepared. A connection is lent to one reader at a time. */
export const runOnSqlite = (connection: SqliteConnection, { sql, bindings }: Statement): Promise<unknown[]> =>
  new Promise((resolve, reject) => {
    const done: Done<unknown[]> = (error, rows) => {
      if (error) reject(error);
      else resolve(rows);
    };
    const prepared = keptBy(connection);
    const known = prepared.get(sql);
    if (known) {
      known.all(bindings, done);
      return;
    }
    const statement = connection.prepare(sql, error => {
      if (error) {
        reject(error);
        return;
      }
      prepared.set(sql, statement);
      statement.all(bindings, done);
    });
  });

function keptBy(connection: SqliteConnection): LRUCache<string, SqliteStatement> {
  const known = preparedOn.get(connection);
  if (known) return known;
  const prepared = new LRUCache<string, SqliteStatement>({
    max: MAX_PREPARED,
    dispose: statement => {
      statement.finalize();
    },
  });
  preparedOn.set(connection, prepared);
  return prepared;
}

/** Forgets what a connection keeps prepared, so that it can be closed. */
export const forgetPrepared = (connection: SqliteConnection): void => preparedOn.get(connection)?.clear();

interface PostgresConnection {
  query(
    config: { name?: string; text: string; values: readonly unknown[]; query_timeout?: number },
    done: Done<{ rows: unknown[] }>,
  ): void;
}

/** The server keeps a named statement as long as the connection lives: only so many get a name, those that come again. */
const seen = new LRUCache<string, true>({ max: MAX_PREPARED });
const names = new Map<string, string>();

/** How rows with some words are best found depends on the words: such a statement is planned each time. */
const BY_WORDS = ' @@ ';

function nameOf(sql: string): string | undefined {
  if (sql.includes(BY_WORDS)) return undefined;
  const known = names.get(sql);
  if (known !== undefined || names.size >= MAX_PREPARED) return known;
  if (seen.has(sql)) names.set(sql, `s${String(names.size)}`);
  else seen.set(sql, true);
  return names.get(sql);
}

/** Runs statements that the server keeps prepared for the connection. */
export const runOnPostgres = (
  connection: PostgresConnection,
  { sql, bindings, silenceMs }: Statement,
): Promise<unknown[]> =>
  new Promise((resolve, reject) => {
    const silence = silenceMs !== undefined && { query_timeout: silenceMs };
    const name = nameOf(sql);
    connection.query({ ...(name && { name }), text: sql, values: bindings, ...silence }, (error, result) => {
      if (error) reject(error);
      else resolve(result.rows);
    });
  });
