import { storable } from '../../database/storable';
import type { SourceRecordRow } from './source-record.table';

/** The column of each property. */
const COLUMNS = {
  sourceCode: 'source_code',
  recordType: 'record_type',
  sourceId: 'source_id',
  code: 'code',
  validFrom: 'valid_from',
  validTo: 'valid_to',
  hash: 'hash',
  place: 'place',
  raw: 'raw',
  stated: 'stated',
  problems: 'problems',
  run: 'run',
  since: 'since',
  missingSince: 'missing_since',
  proposal: 'proposal',
} as const satisfies Record<Exclude<keyof SourceRecordRow, 'version'>, string>;

export type Property = keyof typeof COLUMNS;
export type Stored = Record<string, unknown>;

/** A state before it is written. */
export type NewSourceRecord = Omit<SourceRecordRow, 'version'>;
/** What a source says of a record, without how it said it. */
export type SpokenRecord = Omit<SourceRecordRow, 'raw' | 'hash' | 'place' | 'problems'>;

export const ALL = Object.keys(COLUMNS) as Property[];
export const SPOKEN = ALL.filter(name => !['raw', 'hash', 'place', 'problems'].includes(name));

const JSON_COLUMNS: readonly string[] = ['stated', 'problems', 'since', 'proposal'];

/** What to select so that a row has the properties. */
export const selected = (properties: readonly Property[]): string[] => [
  'version',
  ...properties.map(property => `${COLUMNS[property]} as ${property}`),
];

export function toRow(row: Stored): SourceRecordRow {
  const parsed = { ...row };
  for (const name of JSON_COLUMNS)
    if (typeof row[name] === 'string') parsed[name] = JSON.parse(row[name]) as unknown;
  return parsed as unknown as SourceRecordRow;
}

export function toStored(row: NewSourceRecord): Stored {
  const stored: Stored = {};
  for (const [property, column] of Object.entries(COLUMNS)) {
    const value = row[property as Property];
    stored[column] = JSON_COLUMNS.includes(property) && value !== null ? JSON.stringify(value) : value;
  }
  stored['place'] = storable(row.place);
  return stored;
}
