import type { Knex } from 'knex';
import type { View } from '../../database/table';
import type { RunOutcome } from './registered-run';

/**
 * The runs that a view knows. Of an earlier moment those that had ended by then: a run that wrote nothing raised no
 * revision, so that only its moment tells; and what one under way would come to was not known.
 */
export function knownRuns(query: Knex.QueryBuilder, alias: string, view: View): Knex.QueryBuilder {
  void query.where(`${alias}.revision`, '<=', view.revision);
  const { knownAt } = view.from;
  return knownAt ? query.where(`${alias}.finished_at`, '<=', knownAt.moment) : query;
}

/** Only runs that stood so at the moment asked about: one that is confirmed or given up now was held before. */
export function ofOutcomes(
  query: Knex.QueryBuilder,
  alias: string,
  outcomes: readonly RunOutcome[],
  { from: { knownAt } }: View,
): void {
  if (!knownAt) {
    void query.whereIn(`${alias}.outcome`, [...outcomes]);
    return;
  }
  const heldUntil = `${alias}.held_until`;
  void query.where(any => {
    void any.where(now => {
      void now
        .whereIn(`${alias}.outcome`, [...outcomes])
        .where(since => void since.whereNull(heldUntil).orWhere(heldUntil, '<=', knownAt.moment));
    });
    if (outcomes.includes('HELD')) void any.orWhere(heldUntil, '>', knownAt.moment);
  });
}
