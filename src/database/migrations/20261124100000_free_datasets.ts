import type { Knex } from 'knex';
import type { Dialect } from '../dialect';
import type { Migration } from './migration';

const TABLE = 'datasets';
const FORMER = 'former_datasets';
const COLUMN = 'database_code';

/** A portal publishes datasets without saying which database they come from: that is unknown, not refused. */
export const freeDatasets: Migration = {
  name: '20261124100000_free_datasets',

  up: (db, dialect) => setNullable(db, dialect, true),

  async down(db, dialect) {
    await db(TABLE)
      .whereNull(COLUMN)
      .update({ [COLUMN]: '' });
    await setNullable(db, dialect, false);
  },
};

async function setNullable(db: Knex, { engine }: Dialect, isNullable: boolean): Promise<void> {
  if (engine === 'sqlite') await rebuild(db, isNullable);
  else
    await db.raw(`alter table ?? alter column ?? ${isNullable ? 'drop' : 'set'} not null`, [TABLE, COLUMN]);
}

/** SQLite changes no column in place: the table is made anew from its own definition, with its indexes. */
async function rebuild(db: Knex, isNullable: boolean): Promise<void> {
  const definitions = await db<{ type: string; sql: string }>('sqlite_master')
    .where('tbl_name', TABLE)
    .whereNotNull('sql')
    .select('type', 'sql');
  const table = definitions.find(({ type }) => type === 'table')?.sql ?? '';
  const indexes = definitions.filter(({ type }) => type === 'index');
  const [from, to] = isNullable
    ? [/(`database_code` text) not null/, '$1']
    : [/(`database_code` text)/, '$1 not null'];
  const changed = table.replace(from, to);
  if (changed === table) throw new TypeError(`The definition of ${TABLE} is not as it was made: ${table}`);
  await db.schema.renameTable(TABLE, FORMER);
  await db.raw(changed);
  await db.raw('insert into ?? select * from ??', [TABLE, FORMER]);
  await db.schema.dropTable(FORMER);
  for (const { sql } of indexes) await db.raw(sql);
}
