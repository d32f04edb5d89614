import type { Ordering, Slice } from './keyset';
import type { Match } from './match';
import type { Projection } from './projection';

/** A list asked of one table: which rows, in which order, which part. */
export interface ListQuery {
  readonly match: Match;
  readonly ordering: Ordering;
  readonly slice: Slice;
  /** Tells the condition apart from all others of the table. */
  readonly matchKey: string;
  /** The columns that are wanted; all of them if absent. */
  readonly projection?: Projection | null;
}

/** Tells pages apart, whatever columns are wanted of them. */
export const pageKey = ({ ordering, slice, matchKey }: ListQuery): string =>
  `${ordering.name} ${JSON.stringify(slice)} ${matchKey}`;
