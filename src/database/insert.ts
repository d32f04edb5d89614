import type { Knex } from 'knex';
import { chunksOf } from './batches';

export type Row = Readonly<Record<string, unknown>>;

/** Inserts rows, of which all have the same columns, in few statements. */
export type Insert = (trx: Knex, table: string, rows: readonly Row[]) => Promise<void>;

/** Values in one statement: some megabytes at most. */
const MAX_VALUES = 30_000;

/**
 * Rows go as one JSON text: bound one by one, thousands of values cost the driver and the engine more than the rows
 * themselves.
 */
const inChunks =
  (
    insertChunk: (trx: Knex, parts: { table: string; columns: string[]; rows: readonly Row[] }) => Knex.Raw,
  ): Insert =>
  async (trx, table, rows) => {
    const columns = Object.keys(rows[0] ?? {});
    const size = Math.max(1, Math.floor(MAX_VALUES / Math.max(1, columns.length)));
    for (const chunk of chunksOf(rows, size)) await insertChunk(trx, { table, columns, rows: chunk });
  };

export const insertInSqlite: Insert = inChunks((trx, { table, columns, rows }) => {
  const values = columns.map((_, index) => `value->>${String(index)}`).join(', ');
  const json = JSON.stringify(rows.map(row => columns.map(name => row[name])));
  return trx.raw(`insert into ?? (${namesOf(columns)}) select ${values} from json_each(?)`, [
    table,
    ...columns,
    json,
  ]);
});

export const insertInPostgres: Insert = inChunks((trx, { table, columns, rows }) => {
  const names = namesOf(columns);
  return trx.raw(`insert into ?? (${names}) select ${names} from json_populate_recordset(null::??, ?)`, [
    table,
    ...columns,
    ...columns,
    table,
    JSON.stringify(rows),
  ]);
});

const namesOf = (columns: readonly string[]): string => columns.map(() => '??').join(', ');
