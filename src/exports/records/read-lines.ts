import type { Table, VersionedRow } from '../../database/table';
import { seenRows } from '../registry-view';
import { type Cell, columnsOf, type TableColumn } from '../tables/table-columns';
import { cellsIn } from '../tables/table-rows';
import type { RecordPageParts, Row } from './values-html';

/** Records of one type as the caller may see them, each with its cells by the names of the columns. */
export interface Lines {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly { readonly row: Row; readonly named: ReadonlyMap<string, Cell> }[];
}

/** Reads what stands in every column of some records, and what the records are called that they refer to. */
export async function readLines(
  parts: RecordPageParts,
  table: Table,
  found: readonly VersionedRow[],
): Promise<Lines> {
  const columns = columnsOf(table, parts.caller, { language: 'BOTH', names: true, columns: null });
  const rows = await seenRows(parts, table, found);
  const cells = await cellsIn({ ...parts, table, language: 'VI' }, columns, rows);
  const named = cells.map(some => new Map(columns.map(({ name }, index) => [name, some[index] ?? null])));
  return { columns, rows: rows.map((row, index) => ({ row, named: named[index] ?? new Map() })) };
}
