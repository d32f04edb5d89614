import type { MappedRecord } from '../mapping/record-mapping';
import type { Problem } from '../problem';

/** A record of a source that is new, differs from before, or could not be read. */
export interface Entry {
  /** The type of the registry's record. */
  readonly type: string;
  readonly sourceId: string;
  readonly place: string;
  readonly hash: string;
  /** As the source sent it: JSON. */
  readonly raw: string;
  /** In the registry's words; null where something is wrong that leaves the record out. */
  readonly mapped: Omit<MappedRecord, 'problems'> | null;
  readonly problems: readonly Problem[];
}

/** Names one record of a source. */
export const entryKey = (type: string, sourceId: string): string => `${type}/${sourceId}`;
