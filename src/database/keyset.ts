import type { Knex } from 'knex';
import { columnName } from './table';

/**
 * A total order over a table: columns that are never null, the last one unique at any view, one direction, so that
 * a row-value comparison finds a position with one index search on both engines.
 */
export interface Ordering {
  readonly name: string;
  readonly properties: readonly string[];
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

/** Orders, seeks and limits: one row more than wanted tells whether there are more. */
export function applySlice(query: Knex.QueryBuilder, alias: string, ordering: Ordering, slice: Slice): void {
  const columns = orderColumns(alias, ordering);
  const descending = ordering.direction === 'desc';
  if (slice.after) seek(query, columns, slice.after, descending ? '<' : '>');
  if (slice.before) seek(query, columns, slice.before, descending ? '>' : '<');
  applyOrder(query, alias, ordering, slice);
  query.limit(slice.limit + 1);
}

export function applyOrder(
  query: Knex.QueryBuilder,
  alias: string,
  ordering: Ordering,
  { backwards }: Slice,
): void {
  const order = (ordering.direction === 'desc') !== backwards ? 'desc' : 'asc';
  query.orderBy(orderColumns(alias, ordering).map(column => ({ column, order })));
}

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

const orderColumns = (alias: string, { properties }: Ordering): string[] =>
  properties.map(property => `${alias}.${columnName(property)}`);

function seek(
  query: Knex.QueryBuilder,
  columns: readonly string[],
  position: Position,
  operator: '<' | '>',
): void {
  const names = columns.map(() => '??').join(', ');
  const values = columns.map(() => '?').join(', ');
  query.whereRaw(`(${names}) ${operator} (${values})`, [...columns, ...position]);
}
