import { groupBy } from '../src/database/group-by';
import { firstDay } from '../src/database/partial-date';
import { type Column, parseRecordKey, recordKey, type Table, toEnd, toStart } from '../src/database/table';
import type { RecordVersion } from '../src/database/revision-writer';

/** A record and the line it was read from. */
export interface PlacedRecord {
  readonly line: number;
  readonly record: RecordVersion;
}

export interface PlacedBatch {
  readonly table: Table;
  readonly file: string;
  readonly records: readonly PlacedRecord[];
}

/** What does not hold together in some records: references to nothing, and periods of one record that overlap. */
export function findProblems(batches: readonly PlacedBatch[]): string[] {
  const known = new Set(
    batches.flatMap(({ table, records }) => records.map(({ record }) => recordKey(table.type, record.code))),
  );
  return batches.flatMap(batch => [...danglingReferences(batch, known), ...badPeriods(batch)]);
}

function danglingReferences({ table, file, records }: PlacedBatch, known: ReadonlySet<string>): string[] {
  const columns = Object.entries(table.columns);
  return records.flatMap(({ line, record }) =>
    columns.flatMap(([property, column]) =>
      keysIn(record[property], column)
        .filter(key => !known.has(key))
        .map(key => `${file}, line ${String(line)}, column ${property}: ${describe(key)} does not exist`),
    ),
  );
}

function keysIn(value: unknown, { kind, to }: Column<unknown>): string[] {
  if (value === null || value === undefined) return [];
  if (kind === 'anyReference') return [value as string];
  if (to === undefined) return [];
  const codes = kind === 'references' ? (value as readonly string[]) : [value as string];
  return codes.map(code => recordKey(to, code));
}

function describe(key: string): string {
  const { type, code } = parseRecordKey(key);
  return `the ${type} "${code}"`;
}

function badPeriods({ file, records }: PlacedBatch): string[] {
  return [...groupBy(records, ({ record }) => record.code).values()].flatMap(versions => {
    const ordered = [...versions].sort((one, other) => (startOf(one) < startOf(other) ? -1 : 1));
    return ordered.flatMap((version, index) => {
      const problem = periodProblem(version, ordered[index - 1]);
      return problem === undefined ? [] : [`${file}, line ${String(version.line)}, column ${problem}`];
    });
  });
}

function periodProblem(version: PlacedRecord, before: PlacedRecord | undefined): string | undefined {
  if (endOf(version) <= startOf(version)) return 'validTo: the period ends before it begins';
  if (before && endOf(before) > startOf(version))
    return `validFrom: the period overlaps that of line ${String(before.line)}`;
  return undefined;
}

/** The first day, so that a year and a day of it compare. */
const startOf = ({ record }: PlacedRecord): string => firstDay(toStart(record.validFrom));
const endOf = ({ record }: PlacedRecord): string => firstDay(toEnd(record.validTo));
