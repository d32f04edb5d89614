import type { Knex } from 'knex';
import { NO_END, orAfterAll, orBeforeAll, UNKNOWN_START } from './partial-date';
import { columnName } from './table';

/**
 * A column of text to sort by; one of dates, of which those not known come last in either direction; one of the days
 * since which rows hold, of which those not known come before all others; or one of whole numbers.
 */
export type SortColumn = string | { readonly property: string; readonly kind: 'date' | 'start' | 'integer' };

/**
 * A total order over a table: values that are never null, the last one unique at any view, one direction, so that a
 * row-value comparison finds a position, with one index search where the columns have an index.
 */
export interface Ordering {
  readonly name: string;
  readonly columns: readonly SortColumn[];
  readonly direction: 'asc' | 'desc';
}

/** The values of an ordering's columns at one row. */
export type Position = readonly (string | number)[];

/** Which part of an ordered list is wanted. */
export interface Slice {
  readonly limit: number;
  readonly backwards: boolean;
  readonly after?: Position;
  readonly before?: Position;
}

/** Rows with their positions, `row[i]` at `positions[i]`, in the ordering's direction. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly positions: readonly Position[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** What a list of nothing gives; fits every kind of row. */
export const EMPTY_PAGE: Page<never> = {
  rows: [],
  positions: [],
  hasNextPage: false,
  hasPreviousPage: false,
};

/** Orders, seeks and limits: one row more than wanted tells whether there are more. */
export function applySlice(query: Knex.QueryBuilder, alias: string, ordering: Ordering, slice: Slice): void {
  const descending = ordering.direction === 'desc';
  const parts = toSql(alias, ordering);
  const valuesOf = (position: Position): Position =>
    isOneText(ordering) ? [position.join(SEPARATOR)] : position;
  if (slice.after) seek(query, { parts, position: valuesOf(slice.after) }, descending ? '<' : '>');
  if (slice.before) seek(query, { parts, position: valuesOf(slice.before) }, descending ? '>' : '<');
  applyOrder(query, alias, ordering, slice);
  // Written out: of a limit that is bound, a plan that is kept would not know how small it is.
  query.limit(slice.limit + 1, { skipBinding: true });
}

export function applyOrder(
  query: Knex.QueryBuilder,
  alias: string,
  ordering: Ordering,
  { backwards }: Slice,
): void {
  const order = (ordering.direction === 'desc') !== backwards ? 'desc' : 'asc';
  for (const { sql, bindings } of toSql(alias, ordering)) query.orderByRaw(`${sql} ${order}`, [...bindings]);
}

/** The position of a stored row, read under the names of its properties. */
export const positionOf = (ordering: Ordering, stored: Readonly<Record<string, unknown>>): Position =>
  ordering.columns.map(column => {
    const value = stored[typeof column === 'string' ? column : column.property];
    return (value ?? missingDate(ordering)) as string | number;
  });

/** Whether the values could be a position of the ordering: a text or a whole number where it has one. */
export const isPosition = ({ columns }: Ordering, values: Position): boolean =>
  values.length === columns.length &&
  columns.every((column, index) => {
    const value = values[index];
    if (typeof column === 'string' || column.kind !== 'integer')
      return typeof value === 'string' && !value.includes('\u0000');
    return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= MAX_INTEGER;
  });

/** Of a column of whole numbers, on both engines. */
const MAX_INTEGER = 2_147_483_647;

const missingDate = ({ direction }: Ordering): string => (direction === 'asc' ? NO_END : UNKNOWN_START);

/** Turns the fetched rows, in fetching order, into a page in the list's order. */
export function toPage<Stored, Row>(
  fetched: readonly Stored[],
  slice: Slice,
  read: { row: (stored: Stored) => Row; position: (stored: Stored) => Position },
): Page<Row> {
  const kept = fetched.slice(0, slice.limit);
  if (slice.backwards) kept.reverse();
  const beyond = fetched.length > slice.limit;
  return {
    rows: kept.map(read.row),
    positions: kept.map(read.position),
    hasNextPage: slice.backwards ? slice.before !== undefined : beyond,
    hasPreviousPage: slice.backwards ? beyond : slice.after !== undefined,
  };
}

interface SqlPart {
  readonly sql: string;
  readonly bindings: readonly string[];
}

/** Lower than every character of what is sorted by, so that "2022" comes before "2022-11" with something behind each. */
const SEPARATOR = '\u0001';

/** Texts in SQL as one that sorts as they do one after the other; the expression is that of an index. */
export const asOneText = (texts: readonly string[]): string => texts.join(` || '${SEPARATOR}' || `);

/**
 * Whether the columns are sorted by as one text: SQLite finds a row value in an index on columns, and not in one on
 * expressions, of which it finds a single one.
 */
const isOneText = ({ columns }: Ordering): boolean =>
  columns.some(column => typeof column !== 'string' && column.kind !== 'integer');

function toSql(alias: string, ordering: Ordering): SqlPart[] {
  const parts = ordering.columns.map(column => ({
    sql: columnSql(column, ordering),
    bindings: [`${alias}.${columnName(typeof column === 'string' ? column : column.property)}`],
  }));
  if (!isOneText(ordering)) return parts;
  return [
    { sql: asOneText(parts.map(({ sql }) => sql)), bindings: parts.flatMap(({ bindings }) => bindings) },
  ];
}

function columnSql(column: SortColumn, { direction }: Ordering): string {
  if (typeof column === 'string' || column.kind !== 'date') return '??';
  return direction === 'asc' ? orAfterAll('??') : orBeforeAll('??');
}

function seek(
  query: Knex.QueryBuilder,
  { parts, position }: { parts: readonly SqlPart[]; position: Position },
  operator: '<' | '>',
): void {
  const names = parts.map(({ sql }) => sql).join(', ');
  const values = parts.map(() => '?').join(', ');
  const bindings = parts.flatMap(part => part.bindings);
  query.whereRaw(`(${names}) ${operator} (${values})`, [...bindings, ...position]);
}
