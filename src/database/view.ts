import type { Knex } from 'knex';
import type { View } from './table';

/** Higher than every revision: the version is believed until a later revision says otherwise. */
export const STILL_BELIEVED = Number.MAX_SAFE_INTEGER;

/**
 * The versions believed at the view's revision, whatever the day they hold for. The upper bound is always asked:
 * "still believed" alone would lose a row that another write closes between two statements of one request.
 */
export function believedAt(query: Knex.QueryBuilder, alias: string, { revision }: View): Knex.QueryBuilder {
  return query.where(`${alias}.recorded_from`, '<=', revision).where(`${alias}.recorded_to`, '>', revision);
}

/** The versions believed at the view's revision that hold on its day: at most one per code. */
export function inForceAt(query: Knex.QueryBuilder, alias: string, view: View): Knex.QueryBuilder {
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
