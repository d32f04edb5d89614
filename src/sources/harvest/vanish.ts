import type { Knex } from 'knex';
import { chunksOf } from '../../database/batches';
import type { RevisionWriter } from '../../database/revision-writer';
import type { SourceRecordRepository } from '../../modules/source/source-record.repository';
import { isClosed, type SourceRecordRow } from '../../modules/source/source-record.table';
import { tableOf } from '../../tables';
import type { Settler } from '../settle/settler';
import type { SourceConfig } from '../source-config';
import { entryKey } from './entry';
import { withoutVersion } from './next-states';
import { differenceLines, line, type Report } from './reported';

/** A record that a source listed before and does not list now. */
export interface Absent {
  readonly type: string;
  readonly sourceId: string;
  /** The day since which it is not listed; null: until this run it was. */
  readonly missingSince: string | null;
}

const BATCH = 500;
const DAY_MS = 86_400_000;

/** What a source listed before, closed records left out, and how many those are of each type. */
export async function findAbsent(
  db: Knex,
  sourceRecords: SourceRecordRepository,
  sourceCode: string,
  isAbsent: (key: string, missingSince: string | null) => boolean,
): Promise<{ listed: Record<string, number>; absent: Absent[] }> {
  const listed: Record<string, number> = {};
  const absent: Absent[] = [];
  for await (const record of sourceRecords.listed(db, sourceCode)) {
    if (isClosed(record)) continue;
    const { recordType: type, sourceId, missingSince } = record;
    listed[type] = (listed[type] ?? 0) + 1;
    if (isAbsent(entryKey(type, sourceId), missingSince)) absent.push({ type, sourceId, missingSince });
  }
  return { listed, absent };
}

/** How many records of a source may be gone before a person is asked. */
export const mostGone = (listed: number, { fraction }: SourceConfig['vanishing']): number =>
  Math.max(1, Math.floor(listed * fraction));

/** Whether a record has been missing for so long that it is closed. */
export const isDue = (
  { missingSince }: Absent,
  day: string,
  { graceDays }: SourceConfig['vanishing'],
): boolean => Date.parse(missingSince ?? day) + graceDays * DAY_MS <= Date.parse(day);

export interface VanishParts {
  readonly sourceCode: string;
  readonly sourceRecords: SourceRecordRepository;
  readonly settler: Settler;
  readonly run: number;
  readonly day: string;
  readonly report: Report;
}

/** Notes that records are missing, or closes them: never deletes. */
export class Vanishing {
  constructor(private readonly parts: VanishParts) {}

  /** Notes the day since which records are not listed. */
  async note(writer: RevisionWriter, absent: readonly Absent[]): Promise<void> {
    await this.eachBatch(writer, absent, (type, rows) => {
      for (const { code, sourceId } of rows) this.parts.report(line('MISSING', { type, code, sourceId }));
      return rows.map(row => ({ ...row, missingSince: this.parts.day }));
    });
  }

  /** Ends records on the day since which they are not listed. */
  async close(writer: RevisionWriter, absent: readonly Absent[]): Promise<void> {
    await this.eachBatch(writer, absent, (_type, rows) =>
      rows.map(row => {
        const missingSince = row.missingSince ?? this.parts.day;
        const validTo = latest(row.validFrom, earliest(missingSince, row.validTo));
        return { ...row, missingSince: latest(missingSince, validTo), validTo };
      }),
    );
    await this.settle(writer, absent);
  }

  private async settle(writer: RevisionWriter, absent: readonly Absent[]): Promise<void> {
    const { sourceRecords, sourceCode, settler, report } = this.parts;
    for (const [type, some] of batchesByType(absent)) {
      const ids = some.map(({ sourceId }) => sourceId);
      const rows = await sourceRecords.ofSource(writer.trx, { code: sourceCode, type }, ids);
      const codes = [...new Set(rows.flatMap(({ code }) => code ?? []))];
      for (const difference of await settler.settle(writer, tableOf(type), codes))
        for (const reported of differenceLines('VANISHED', type, difference)) report(reported);
    }
  }

  private async eachBatch(
    writer: RevisionWriter,
    absent: readonly Absent[],
    change: (type: string, rows: readonly SourceRecordRow[]) => readonly SourceRecordRow[],
  ): Promise<void> {
    const { sourceRecords, sourceCode } = this.parts;
    for (const [type, some] of batchesByType(absent)) {
      const ids = some.map(({ sourceId }) => sourceId);
      const rows = await sourceRecords.ofSource(writer.trx, { code: sourceCode, type }, ids);
      const last = [...new Map(rows.map(row => [row.sourceId, row])).values()];
      // What no person has decided on, or nobody could read, leaves nothing behind.
      const kept = last.filter(({ code }) => code !== null);
      const opened = change(type, kept).map(withoutVersion);
      await sourceRecords.close(
        writer.trx,
        last.map(({ version }) => version),
        writer.at.revision,
      );
      await sourceRecords.insert(writer.trx, opened, writer.at.revision);
      if (last.length > 0) writer.touch('source_records');
    }
  }
}

function* batchesByType(absent: readonly Absent[]): Generator<[string, readonly Absent[]]> {
  for (const type of new Set(absent.map(one => one.type)))
    for (const some of chunksOf(
      absent.filter(one => one.type === type),
      BATCH,
    ))
      yield [type, some];
}

const earliest = (one: string, other: string): string => (one < other ? one : other);
const latest = (one: string, other: string): string => (one > other ? one : other);
