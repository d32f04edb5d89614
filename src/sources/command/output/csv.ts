import { stringify } from 'csv-stringify/sync';

/** What a cell may hold. */
export type Cell = string | number | boolean | null;

/** By it, spreadsheet programs know that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\u{FEFF}';

/** A row of CSV. A value of a source that a spreadsheet program would take for a formula is made harmless. */
export const csvRow = (cells: readonly Cell[]): string =>
  stringify([cells.map(cell => (typeof cell === 'boolean' ? String(cell) : cell))], {
    escape_formulas: true,
  });
