import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import knexFactory, { type Knex } from 'knex';
import { type Dialect, dialects } from './dialect';
import { checkFile, fileOf } from './kept-file';
import { type PoolUse, useOf } from './pool-use';
import { ReadPool } from './read-pool';
import { Reader } from './reader';
import { Replica } from './replica';
import { forgetPrepared, runOnPostgres, runOnSqlite } from './statement';
import { stopOnPostgres, stopOnSqlite } from './stop-statement';
import { makeFolderOf } from './unusable-file';

/** Where the registry is kept. */
export type DatabaseTarget =
  | { readonly engine: 'sqlite'; readonly file: string }
  | { readonly engine: 'postgres'; readonly url: string };

/** The registry's connections: readers never wait for the one writer. */
export interface Db {
  readonly dialect: Dialect;
  /** Reads the registry at views. */
  readonly reads: Reader;
  /** Builds the statements of `reads`. */
  readonly reader: Knex;
  readonly writer: Knex;
  /** How busy the connections are. */
  readonly pools: readonly PoolUse[];
  /** Throws a `RegistryError` where the registry cannot be read from where it is kept. */
  check(): Promise<void>;
  close(): Promise<void>;
}

const READERS = 4;
/** One writes; while a start migrates, one more holds its lock and one the migrations' own. */
const WRITERS = 3;
/** A read that takes longer is broken off; none should. */
const STATEMENT_TIMEOUT_MS = 30_000;
/** Who does not answer at all is given up a little later: the server breaks off first, and says why. */
const SILENCE_MS = 35_000;
const CONNECT_TIMEOUT_MS = 5_000;
const BUSY_TIMEOUT_MS = 10_000;
/** Who waits for SQLite's one writer waits for all that a harvest writes. */
const LONGEST_TRANSACTION_MS = 3_600_000;
/** Of each connection; measured: half of it costs a third of the speed, twice it only memory. */
const PAGE_CACHE_KIB = 8_192;

const ignore = (): void => undefined;
/** knex would write of connections that broke to the console, in no form that is read; the errors themselves tell. */
const SILENT = { warn: ignore, error: ignore, debug: ignore, deprecate: ignore };

interface RawSqlite {
  exec(sql: string, done: (error: Error | null) => void): void;
}

interface RawPostgres {
  query(sql: string, done: (error: Error | null) => void): void;
}

/** Connects to a database, and to replicas that follow it. */
export function connect(target: DatabaseTarget, replicas: readonly string[] = []): Db {
  const { pool, writer } = target.engine === 'sqlite' ? openSqlite(target.file) : openPostgres(target.url);
  const reads = new Reader(
    pool,
    replicas.map(url => new Replica(readPostgres(url))),
  );
  const close = async (): Promise<void> => {
    await Promise.all([reads.close(), writer.destroy()]);
  };
  const kept = target.engine === 'sqlite' ? fileOf(target.file) : null;
  const check = async (): Promise<void> => {
    if (kept) await checkFile(kept);
    await reads.state();
  };
  const pools = [useOf('reader', pool.knex), useOf('writer', writer)];
  return { dialect: dialects[target.engine], reads, reader: pool.knex, writer, pools, check, close };
}

/** Whether a database is already there; a PostgreSQL database always is, or cannot be reached. */
export const exists = (target: DatabaseTarget): boolean =>
  target.engine === 'postgres' || existsSync(target.file);

function openSqlite(file: string): { pool: ReadPool; writer: Knex } {
  makeFolderOf(file);
  const pragmas = `pragma busy_timeout = ${String(BUSY_TIMEOUT_MS)}; pragma cache_size = -${String(PAGE_CACHE_KIB)};`;
  const writer = knexFactory({
    client: 'sqlite3',
    log: SILENT,
    compileSqlOnError: false,
    useNullAsDefault: true,
    connection: { filename: file },
    acquireConnectionTimeout: LONGEST_TRANSACTION_MS,
    pool: {
      min: 0,
      max: 1,
      // Full: what was acknowledged outlives a cut of power too; writes are few, and each is one transaction.
      afterCreate: run(`${pragmas} pragma journal_mode = wal; pragma synchronous = full;`),
    },
  });
  const reader = knexFactory({
    client: 'sqlite3',
    log: SILENT,
    compileSqlOnError: false,
    useNullAsDefault: true,
    connection: { filename: pathToFileURL(file).href, flags: ['OPEN_URI', 'OPEN_READWRITE'] },
    pool: { min: 0, max: READERS, afterCreate: run(`${pragmas} pragma query_only = 1;`) },
  });
  forgetBeforeClosing(reader);
  return { pool: new ReadPool(reader, { run: runOnSqlite, stop: stopOnSqlite }), writer };
}

/** A connection with prepared statements cannot be closed. */
function forgetBeforeClosing({ client }: Knex): void {
  const closing = client as { destroyRawConnection(connection: object): Promise<void> };
  const close = closing.destroyRawConnection.bind(closing);
  closing.destroyRawConnection = connection => {
    forgetPrepared(connection as never);
    return close(connection);
  };
}

function run(sql: string) {
  return (connection: RawSqlite, done: (error: Error | null, connection: RawSqlite) => void): void => {
    connection.exec(sql, error => {
      done(error, connection);
    });
  };
}

/**
 * PostgreSQL takes what is asked of a row whether it is closed for far dearer than it is, and would compile statements
 * that are done long before they are compiled.
 */
function withoutCompiling(connection: RawPostgres, done: (error: Error | null) => void): void {
  connection.query('set jit = off', done);
}

function openPostgres(url: string): { pool: ReadPool; writer: Knex } {
  const connection = {
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
  };
  const writer = knexFactory({
    client: 'pg',
    log: SILENT,
    compileSqlOnError: false,
    connection,
    pool: { min: 0, max: WRITERS },
  });
  return { pool: readPostgres(url), writer };
}

function readPostgres(url: string): ReadPool {
  const connection = {
    connectionString: url,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    query_timeout: SILENCE_MS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
  };
  return new ReadPool(
    knexFactory({
      client: 'pg',
      log: SILENT,
      compileSqlOnError: false,
      connection,
      pool: { min: 0, max: READERS, afterCreate: withoutCompiling },
    }),
    { run: runOnPostgres, stop: stopOnPostgres },
  );
}
