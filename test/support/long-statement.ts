import type { Knex } from 'knex';
import type { Db } from '../../src/database/connect';
import { type View, viewFrom } from '../../src/database/table';

/** Takes longer than any test waits, however fast the machine. */
export const FOR_HOURS = 1_000_000_000_000;

/** Counts up to a number, in the same words on both engines. */
export const counting = (db: Db, to: number): Knex.QueryBuilder =>
  db.reader
    .select('most')
    .from(
      db.reader.raw(
        `(with recursive n(i) as (select 1 as i union all select i + 1 from n where i < ${String(to)}) select max(i) as most from n) as counted`,
      ),
    );

/** A view of nothing in particular. */
export const viewUntil = (signal?: AbortSignal): View => ({
  ...viewFrom({ asOf: '2026-11-22', knownAt: null, closedOn: null }, { revision: 1, write: 0 }),
  signal,
});

interface Pool {
  numUsed(): number;
  numPendingAcquires(): number;
}

const poolOf = (db: Db): Pool => (db.reader.client as { pool: Pool }).pool;

/** How many connections run a statement; SQLite's is lent until the statement has ended. */
export const running = (db: Db): number => poolOf(db).numUsed();

/** How many statements wait for a connection. */
export const waiting = (db: Db): number => poolOf(db).numPendingAcquires();

/** The statements that PostgreSQL itself says are running, but for the question. */
export async function runningInPostgres(db: Db): Promise<number> {
  const found = await db.writer.raw<{ rows: { number: number }[] }>(
    `select count(*)::int as number from pg_stat_activity
     where datname = current_database() and state = 'active' and pid <> pg_backend_pid() and query like '%recursive%'`,
  );
  return found.rows[0]?.number ?? 0;
}

/** Waits until something holds; fails when it does not for a long time. */
export async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const given = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > given) throw new Error(`It never came to this: ${what}`);
    await new Promise(resolve => setTimeout(resolve, 5));
  }
}
