import type { Knex } from 'knex';
import { chunksOf } from '../../database/batches';
import { groupBy } from '../../database/group-by';
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
    const { day, report } = this.parts;
    await this.eachRecord(writer, absent, states => {
      const last = states.at(-1);
      if (!last) return { closed: [], opened: [] };
      report(line('MISSING', { type: last.recordType, code: last.code, sourceId: last.sourceId }));
      return { closed: [last], opened: [{ ...last, missingSince: day }] };
    });
  }

  /** Ends records on the day since which they are not listed. */
  async close(writer: RevisionWriter, absent: readonly Absent[]): Promise<void> {
    await this.eachRecord(writer, absent, states => {
      const missingSince = states.at(-1)?.missingSince ?? this.parts.day;
      // What was to come does not come any more; the first state stays, so that the record is known again.
      const begun = states.filter(({ validFrom }, index) => index === 0 || validFrom < missingSince);
      const opened = begun.slice(-1).map(row => {
        const validTo = latest(row.validFrom, earliest(missingSince, row.validTo));
        return { ...row, missingSince: latest(missingSince, validTo), validTo };
      });
      return { closed: states.slice(begun.length - 1), opened };
    });
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

  private async eachRecord(
    writer: RevisionWriter,
    absent: readonly Absent[],
    end: (states: readonly SourceRecordRow[]) => Ending,
  ): Promise<void> {
    const { sourceRecords, sourceCode } = this.parts;
    for (const [type, some] of batchesByType(absent)) {
      const ids = some.map(({ sourceId }) => sourceId);
      const rows = await sourceRecords.ofSource(writer.trx, { code: sourceCode, type }, ids);
      // What no person has decided on, or nobody could read, leaves nothing behind.
      const undecided = rows.filter(({ code }) => code === null);
      const decided = groupBy(
        rows.filter(({ code }) => code !== null),
        ({ sourceId }) => sourceId,
      );
      const endings = [...decided.values()].map(end);
      const closed = [...undecided, ...endings.flatMap(ending => ending.closed)];
      const versions = closed.map(({ version }) => version);
      const opened = endings.flatMap(ending => ending.opened).map(withoutVersion);
      await sourceRecords.close(writer.trx, versions, writer.at.revision);
      await sourceRecords.insert(writer.trx, opened, writer.at.revision);
      if (closed.length > 0) writer.touch('source_records');
    }
  }
}

/** What is written where a record of a source is not listed any more. */
interface Ending {
  readonly closed: readonly SourceRecordRow[];
  readonly opened: readonly SourceRecordRow[];
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
