import type { Knex } from 'knex';
import type { Db } from './connect';
import { compareVersions, type Difference, type StoredVersion } from './compare-versions';
import { insertAll, oneOfChunks } from './batches';
import { indexVersions } from './index-versions';
import type { PartialDate } from './partial-date';
import { columnName, encode, recordKey, type Table, toEnd, toStart } from './table';
import { sortKey } from './vietnamese-text';
import { STILL_BELIEVED } from './view';

/** One version of a record as it is to be believed: its code, its period, and a value per column. */
export interface RecordVersion {
  readonly code: string;
  readonly validFrom?: PartialDate | null;
  readonly validTo?: PartialDate | null;
  readonly [property: string]: unknown;
}

/** All the versions of some records of one table. */
export interface Batch {
  readonly table: Table;
  readonly records: readonly RecordVersion[];
}

/** Who writes, when and why. */
export interface RevisionNote {
  readonly recordedAt: Date;
  readonly author: string;
  readonly reason: string;
}

/** What a write did; `revision` is the one before it where nothing differed. */
export interface RevisionResult {
  readonly revision: number;
  readonly added: number;
  readonly changed: number;
  readonly closed: number;
}

interface Registry {
  readonly revision: number | string;
  readonly last_version: number | string;
}

/**
 * Makes the registry believe exactly the given versions of the given records, in one transaction and one new
 * revision. Versions that differ are closed and opened anew, never updated or deleted; records not named stay as
 * they are; where nothing differs nothing is written and the revision stays.
 */
export async function writeRevision(
  db: Db,
  note: RevisionNote,
  batches: readonly Batch[],
): Promise<RevisionResult> {
  return db.writer.transaction(async trx => {
    await db.dialect.begin(trx);
    // The first statement writes, so that SQLite takes its write lock before anything is read.
    await trx('registry').update({ revision: trx.ref('revision') });
    const registry = (await trx<Registry>('registry').first()) as Registry;
    const before = Number(registry.revision);
    const writer = new RevisionWriter(db, trx, before + 1, Number(registry.last_version));
    for (const batch of batches) await writer.write(batch);
    return (await writer.finish(note)) ?? { revision: before, added: 0, changed: 0, closed: 0 };
  });
}

class RevisionWriter {
  readonly #counts = { ADDED: 0, CHANGED: 0, CLOSED: 0 };

  constructor(
    private readonly db: Db,
    private readonly trx: Knex.Transaction,
    private readonly revision: number,
    private lastVersion: number,
  ) {}

  async write({ table, records }: Batch): Promise<void> {
    const wanted = records.map(record => toStored(table, record));
    const believed = await this.believed(table, [...new Set(wanted.map(({ code }) => code))]);
    const { opened, closed, differences } = compareVersions(table, believed, wanted);
    await this.close(table, closed);
    await this.open(table, opened);
    await this.record(table, differences);
  }

  /** Raises the revision if anything was written. */
  async finish({ recordedAt, author, reason }: RevisionNote): Promise<RevisionResult | null> {
    const { ADDED, CHANGED, CLOSED } = this.#counts;
    if (ADDED + CHANGED + CLOSED === 0) return null;
    const { revision } = this;
    await this.trx('revisions').insert({ revision, recorded_at: recordedAt.toISOString(), author, reason });
    await this.trx('registry').update({ revision, last_version: this.lastVersion });
    return { revision, added: ADDED, changed: CHANGED, closed: CLOSED };
  }

  private async believed(table: Table, codes: readonly string[]): Promise<StoredVersion[]> {
    const columns = [
      'version',
      'code',
      'valid_from',
      'valid_to',
      ...Object.keys(table.columns).map(columnName),
    ];
    return oneOfChunks(codes, async some => {
      const query = this.trx(table.name).select(columns).where('recorded_to', STILL_BELIEVED);
      return (await query.whereRaw(this.db.dialect.oneOf(this.trx, 'code', some))) as StoredVersion[];
    });
  }

  private async close(table: Table, versions: readonly StoredVersion[]): Promise<void> {
    const numbers = versions.map(({ version }) => Number(version));
    await oneOfChunks(numbers, async some => {
      for (const name of table.named ? [table.name, 'search_entries'] : [table.name]) {
        const matching = this.db.dialect.oneOf(this.trx, 'version', some);
        await this.trx(name).whereRaw(matching).update({ recorded_to: this.revision });
      }
      return [];
    });
  }

  private async open(table: Table, versions: readonly StoredVersion[]): Promise<void> {
    const rows = versions.map(version => {
      this.lastVersion += 1;
      const times = { recorded_from: this.revision, recorded_to: STILL_BELIEVED };
      return { ...version, version: this.lastVersion, ...times };
    });
    await insertAll(this.trx, table.name, rows);
    await indexVersions(this.trx, table, rows);
  }

  private async record(table: Table, differences: readonly Difference[]): Promise<void> {
    for (const { kind } of differences) this.#counts[kind] += 1;
    const rows = differences.map(({ code, kind, valid_from, valid_to, fields }) => ({
      revision: this.revision,
      record: recordKey(table.type, code),
      kind,
      valid_from,
      valid_to,
      differences: JSON.stringify(fields),
    }));
    await insertAll(this.trx, 'changes', rows);
  }
}

function toStored(table: Table, record: RecordVersion): StoredVersion {
  const stored: Record<string, string | number | null> = {
    code: record.code,
    valid_from: toStart(record.validFrom),
    valid_to: toEnd(record.validTo),
    sort_key: sortKey(typeof record['nameVi'] === 'string' ? record['nameVi'] : record.code),
  };
  for (const [property, column] of Object.entries(table.columns)) {
    stored[columnName(property)] = encode(record[property], column);
  }
  return stored as StoredVersion;
}
