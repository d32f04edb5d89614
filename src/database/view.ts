import type { Knex } from 'knex';
import { openAt } from './closed-records';
import type { Table, View } from './table';

export { STILL_BELIEVED } from './closed-records';

/**
 * The versions of a table of records that may be seen at the view, whatever the day they hold for: those believed at its
 * revision and not closed to who looks.
 */
export const seenAt = (
  query: Knex.QueryBuilder,
  alias: string,
  view: View,
  table: Table,
): Knex.QueryBuilder => openAt(believedAt(query, alias, view), alias, view, table);

/** The versions of a table of records that may be seen at the view and hold on its day: at most one per code. */
export const inForceAt = (
  query: Knex.QueryBuilder,
  alias: string,
  view: View,
  table: Table,
): Knex.QueryBuilder => openAt(heldAt(query, alias, view), alias, view, table);

/**
 * The versions believed at the view's revision, of whatever is kept in versions, seen or not. The upper bound is always asked:
 * "still believed" alone would lose a row that another write closes between two statements of one request.
 */
export function believedAt(query: Knex.QueryBuilder, alias: string, { revision }: View): Knex.QueryBuilder {
  return query.where(`${alias}.recorded_from`, '<=', revision).where(`${alias}.recorded_to`, '>', revision);
}

/** Those of them that hold on the view's day. */
export function heldAt(query: Knex.QueryBuilder, alias: string, view: View): Knex.QueryBuilder {
  return believedAt(query, alias, view)
    .where(`${alias}.valid_from`, '<=', view.asOf)
    .where(`${alias}.valid_to`, '>', view.asOf);
}

/**
 * The same as a condition in SQL text, for a day that differs from row to row: `day` is an SQL expression, the
 * revision is bound as `:revision`.
 */
export const inForceSql = (alias: string, day: string): string =>
  `${alias}.recorded_from <= :revision and ${alias}.recorded_to > :revision and ${alias}.valid_from <= ${day} and ${alias}.valid_to > ${day}`;
