import type { Problem } from '../../sources/problem';

/** A record of a registry that a source's record may be, for a person to decide. */
export interface Proposal {
  /** RENAME: the source gave one of its records another id. MATCH: another source states the same thing. */
  readonly kind: 'RENAME' | 'MATCH';
  /** The record of the registry. */
  readonly code: string;
  /** What the source called it before, where it is a rename. */
  readonly formerId?: string;
}

/** One state of one record of a source, as the registry keeps it; in versions, like the records of the registry. */
export interface SourceRecordRow {
  readonly version: number;
  readonly sourceCode: string;
  readonly recordType: string;
  /** What the source identifies it by. */
  readonly sourceId: string;
  /** The record of the registry; null until a person has decided, or where it was never readable. */
  readonly code: string | null;
  /** Half open, as stored. */
  readonly validFrom: string;
  readonly validTo: string;
  /** Of what the source sends and how it is mapped; empty where something else may mend what is wrong. */
  readonly hash: string;
  readonly place: string;
  /** As the source sent it: JSON. */
  readonly raw: string;
  /** In the registry's words, by property; null where it was never readable. */
  readonly stated: Readonly<Record<string, unknown>> | null;
  /** What was wrong with it the last time. */
  readonly problems: readonly Problem[];
  /** The run that brought this state; null: it was there before the first run. */
  readonly run: number | null;
  /** The runs that brought values which this state has from the one before, by property. */
  readonly since: Readonly<Record<string, number>>;
  /** The day since which the source does not list it any more. */
  readonly missingSince: string | null;
  readonly proposal: Proposal | null;
}

/** Whether a source stopped listing a record so long ago that it was closed. */
export const isClosed = ({
  missingSince,
  validTo,
}: Pick<SourceRecordRow, 'missingSince' | 'validTo'>): boolean =>
  missingSince !== null && validTo <= missingSince;

/** The records of one type that a source gives. */
export interface SourceType {
  readonly code: string;
  readonly type: string;
}
