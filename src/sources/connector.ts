import type { SourceConfig } from './source-config';
import type { SourceClient } from './http/source-client';

/** A record as its source publishes it: plain JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** A record of a source, and where it stands there: `line 12`, `sheet CSDL, row 5`, `page 2, item 7`. */
export interface SourceRecord {
  readonly place: string;
  readonly record: JsonObject;
}

/** A piece that could not be read as a record; what comes after it still is. */
export interface UnreadableRecord {
  readonly place: string;
  /** What is wrong with it, and what would be right. */
  readonly problem: string;
  readonly value?: string;
  /** Whether it is only a part of a record that is given for itself, such as a cell. */
  readonly isPart?: boolean;
}

/** What tells a server which state of a document is already known. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** How the reading of a source ended. */
export interface WalkEnd {
  /** Whether all that the source has was read: only then does an absence mean anything. */
  readonly complete: boolean;
  /** Why it is not complete. */
  readonly reason?: string;
  /** The source has not changed since the validators given: no record was read. */
  readonly notModified?: boolean;
  /** Of a source that is one document. */
  readonly validators?: Validators;
  /** What the reader found out and a steward wants to know: the encoding, the delimiter, the sheet. */
  readonly notes?: readonly string[];
}

/** What a connector is given beside its source. */
export interface Reading {
  /** Sends requests within the limits of the source. */
  readonly client: SourceClient;
  /** What paths are relative to: the folder of the sources file. */
  readonly directory: string;
  /** Of the last run that was applied; null: read everything. */
  readonly validators: Validators | null;
  /** Aborted when the run is stopped. */
  readonly signal: AbortSignal;
}

/**
 * Reads a source record by record, no faster than they are taken. Throws a `SourceError` where the source cannot be
 * read at all; what goes wrong in the middle of a reading makes its end incomplete.
 */
export type Connector<Source extends SourceConfig = SourceConfig> = (
  source: Source,
  reading: Reading,
) => AsyncGenerator<SourceRecord | UnreadableRecord, WalkEnd>;

/** Whether a piece is a record. */
export const isRecord = (piece: SourceRecord | UnreadableRecord): piece is SourceRecord => 'record' in piece;
