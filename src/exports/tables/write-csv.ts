import { stringify } from 'csv-stringify/sync';
import type { Cell } from './table-columns';
import type { TableData } from './table-rows';

/** Tells spreadsheet programs that the bytes are UTF-8. */
const MARK = '\uFEFF';
const BETWEEN_PARTS = '; ';

/** CSV as of RFC 4180; a text that a spreadsheet would take for a formula is made harmless. */
export async function* writeCsv({ columns, pages }: TableData): AsyncGenerator<string> {
  yield MARK + toCsv([columns.map(({ name }) => name)]);
  for await (const rows of pages) yield toCsv(rows.map(cells => cells.map(toText)));
}

const toCsv = (rows: readonly (readonly (string | number | null)[])[]): string =>
  stringify(rows as (string | number | null)[][], { record_delimiter: 'windows', escape_formulas: true });

const toText = (cell: Cell): string | number | null => {
  if (typeof cell === 'boolean') return String(cell);
  return typeof cell === 'object' && cell !== null ? cell.join(BETWEEN_PARTS) : cell;
};
