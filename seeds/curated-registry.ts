import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import type { Db } from '../src/database/connect';
import { isPartialDate } from '../src/database/partial-date';
import type { Column, Table } from '../src/database/table';
import { tidy } from '../src/database/vietnamese-text';
import type { Batch, RecordVersion, RevisionResult } from '../src/database/revision-writer';
import { inRevision, type RevisionNote } from '../src/database/write-revision';
import { LoadError } from '../src/errors';
import { HarvestRunRepository } from '../src/modules/source/harvest-run.repository';
import { CURATED } from '../src/sources/settle/authority';
import { CuratedSettler } from '../src/sources/settle/curated-settler';
import { tables } from '../src/tables';
import { findProblems, type PlacedBatch, type PlacedRecord } from './check-records';

/** A list in one cell. */
const SEPARATOR = ';';

/**
 * Makes the registry believe the curated facts, in one revision. Safe to run again: only differences are written, and
 * what was removed from the files is closed.
 * Facts that do not hold together refuse the whole load, naming file, line and column.
 */
export async function loadCuratedRegistry(
  db: Db,
  directory: string,
  clock: () => Date,
): Promise<RevisionResult> {
  const startedAt = clock();
  const { batches, problems } = readBatches(directory);
  const all = [...problems, ...findProblems(batches)];
  if (all.length > 0) throw new LoadError(all);
  const read = batches.reduce((total, { records }) => total + records.length, 0);
  const runs = new HarvestRunRepository(db);
  const also: RevisionNote['also'] = (trx, result, finishedAt) =>
    runs.record(trx, { ...result, sourceCode: CURATED, startedAt, finishedAt, read });
  const note = { author: CURATED, reason: 'The curated facts were loaded.', clock, also };
  const settler = new CuratedSettler(db.dialect);
  const { result } = await inRevision(db, note, async writer => {
    for (const batch of batches) await writer.write(await settler.settled(writer, toBatch(batch)));
  });
  return result;
}

/** `agency_changes` is read from `agency-changes.csv`. */
export const fileOf = ({ name }: Table): string => `${name.replaceAll('_', '-')}.csv`;

function readBatches(directory: string): { batches: PlacedBatch[]; problems: string[] } {
  const problems: string[] = [];
  const batches = tables.map(table => {
    const file = join(directory, fileOf(table));
    if (!existsSync(file)) problems.push(`${basename(file)} is missing`);
    const records = existsSync(file) ? readRecords(table, file, problems) : [];
    return { table, file: basename(file), records };
  });
  return { batches, problems };
}

interface ParsedRow {
  readonly info: { readonly lines: number };
  readonly record: Readonly<Record<string, string>>;
}

function readRecords(table: Table, file: string, problems: string[]): PlacedRecord[] {
  const rows = parseRows(file, problems);
  const expected = ['code', 'validFrom', 'validTo', ...Object.keys(table.columns)];
  const missing = expected.filter(name => rows[0] && !(name in rows[0].record));
  if (missing.length > 0) {
    problems.push(`${basename(file)}, line 1: the columns ${missing.join(', ')} are missing`);
    return [];
  }
  return rows.map(({ info, record }) => {
    const report = (problem: string): void => {
      problems.push(`${basename(file)}, line ${String(info.lines)}, column ${problem}`);
    };
    return toRecord(table, record, report, info.lines);
  });
}

function parseRows(file: string, problems: string[]): ParsedRow[] {
  try {
    return parse(readFileSync(file), { columns: true, bom: true, info: true }) as unknown as ParsedRow[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.push(`${basename(file)}, line ${String(error['lines'])}: ${error.message}`);
    return [];
  }
}

function toRecord(
  table: Table,
  cells: Readonly<Record<string, string>>,
  report: (problem: string) => void,
  line: number,
): PlacedRecord {
  const record: Record<string, unknown> = { code: tidy(cells['code'] ?? '') };
  if (record['code'] === '') report('code: is empty');
  for (const [property, column] of [...PERIOD, ...Object.entries(table.columns)]) {
    const { value, problem } = readCell(tidy(cells[property] ?? ''), column);
    if (problem !== undefined) report(`${property}: ${problem}`);
    record[property] = value;
  }
  return { line, record: record as RecordVersion };
}

const PERIOD_COLUMN: Column<string | null> = { kind: 'date', nullable: true };
const PERIOD = [
  ['validFrom', PERIOD_COLUMN],
  ['validTo', PERIOD_COLUMN],
] as const;

interface Cell {
  readonly value: unknown;
  readonly problem?: string;
}

function readCell(cell: string, column: Column<unknown>): Cell {
  if (column.kind === 'references' || column.kind === 'texts') {
    return {
      value:
        cell === ''
          ? []
          : cell
              .split(SEPARATOR)
              .map(tidy)
              .filter(item => item !== ''),
    };
  }
  if (cell === '') return column.nullable ? { value: null } : { value: null, problem: 'is empty' };
  return READERS[column.kind]?.(cell, column) ?? { value: cell };
}

const READERS: Readonly<
  Partial<Record<Column<unknown>['kind'], (cell: string, column: Column<unknown>) => Cell>>
> = {
  integer: cell =>
    Number.isSafeInteger(Number(cell)) ? { value: Number(cell) } : wrong(cell, 'no whole number'),
  number: cell => (Number.isFinite(Number(cell)) ? { value: Number(cell) } : wrong(cell, 'no number')),
  flag: cell =>
    cell === 'true' || cell === 'false' ? { value: cell === 'true' } : wrong(cell, 'neither true nor false'),
  date: cell =>
    isPartialDate(cell) ? { value: cell } : wrong(cell, 'no date like 2022, 2022-11 or 2022-11-03'),
  choice: (cell, { values = [] }) =>
    values.includes(cell) ? { value: cell } : wrong(cell, `none of ${values.join(', ')}`),
};

const wrong = (cell: string, what: string): Cell => ({ value: null, problem: `"${cell}" is ${what}` });

/** What a file no longer has is no longer believed. */
const toBatch = ({ table, records }: PlacedBatch): Batch => ({
  complete: true,
  table,
  records: records.map(({ record }) => record),
});
