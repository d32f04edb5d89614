/** A range of cells, counted from 1. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const REFERENCE = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;
const LETTERS = 26;
const BEFORE_A = 64;

/** The row and the column of a cell such as `AB12`; null where that is none. */
export function parseReference(reference: string): { row: number; column: number } | null {
  const [, letters, row] = REFERENCE.exec(reference) ?? [];
  if (letters === undefined || row === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - BEFORE_A, 0);
  return { row: Number(row), column };
}

/** The range of `A1:C3`; null where that is none. */
export function parseRange(range: string): CellRange | null {
  const [from = '', to = from] = range.split(':');
  const first = parseReference(from);
  const last = parseReference(to);
  return first && last && { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

/** The letters of a column. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / LETTERS))
    name = String.fromCharCode(BEFORE_A + 1 + ((rest - 1) % LETTERS)) + name;
  return name;
}
