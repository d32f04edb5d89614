import type { Knex } from 'knex';
import { groupBy } from '../../database/group-by';
import type { Batch, RecordVersion, RevisionWriter } from '../../database/revision-writer';
import type { Difference, StoredVersion } from '../../database/compare-versions';
import { fromEnd, fromStart, type Table } from '../../database/table';
import type { NewSourceRecord, SpokenRecord } from '../../modules/source/source-record.columns';
import type { SourceRecordRepository } from '../../modules/source/source-record.repository';
import { type Authority, CURATED } from './authority';
import { settle, type SettledState, type Stated, valuesOf } from './settle';

/** Makes records of the registry what their sources say, all together. */
export class Settler {
  constructor(
    private readonly sourceRecords: SourceRecordRepository,
    private readonly authority: Authority,
  ) {}

  /** Settles some records anew, inside a revision; gives what differed. */
  async settle(
    writer: RevisionWriter,
    table: Table,
    codes: readonly string[],
  ): Promise<readonly Difference[]> {
    return writer.write(await this.settled(writer.trx, table, codes));
  }

  /** The states of some records as a batch to write. */
  async settled(trx: Knex, table: Table, codes: readonly string[]): Promise<Batch> {
    const rows = await this.sourceRecords.ofRecords(trx, table.type, codes);
    const byCode = groupBy(rows, ({ code }) => code ?? '');
    const records: RecordVersion[] = [];
    const gone: string[] = [];
    for (const code of codes) {
      const states = settle(table, (byCode.get(code) ?? []).flatMap(toStated), this.authority);
      if (states.length === 0) gone.push(code);
      for (const state of states) records.push(toVersion(code, state));
    }
    return { table, records, gone };
  }

  /**
   * Before another source speaks of records for the first time, what the registry believes of them is written down as
   * what the curated facts say; else it would be lost in what they say together.
   */
  async adopt(writer: RevisionWriter, table: Table, codes: readonly string[]): Promise<void> {
    const spoken = await this.sourceRecords.ofRecords(writer.trx, table.type, codes);
    const known = new Set(spoken.map(({ code }) => code));
    const silent = codes.filter(code => !known.has(code));
    const versions = await writer.believed(table, silent);
    const rows = versions.map(version => toCurated(table, version));
    await this.sourceRecords.insert(writer.trx, rows, writer.at.revision);
    if (rows.length > 0) writer.touch('source_records');
  }
}

const toStated = (row: SpokenRecord): Stated[] =>
  row.stated === null
    ? []
    : [
        {
          source: row.sourceCode,
          sourceId: row.sourceId,
          validFrom: row.validFrom,
          validTo: row.validTo,
          values: row.stated,
        },
      ];

const toVersion = (code: string, { validFrom, validTo, values }: SettledState): RecordVersion => ({
  ...values,
  code,
  validFrom: fromStart(validFrom),
  validTo: fromEnd(validTo),
});

const toCurated = (table: Table, version: StoredVersion): NewSourceRecord =>
  curatedRow(table, version.code, {
    validFrom: version.valid_from,
    validTo: version.valid_to,
    values: valuesOf(table, version),
  });

/** What the curated facts say of a record during a period. */
export const curatedRow = (
  { type }: Table,
  code: string,
  { validFrom, validTo, values }: SettledState,
): NewSourceRecord => ({
  sourceCode: CURATED,
  recordType: type,
  sourceId: code,
  code,
  validFrom,
  validTo,
  hash: '',
  place: '',
  raw: 'null',
  stated: values,
  problems: [],
  run: null,
  since: {},
  missingSince: null,
  proposal: null,
});
