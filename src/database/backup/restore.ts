import { isNativeError } from 'node:util/types';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Knex } from 'knex';
import { BackupError } from '../../errors';
import { connect, type DatabaseTarget, type Db } from '../connect';
import { checkDatabase, MIGRATIONS_LOCK_TABLE, MIGRATIONS_TABLE } from '../migrate';
import { makeFolderOf, orUnwritable } from '../unusable-file';
import { type Loaded, load } from './load';
import { checkReadable, readBackup } from './read-backup';
import { storedTables } from './stored-tables';

export interface RestoreParts {
  /** The backup. */
  readonly file: string;
  readonly target: DatabaseTarget;
  /** Whether what is in the target may be replaced. */
  readonly replace: boolean;
  /** The tables whose records are found by words. */
  readonly named: readonly string[];
}

/**
 * Makes a database what a backup holds. Where anything is wrong with the backup or the target, a `BackupError` is
 * thrown, and the target is as it was.
 */
export async function restore(parts: RestoreParts): Promise<Loaded> {
  await checkReadable(parts.file);
  return parts.target.engine === 'sqlite' ? restoreFile(parts, parts.target.file) : restoreServer(parts);
}

/** Into a file of its own, which then takes the place of the other. */
async function restoreFile({ file, replace, named }: RestoreParts, target: string): Promise<Loaded> {
  makeFolderOf(target);
  if (existsSync(target)) await refuseFile(target, replace);
  const beside = `${target}.restored-${String(process.pid)}`;
  const db = connect({ engine: 'sqlite', file: beside });
  try {
    const loaded = await readBackup(file, lines =>
      db.writer.transaction(trx => load(trx, { dialect: db.dialect, named }, lines)),
    );
    await db.dialect.analyze(db.writer);
    // All of it in one file, without a log beside.
    await db.writer.raw('pragma wal_checkpoint(truncate)');
    await db.writer.raw('pragma journal_mode = delete');
    await db.close();
    for (const log of ['-wal', '-shm']) await rm(`${target}${log}`, { force: true });
    await rename(beside, target);
    return loaded;
  } catch (error) {
    await db.close();
    throw orUnwritable(target, error);
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) await rm(`${beside}${end}`, { force: true });
  }
}

async function refuseFile(target: string, replace: boolean): Promise<void> {
  const db = connect({ engine: 'sqlite', file: target });
  try {
    if (!replace && !(await isEmpty(db.writer).catch(() => false))) throw notEmpty(target);
    if (await isUsed(db.writer)) throw inUse(target);
  } finally {
    await db.close();
  }
}

/** SQLite lets nobody leave its log who is not alone. A damaged file is used by nobody: for such there are backups. */
async function isUsed(db: Knex): Promise<boolean> {
  try {
    await db.raw('pragma busy_timeout = 0');
    await db.raw('pragma journal_mode = delete');
    return false;
  } catch (error) {
    return isNativeError(error) && 'code' in error && error.code === 'SQLITE_BUSY';
  }
}

/** In one transaction, from the removal of what was there to the last row. */
async function restoreServer({ file, target, replace, named }: RestoreParts): Promise<Loaded> {
  const db = connect(target);
  try {
    await checkDatabase(db, target);
    const loaded = await readBackup(file, lines =>
      db.writer.transaction(async trx => {
        const others = await othersOn(trx);
        if (!replace && !(await isEmpty(trx))) throw notEmpty('The database');
        if (others > 0) throw inUse('The database');
        await removeAll(trx, db);
        return load(trx, { dialect: db.dialect, named }, lines);
      }),
    );
    await db.dialect.analyze(db.writer);
    return loaded;
  } finally {
    await db.close();
  }
}

/** Whether nothing was ever recorded there. */
async function isEmpty(db: Knex): Promise<boolean> {
  if (!(await db.schema.hasTable('registry'))) return true;
  const registry = await db<{ revision: number | string }>('registry').first('revision');
  return Number(registry?.revision ?? 0) === 0;
}

async function othersOn(trx: Knex): Promise<number> {
  const { rows } = await trx.raw<{ rows: { others: number | string }[] }>(
    `select count(*) as others from pg_stat_activity where datname = current_database()
     and pid <> pg_backend_pid() and backend_type = 'client backend'`,
  );
  return Number(rows[0]?.others ?? 0);
}

/** Removes all tables of the database: it is the registry's own. */
async function removeAll(trx: Knex, { dialect }: Db): Promise<void> {
  const notes = [MIGRATIONS_TABLE, MIGRATIONS_LOCK_TABLE];
  const known = await trx.schema.hasTable('registry');
  const tables = known ? (await storedTables(trx, dialect)).map(({ name }) => name) : [];
  for (const name of [...tables, ...notes]) await trx.raw('drop table if exists ?? cascade', [name]);
}

const notEmpty = (what: string): BackupError =>
  new BackupError(
    `${what} holds a registry already. Nothing was changed. Restore to another place, or say --replace.`,
    'TARGET_NOT_EMPTY',
  );

const inUse = (what: string): BackupError =>
  new BackupError(
    `${what} is in use. Nothing was changed. Stop the gateways and harvests that work on it first.`,
    'TARGET_IN_USE',
  );
