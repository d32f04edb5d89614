import type { Knex } from 'knex';
import type { Dialect } from '../dialect';

/** A table as it is kept in a backup: the same on both engines. */
export interface StoredTable {
  readonly name: string;
  /** In the order of the alphabet: the engines may have them in others. */
  readonly columns: readonly string[];
  /** The columns of the primary key, in their order; all columns where there is none. */
  readonly key: readonly string[];
}

interface CatalogRow {
  readonly table: string;
  readonly column: string;
  /** The place in the primary key, from 1; 0 or null: not of it. */
  readonly place: number | null;
}

/** What an engine makes of other tables by itself, and what knex notes. */
const DERIVED = /^(?:sqlite_|knex_|search_index)/;

const SQLITE = `select m.name as "table", c.name as "column", c.pk as place
  from sqlite_master as m join pragma_table_info(m.name) as c where m.type = 'table'`;

const POSTGRES = `select c.table_name as "table", c.column_name as "column", k.ordinal_position as place
  from information_schema.columns as c
  join information_schema.tables as t using (table_schema, table_name)
  left join information_schema.table_constraints as p
    on p.table_schema = c.table_schema and p.table_name = c.table_name and p.constraint_type = 'PRIMARY KEY'
  left join information_schema.key_column_usage as k
    on k.constraint_schema = p.constraint_schema and k.constraint_name = p.constraint_name
    and k.table_name = c.table_name and k.column_name = c.column_name
  where c.table_schema = current_schema() and t.table_type = 'BASE TABLE' and c.udt_name <> 'tsvector'`;

/** All tables of a database but for those that are derived, in the order of the alphabet. */
export async function storedTables(db: Knex, { engine }: Dialect): Promise<StoredTable[]> {
  const answered: unknown = await db.raw(engine === 'sqlite' ? SQLITE : POSTGRES);
  const rows = (engine === 'sqlite' ? answered : (answered as { rows: unknown }).rows) as CatalogRow[];
  const byTable = grouped(rows);
  return [...byTable]
    .filter(([name]) => !DERIVED.test(name))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, of]) => toTable(name, of));
}

function grouped(rows: readonly CatalogRow[]): Map<string, CatalogRow[]> {
  const byTable = new Map<string, CatalogRow[]>();
  for (const row of rows) byTable.set(row.table, [...(byTable.get(row.table) ?? []), row]);
  return byTable;
}

function toTable(name: string, rows: readonly CatalogRow[]): StoredTable {
  const columns = rows.map(({ column }) => column).sort();
  const key = rows
    .filter(({ place }) => Number(place) > 0)
    .sort((one, other) => Number(one.place) - Number(other.place))
    .map(({ column }) => column);
  return { name, columns, key: key.length > 0 ? key : columns };
}
