import type { Dialect } from '../../database/dialect';
import { groupBy } from '../../database/group-by';
import type { Batch, RevisionWriter } from '../../database/revision-writer';
import { toEnd, toStart } from '../../database/table';
import { AuthorityRepository } from '../../modules/source/authority.repository';
import type { NewSourceRecord } from '../../modules/source/source-record.columns';
import { SourceRecordRepository } from '../../modules/source/source-record.repository';
import { CURATED } from './authority';
import { curatedRow, Settler } from './settler';

/** Puts curated facts beside what sources say of the same records, before they are written. */
export class CuratedSettler {
  readonly #sourceRecords: SourceRecordRepository;

  constructor(dialect: Dialect) {
    this.#sourceRecords = new SourceRecordRepository(dialect);
  }

  /** The batch, with the records of which a source speaks, too, as all their sources together state them. */
  async settled(writer: RevisionWriter, batch: Batch): Promise<Batch> {
    const { trx, at } = writer;
    const { table, records } = batch;
    const codes = await this.#sourceRecords.spokenOf(trx, table.type, {
      codes: records.map(({ code }) => code),
      source: CURATED,
    });
    if (codes.length === 0) return batch;
    const spoken = new Set(codes);
    const former = await this.#sourceRecords.ofSource(trx, { code: CURATED, type: table.type }, codes);
    const rows: NewSourceRecord[] = records
      .filter(({ code }) => spoken.has(code))
      .map(record =>
        curatedRow(table, record.code, {
          validFrom: toStart(record.validFrom),
          validTo: toEnd(record.validTo),
          values: Object.fromEntries(Object.keys(table.columns).map(name => [name, record[name] ?? null])),
        }),
      );
    if (!isSame(former, rows)) {
      const versions = former.map(({ version }) => version);
      await this.#sourceRecords.close(trx, versions, at.revision);
      await this.#sourceRecords.insert(trx, rows, at.revision);
      writer.touch('source_records');
    }
    const authority = await new AuthorityRepository().find(trx);
    const together = await new Settler(this.#sourceRecords, authority).settled(trx, table, codes);
    return {
      ...batch,
      records: [...records.filter(({ code }) => !spoken.has(code)), ...together.records],
      gone: together.gone ?? [],
    };
  }
}

/** Whether the same is stated of the same records in the same periods. */
function isSame(former: readonly NewSourceRecord[], now: readonly NewSourceRecord[]): boolean {
  const keyOf = ({ sourceId, validFrom, validTo, stated }: NewSourceRecord): string =>
    JSON.stringify([sourceId, validFrom, validTo, Object.entries(stated ?? {}).sort()]);
  const left = groupBy(former, keyOf);
  return former.length === now.length && now.every(row => left.has(keyOf(row)));
}
