import type { JsonObject, SourceRecord, UnreadableRecord } from '../connector';

const LONGEST_VALUE = 200;

/** What stands in a cell; null where nothing does. */
export type Cell = string | number | boolean | null;

/** A row of a table with its place. */
export interface TableRow {
  readonly place: string;
  readonly cells: readonly Cell[];
}

/** Whether nothing stands in a row. */
export const isBlank = (cells: readonly Cell[]): boolean => cells.every(cell => cell === null);

/** A row under its headings, or what is wrong with it; cells that are absent at the end are missed if `whole`. */
export function toRecord(
  headings: readonly string[],
  { place, cells }: TableRow,
  whole: boolean,
): SourceRecord | UnreadableRecord {
  const used = lastUsed(cells) + 1;
  if (used > headings.length || (whole && cells.length < headings.length)) {
    const problem = `${String(used > headings.length ? used : cells.length)} cells where the headings have ${String(headings.length)}; a row needs one cell for each heading${whole ? ', and quotes around a cell that holds the delimiter or a line end' : ''}.`;
    return { place, problem, value: shorten(cells) };
  }
  return { place, record: fields(headings, cells) };
}

function lastUsed(cells: readonly Cell[]): number {
  let last = cells.length - 1;
  while (last >= 0 && cells[last] === null) last -= 1;
  return last;
}

const fields = (headings: readonly string[], cells: readonly Cell[]): JsonObject =>
  Object.fromEntries(headings.map((heading, column) => [heading, cells[column] ?? null]));

/** The cells of a row for a message. */
export function shorten(cells: readonly Cell[]): string {
  const text = cells.map(cell => (cell === null ? '' : String(cell))).join(' | ');
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
