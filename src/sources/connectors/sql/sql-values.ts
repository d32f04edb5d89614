import { types } from 'pg';
import type { ForeignColumn, ForeignRow, ForeignSnapshot } from '../../../database/foreign';
import { SourceError } from '../../../errors';
import type { JsonObject } from '../../connector';

type Convert = (text: string) => unknown;

/** So many digits come back the same. */
const EXACT_DIGITS = 15;
const whole: Convert = text => (Number.isSafeInteger(Number(text)) ? Number(text) : text);
/** A number where that loses nothing; else the text. */
const exact: Convert = text =>
  /^-?[\d.]+$/.test(text) && digitsOf(text) <= EXACT_DIGITS ? Number(text) : text;
const digitsOf = (text: string): number => text.replace(/[-.]/g, '').replace(/^0+/, '').length;
const float: Convert = text => (Number.isFinite(Number(text)) ? Number(text) : text);
const truth: Convert = text => text === 't';
/** `2021-03-15 10:00:00+07` in the form of ISO 8601; what is no such moment, as `infinity`, stays. */
const moment: Convert = text =>
  text.replace(/^(\d{4,}-\d\d-\d\d) (\d\d:\d\d:\d\d)/, '$1T$2').replace(/(T[^+-]*[+-]\d\d)$/, '$1:00');
const json: Convert = text => JSON.parse(text) as unknown;

const { builtins } = types;
const SCALARS = new Map<number, Convert>([
  [builtins.INT2, whole],
  [builtins.INT4, whole],
  [builtins.INT8, whole],
  [builtins.NUMERIC, exact],
  [builtins.FLOAT4, float],
  [builtins.FLOAT8, float],
  [builtins.BOOL, truth],
  [builtins.TIMESTAMP, moment],
  [builtins.TIMESTAMPTZ, moment],
  [builtins.JSON, json],
  [builtins.JSONB, json],
]);
const same: Convert = text => text;
/** PostgreSQL's numbers of lists, and of what they list: numbers, truth values, moments, texts, days, uuids. */
const LISTS = new Map<number, Convert>([
  ...[1005, 1007, 1016].map((list): [number, Convert] => [list, whole]),
  ...[1021, 1022].map((list): [number, Convert] => [list, float]),
  [1231, exact],
  [1000, truth],
  [1115, moment],
  [1185, moment],
  ...[1002, 1009, 1014, 1015, 1182, 2951].map((list): [number, Convert] => [list, same]),
]);
/** The driver's own reader of lists of texts; its types know only of what is no list. */
const TEXTS = 1009 as (typeof builtins)['TEXT'];
const splitList = types.getTypeParser(TEXTS) as (text: string) => unknown;
const BYTES: readonly number[] = [builtins.BYTEA, 1001];

/** Makes rows plain JSON: numbers where they are exact, days and moments as ISO texts. Throws a `SourceError` for bytes. */
export function toRecords(
  rows: readonly ForeignRow[],
  columns: readonly ForeignColumn[],
  engine: ForeignSnapshot['engine'],
): JsonObject[] {
  const converts = new Map(columns.map(({ name, dataTypeID }) => [name, convertOf(dataTypeID)]));
  const convert = (name: string, value: unknown): unknown => {
    if (Buffer.isBuffer(value)) throw bytes(name);
    if (engine === 'sqlite')
      return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
    return typeof value === 'string' ? (converts.get(name) ?? same)(value) : value;
  };
  return rows.map(row =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, convert(name, value)])),
  );
}

/** Refuses what is no table of plain values: columns of bytes, or two of one name. */
export function checkColumns(columns: readonly ForeignColumn[]): void {
  const names = new Set<string>();
  for (const { name, dataTypeID } of columns) {
    if (BYTES.includes(dataTypeID)) throw bytes(name);
    if (names.has(name))
      throw unreadable(`Two columns are named "${name}"; name one of them otherwise in options.query`);
    names.add(name);
  }
}

function convertOf(type: number): Convert {
  const item = LISTS.get(type);
  return item === undefined ? (SCALARS.get(type) ?? same) : text => items(splitList(text), item);
}

function items(value: unknown, convert: Convert): unknown {
  if (Array.isArray(value)) return value.map(one => items(one, convert));
  return typeof value === 'string' ? convert(value) : value;
}

const bytes = (column: string): SourceError =>
  unreadable(
    `The column "${column}" holds bytes, not text; leave it out of options.query, or encode it there`,
  );

const unreadable = (message: string): SourceError => new SourceError(message, 'SOURCE_UNREADABLE');
