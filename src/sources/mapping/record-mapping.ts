import type { Table } from '../../database/table';
import type { PartialDate } from '../../database/partial-date';
import type { JsonObject, SourceRecord } from '../connector';
import type { Problem } from '../problem';

/** What a source says of one record, in the registry's words. References are still the source's own words. */
export interface MappedRecord {
  /** The official code, where the source states one. */
  readonly code: string | null;
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
  /** By property of the table. A property is absent where the source does not speak of it, null where it says there is none. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

/** A compiled mapping of one source to one record type. */
export interface RecordMapping {
  readonly table: Table;
  /** Changes whenever the mapping or one of its code lists does. */
  readonly fingerprint: string;
  /** Whether the mapping speaks of the record at all. */
  applies(record: JsonObject): Promise<boolean>;
  /** What the source identifies the record by; a problem where that is empty or no text. */
  identify(record: SourceRecord): Promise<string | Problem>;
  map(record: SourceRecord, sourceId: string): Promise<MappedRecord>;
}
