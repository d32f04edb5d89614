import { pathToFileURL } from 'node:url';
import { Client, type QueryConfig } from 'pg';
import { Database, OPEN_READONLY, OPEN_URI } from 'sqlite3';

/** A row of a database that is not ours, by column. */
export type ForeignRow = Readonly<Record<string, unknown>>;

export interface ForeignColumn {
  readonly name: string;
  /** PostgreSQL's number of its type. */
  readonly dataTypeID: number;
}

/** What a statement answers. */
export interface ForeignAnswer {
  readonly rows: readonly ForeignRow[];
  /** Also where there is no row; SQLite's driver does not tell them. */
  readonly columns: readonly ForeignColumn[];
}

/** One snapshot of a database that is not ours: nothing can be written, and nothing is seen that others write meanwhile. */
export interface ForeignSnapshot {
  readonly engine: 'sqlite' | 'postgres';
  /** PostgreSQL's values are texts as it writes them, whatever their type. Throws the driver's errors. */
  ask(sql: string, values?: readonly unknown[]): Promise<ForeignAnswer>;
  /** Breaks off what is being asked. */
  close(): Promise<void>;
}

export interface ForeignPostgres {
  readonly engine: 'postgres';
  /** An address of a machine; a name would be looked up once more, and might then be another one's. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Whose certificate is asked for; null: not encrypted. */
  readonly certified: { readonly name: string; readonly verified: boolean } | null;
}

export interface ForeignSqlite {
  readonly engine: 'sqlite';
  readonly file: string;
}

/** Opens a snapshot, in which each statement may take so long. Throws the driver's errors. */
export const openForeign = (
  target: ForeignPostgres | ForeignSqlite,
  milliseconds: number,
): Promise<ForeignSnapshot> =>
  target.engine === 'sqlite' ? openSqlite(target.file, milliseconds) : openPostgres(target, milliseconds);

/** What the server should have done itself is waited for a little longer. */
const GRACE_MS = 5_000;
/** Dates and times come as a catalogue of Viet Nam means them, in a form that does not depend on the server's settings. */
const SETTINGS = `set local time zone 'Asia/Ho_Chi_Minh'; set local datestyle = 'ISO, YMD';
  set local intervalstyle = 'iso_8601'; set local extra_float_digits = 1`;

async function openPostgres(target: ForeignPostgres, milliseconds: number): Promise<ForeignSnapshot> {
  const { host, port, user, database, certified } = target;
  const client = new Client({
    ...{ host, port, user, database },
    // As a function, an empty one is not replaced by the one of this program's own database from the environment.
    password: () => target.password,
    ssl: certified === null ? false : { servername: certified.name, rejectUnauthorized: certified.verified },
    types: { getTypeParser: () => (value: unknown) => value },
    application_name: 'lien-thong',
    connectionTimeoutMillis: milliseconds,
    statement_timeout: milliseconds,
    query_timeout: milliseconds + GRACE_MS,
  });
  // A connection that breaks between two statements is noticed at the next.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('begin transaction isolation level repeatable read read only');
    await client.query(SETTINGS);
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
  return {
    engine: 'postgres',
    ask: async (sql, values = []) => {
      // Prepared, it is a single statement, whatever its text is.
      const statement: QueryConfig & { queryMode: 'extended' } = {
        text: sql,
        values: [...values],
        queryMode: 'extended',
      };
      const answer = await client.query<ForeignRow>(statement);
      return { rows: answer.rows, columns: answer.fields };
    },
    close: () => client.end().catch(() => undefined),
  };
}

async function openSqlite(file: string, milliseconds: number): Promise<ForeignSnapshot> {
  const database = await new Promise<Database>((resolve, reject) => {
    const opened = new Database(`${pathToFileURL(file).href}?mode=ro`, OPEN_READONLY | OPEN_URI, error => {
      if (error) reject(error);
      else resolve(opened);
    });
  });
  database.configure('busyTimeout', milliseconds);
  const ask: ForeignSnapshot['ask'] = (sql, values = []) =>
    new Promise((resolve, reject) => {
      const clock = setTimeout(() => {
        database.interrupt();
      }, milliseconds);
      database.all<ForeignRow>(sql, [...values], (error, rows) => {
        clearTimeout(clock);
        if (error) reject(error);
        else resolve({ rows, columns: [] });
      });
    });
  let open = true;
  const close = (): Promise<void> =>
    new Promise(resolve => {
      if (!open) {
        resolve();
        return;
      }
      open = false;
      database.interrupt();
      database.close(() => {
        resolve();
      });
    });
  await ask('begin');
  return { engine: 'sqlite', ask, close };
}
