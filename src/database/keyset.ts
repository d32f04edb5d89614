import type { Knex } from 'knex';
import { columnName } from './table';

/** A column to sort by, or one that may be empty with the value it then sorts as. */
export type SortColumn = string | { readonly property: string; readonly missing: string };

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

/** Orders, seeks and limits: one row more than wanted tells whether there are more. */
export function applySlice(query: Knex.QueryBuilder, alias: string, ordering: Ordering, slice: Slice): void {
  const descending = ordering.direction === 'desc';
  if (slice.after) seek(query, toSql(alias, ordering), slice.after, descending ? '<' : '>');
  if (slice.before) seek(query, toSql(alias, ordering), slice.before, descending ? '>' : '<');
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
  for (const { sql, bindings } of toSql(alias, ordering)) query.orderByRaw(`${sql} ${order}`, [...bindings]);
}

/** The position of a stored row, read under the names of its properties. */
export const positionOf = ({ columns }: Ordering, stored: Readonly<Record<string, unknown>>): Position =>
  columns.map(column => {
    if (typeof column === 'string') return stored[column] as string | number;
    return (stored[column.property] ?? column.missing) as string | number;
  });

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

const toSql = (alias: string, { columns }: Ordering): SqlPart[] =>
  columns.map(column => {
    if (typeof column === 'string') return { sql: '??', bindings: [`${alias}.${columnName(column)}`] };
    return { sql: 'coalesce(??, ?)', bindings: [`${alias}.${columnName(column.property)}`, column.missing] };
  });

function seek(
  query: Knex.QueryBuilder,
  parts: readonly SqlPart[],
  position: Position,
  operator: '<' | '>',
): void {
  const names = parts.map(({ sql }) => sql).join(', ');
  const values = parts.map(() => '?').join(', ');
  const bindings = parts.flatMap(part => part.bindings);
  query.whereRaw(`(${names}) ${operator} (${values})`, [...bindings, ...position]);
}
