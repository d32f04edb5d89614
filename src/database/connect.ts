import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import knexFactory, { type Knex } from 'knex';
import { type Dialect, dialects } from './dialect';

/** Where the registry is kept. */
export type DatabaseTarget =
  | { readonly engine: 'sqlite'; readonly file: string }
  | { readonly engine: 'postgres'; readonly url: string };

/** The registry's connections: readers never wait for the one writer. */
export interface Db {
  readonly dialect: Dialect;
  readonly reader: Knex;
  readonly writer: Knex;
  close(): Promise<void>;
}

const READERS = 4;
/** One writes; while a start migrates, one more holds its lock and one the migrations' own. */
const WRITERS = 3;
/** A read that takes longer is broken off; none should. */
const STATEMENT_TIMEOUT_MS = 30_000;
const BUSY_TIMEOUT_MS = 10_000;
/** Of each connection; measured: half of it costs a third of the speed, twice it only memory. */
const PAGE_CACHE_KIB = 8_192;

interface RawSqlite {
  exec(sql: string, done: (error: Error | null) => void): void;
}

export function connect(target: DatabaseTarget): Db {
  const { reader, writer } = target.engine === 'sqlite' ? openSqlite(target.file) : openPostgres(target.url);
  const close = async (): Promise<void> => {
    await Promise.all([reader.destroy(), writer.destroy()]);
  };
  return { dialect: dialects[target.engine], reader, writer, close };
}

/** Whether a database is already there; a PostgreSQL database always is, or cannot be reached. */
export const exists = (target: DatabaseTarget): boolean =>
  target.engine === 'postgres' || existsSync(target.file);

function openSqlite(file: string): { reader: Knex; writer: Knex } {
  mkdirSync(dirname(file), { recursive: true });
  const pragmas = `pragma busy_timeout = ${String(BUSY_TIMEOUT_MS)}; pragma cache_size = -${String(PAGE_CACHE_KIB)};`;
  const writer = knexFactory({
    client: 'sqlite3',
    useNullAsDefault: true,
    connection: { filename: file },
    pool: {
      min: 0,
      max: 1,
      afterCreate: run(`${pragmas} pragma journal_mode = wal; pragma synchronous = normal;`),
    },
  });
  const reader = knexFactory({
    client: 'sqlite3',
    useNullAsDefault: true,
    connection: { filename: pathToFileURL(file).href, flags: ['OPEN_URI', 'OPEN_READWRITE'] },
    pool: { min: 0, max: READERS, afterCreate: run(`${pragmas} pragma query_only = 1;`) },
  });
  return { reader, writer };
}

function run(sql: string) {
  return (connection: RawSqlite, done: (error: Error | null, connection: RawSqlite) => void): void => {
    connection.exec(sql, error => {
      done(error, connection);
    });
  };
}

function openPostgres(url: string): { reader: Knex; writer: Knex } {
  const pool = (max: number, limits: object): Knex =>
    knexFactory({ client: 'pg', connection: { connectionString: url, ...limits }, pool: { min: 0, max } });
  return { reader: pool(READERS, { statement_timeout: STATEMENT_TIMEOUT_MS }), writer: pool(WRITERS, {}) };
}
