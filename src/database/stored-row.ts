import { type Column, fromEnd, fromStart, type RowOf, type Standpoint, type Table } from './table';

/** A value as SQL stores it: lists as JSON, truth as 0 or 1, absent as null. */
export function encode(value: unknown, { kind }: Column<unknown>): string | number | null {
  if (kind === 'references' || kind === 'texts') return JSON.stringify(value ?? []);
  if (value === undefined || value === null) return null;
  if (kind === 'flag') return value === true ? 1 : 0;
  return value as string | number;
}

/** A stored row as the rest of the program sees it, with those of its columns that were read. */
export function decode<Of extends Table>(
  table: Of,
  stored: Readonly<Record<string, unknown>>,
  view: Standpoint,
  columns: readonly string[],
): RowOf<Of> {
  const row: Record<string, unknown> = {
    type: table.type,
    view,
  };
  for (const property of columns) row[property] = decodeProperty(table, property, stored[property]);
  return row as RowOf<Of>;
}

function decodeProperty(table: Table, property: string, stored: unknown): unknown {
  const column = table.columns[property];
  if (column) return decodeValue(stored, column.kind);
  if (property === 'validFrom') return fromStart(stored as string);
  return property === 'validTo' ? fromEnd(stored as string) : stored;
}

/** Most lists are empty. */
const NOTHING: readonly never[] = Object.freeze([]);

function decodeValue(stored: unknown, kind: Column<unknown>['kind']): unknown {
  if (kind === 'references' || kind === 'texts')
    return stored === '[]' ? NOTHING : JSON.parse(stored as string);
  return kind === 'flag' && stored !== null ? stored === 1 : stored;
}
