import { statSync } from 'node:fs';
import type { Knex } from 'knex';
import { StartError } from '../errors';
import type { DatabaseTarget, Db } from './connect';
import type { Dialect } from './dialect';
import { createRegistry } from './migrations/20261122000000_create_registry';
import { noteWritten } from './migrations/20261122100000_note_written';
import { indexOrders } from './migrations/20261123000000_index_orders';
import { indexWords } from './migrations/20261123100000_index_words';
import { createHarvest } from './migrations/20261124000000_create_harvest';
import { freeDatasets } from './migrations/20261124100000_free_datasets';
import { createTokens } from './migrations/20261125000000_create_tokens';
import { indexClosedDatasets } from './migrations/20261125000100_index_closed_datasets';
import { createWebhooks } from './migrations/20261126000000_create_webhooks';
import type { Migration } from './migrations/migration';
import { damagedFile, messageOf, unusableFile } from './unusable-file';

/**
 * In order; a landed migration is never edited, a change is a new one at the end.
 *
 * Instances of the version before go on answering and writing while one of this version migrates. So a migration only
 * adds: tables, indexes, columns that may be empty or have a default. What is to go away is first no longer read or
 * written by a version, and removed by the next but one; a column that is to change its meaning is a new column. Rows
 * are rewritten in a migration of their own, and no table is made anew that a running program reads by `select *`.
 */
export const migrations: readonly Migration[] = [
  createRegistry,
  noteWritten,
  indexOrders,
  indexWords,
  createHarvest,
  freeDatasets,
  createTokens,
  indexClosedDatasets,
  createWebhooks,
];

export const MIGRATIONS_TABLE = 'knex_migrations';
const TABLE = MIGRATIONS_TABLE;
export const MIGRATIONS_LOCK_TABLE = 'knex_migrations_lock';

/** Brings the database to this program's schema; refuses one that is damaged or was written by a newer program. */
export async function migrate(
  { writer, dialect }: Db,
  all: readonly Migration[] = migrations,
): Promise<void> {
  await refuseNewer(writer, all);
  await writer.migrate.latest({
    tableName: TABLE,
    migrationSource: {
      getMigrations: () => Promise.resolve([...all]),
      getMigrationName: ({ name }: Migration) => name,
      getMigration: (migration: Migration) =>
        Promise.resolve({
          up: async (db: Knex) => {
            await dialect.hurry(db);
            await migration.up(db, dialect);
          },
          down: (db: Knex) => migration.down(db, dialect),
        }),
    },
  });
}

/** The migrations that a database has seen, in order. */
export const appliedMigrations = (db: Knex): Promise<string[]> =>
  db<{ name: string }>(TABLE).orderBy('id').pluck('name');

/** Migrates inside a transaction, which knex itself does not: all of it is kept with the rest of the transaction. */
export async function migrateWithin(
  trx: Knex.Transaction,
  dialect: Dialect,
  some: readonly Migration[],
): Promise<void> {
  if (!(await trx.schema.hasTable(TABLE))) await createNotes(trx);
  for (const migration of some) {
    await migration.up(trx, dialect);
    await trx(TABLE).insert({ name: migration.name, batch: 1, migration_time: new Date() });
  }
}

/** What knex makes to note migrations in. */
async function createNotes(trx: Knex.Transaction): Promise<void> {
  await trx.schema.createTable(TABLE, table => {
    table.increments('id');
    table.string('name');
    table.integer('batch');
    table.timestamp('migration_time');
  });
  await trx.schema.createTable(MIGRATIONS_LOCK_TABLE, table => {
    table.increments('index').primary();
    table.integer('is_locked');
  });
  await trx(MIGRATIONS_LOCK_TABLE).insert({ is_locked: 0 });
}

/** The migrations of this program that a database has not seen. */
export async function unappliedOf({ reader }: Pick<Db, 'reader'>): Promise<string[]> {
  const applied = new Set(await reader<{ name: string }>(TABLE).pluck('name'));
  return migrations.map(({ name }) => name).filter(name => !applied.has(name));
}

async function refuseNewer(db: Knex, all: readonly Migration[]): Promise<void> {
  if (!(await db.schema.hasTable(TABLE))) return;
  const known = new Set(all.map(({ name }) => name));
  const applied = await db<{ name: string }>(TABLE).pluck('name');
  const newer = applied.filter(name => !known.has(name));
  if (newer.length === 0) return;
  throw new StartError(
    `The database was written by a newer version of this program (it has ${newer.join(', ')}). ` +
      'Start that version, or point DATABASE_URL to another database.',
  );
}

/** Refuses an SQLite file that is damaged or cannot be written, or a server that does not answer, with the way out. */
export async function checkDatabase(db: Db, target: DatabaseTarget): Promise<void> {
  if (target.engine === 'sqlite') await checkFile(db, target.file);
  else await checkServer(db, target.url);
}

/** Larger files are not read whole at every start: their schema is, and whatever a question touches later. */
const CHECKED_WHOLE_BYTES = 64 * 1024 * 1024;

async function checkFile({ writer }: Db, file: string): Promise<void> {
  const check =
    statSync(file).size <= CHECKED_WHOLE_BYTES
      ? 'pragma quick_check(1)'
      : 'select count(*) from sqlite_master';
  let verdict: string | undefined;
  try {
    const [row] = await writer.raw<{ quick_check?: string }[]>(check);
    verdict = row?.quick_check;
  } catch (cause) {
    throw unusableFile(file, cause);
  }
  if (verdict !== undefined && verdict !== 'ok') throw damagedFile(file, new Error(verdict));
}

async function checkServer({ writer }: Db, url: string): Promise<void> {
  try {
    await writer.raw('select 1');
  } catch (cause) {
    const { host, pathname } = new URL(url);
    throw new StartError(
      `The database ${pathname.slice(1)} at ${host} cannot be reached (${messageOf(cause)}). ` +
        'Check that the server runs, and DATABASE_URL.',
      { cause },
    );
  }
}
