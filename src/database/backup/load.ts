import type { Knex } from 'knex';
import { BackupError } from '../../errors';
import type { Db } from '../connect';
import type { Row } from '../insert';
import { migrateWithin, migrations } from '../migrate';
import { indexWords } from '../migrations/20261123100000_index_words';
import type { BackupHead, TableTally } from './backup-format';
import type { BackupLines, BackupTable } from './backup-lines';
import { rowsOf, type StoredRow, Tally } from './read-rows';
import { type StoredTable, storedTables } from './stored-tables';

/** What was restored. */
export interface Loaded {
  readonly head: BackupHead;
  readonly tallies: readonly TableTally[];
}

const ROWS_AT_ONCE = 1_000;

/**
 * Makes an empty database what a backup holds, inside a transaction: its tables as they were then, its rows, what is
 * derived from them, and then this program's later migrations. What was written is read again and compared. `named` are
 * the tables whose records are found by words.
 */
export async function load(
  trx: Knex.Transaction,
  { dialect, named }: Pick<Db, 'dialect'> & { named: readonly string[] },
  lines: BackupLines,
): Promise<Loaded> {
  const head = await lines.head();
  const then = migrations.filter(({ name }) => head.migrations.includes(name));
  refuseUnknown(
    head,
    then.map(({ name }) => name),
  );
  await migrateWithin(trx, dialect, then);
  const hasWords = then.includes(indexWords);
  if (hasWords) await dialect.words.drop(trx, named);
  const known = new Map((await storedTables(trx, dialect)).map(table => [table.name, table]));
  const tallies: TableTally[] = [];
  for await (const table of lines.tables()) {
    const stored = known.get(table.name);
    refuseOther(table, stored);
    tallies.push(await loadTable(trx, { dialect, stored, table }));
  }
  if (tallies.length !== known.size) throw new BackupError(notAsMigrated('a table'), 'BACKUP_DAMAGED');
  if (hasWords) await dialect.words.create(trx, named);
  await dialect.afterLoad(trx, [...known.keys()]);
  await migrateWithin(
    trx,
    dialect,
    migrations.filter(migration => !then.includes(migration)),
  );
  return { head, tallies };
}

async function loadTable(
  trx: Knex.Transaction,
  { dialect, stored, table }: Pick<Db, 'dialect'> & { stored: StoredTable; table: BackupTable },
): Promise<TableTally> {
  // A migration may have put first rows there.
  await trx(table.name).delete();
  const written = new Tally();
  let rows: Row[] = [];
  const flush = async (): Promise<void> => {
    if (rows.length > 0) await dialect.insert(trx, table.name, rows);
    rows = [];
  };
  for await (const row of table.rows) {
    written.add(JSON.stringify(row));
    rows.push(toRow(table.columns, row));
    if (rows.length >= ROWS_AT_ONCE) await flush();
  }
  await flush();
  const expected = written.end();
  const found = new Tally();
  for await (const row of rowsOf(trx, stored)) found.add(JSON.stringify(row));
  const { rows: count, sha256 } = found.end();
  if (count !== expected.rows || sha256 !== expected.sha256)
    throw new BackupError(
      `What was written to ${table.name} is not what the backup holds. Nothing was changed.`,
      'RESTORE_FAILED',
    );
  return { of: table.name, ...expected };
}

const toRow = (columns: readonly string[], row: StoredRow): Row =>
  Object.fromEntries(columns.map((column, index) => [column, row[index]]));

const notAsMigrated = (what: string): string =>
  `The backup is damaged: ${what} is not as its migrations made it. Nothing was changed.`;

function refuseUnknown({ migrations: wanted }: BackupHead, known: readonly string[]): void {
  const newer = wanted.filter(name => !known.includes(name));
  if (newer.length === 0) return;
  throw new BackupError(
    `The backup was made by a newer version of this program (it has ${newer.join(', ')}). Restore it with that version.`,
    'BACKUP_UNKNOWN',
  );
}

function refuseOther(table: BackupTable, stored: StoredTable | undefined): asserts stored is StoredTable {
  if (stored && stored.columns.join() === table.columns.join()) return;
  throw new BackupError(notAsMigrated(table.name), 'BACKUP_DAMAGED');
}
