import type { Ordering } from '../../database/keyset';

/** Runs, latest first. */
export const latestRunFirst: Ordering = {
  name: 'NUMBER_DESC',
  columns: [{ property: 'run', kind: 'integer' }],
  direction: 'desc',
};

const NUMBER = [{ property: 'error', kind: 'integer' }] as const;

/** Errors, those found last first. */
export const latestErrorFirst: Ordering = { name: 'NUMBER_DESC', columns: NUMBER, direction: 'desc' };

/** Errors in the order of the source. */
export const errorsInOrder: Ordering = { name: 'NUMBER_ASC', columns: NUMBER, direction: 'asc' };

/** What waits for a decision, source by source, type by type. */
export const bySourceId: Ordering = {
  name: 'SOURCE_ID_ASC',
  columns: ['sourceCode', 'recordType', 'sourceId'],
  direction: 'asc',
};
