import type { Knex } from 'knex';
import { oneOfChunks } from './batches';
import { closing, compareVersions, type Difference, type StoredVersion } from './compare-versions';
import type { Db } from './connect';
import { insertVersions } from './index-versions';
import type { PartialDate } from './partial-date';
import { noteWritten } from './registry-state';
import { encode } from './stored-row';
import { columnName, recordKey, type Table, toEnd, toStart } from './table';
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
  /** Whether these are all that the author has: what else it recorded is then no longer believed. */
  readonly complete?: boolean;
  /** Records of which nothing is believed any more, by code. */
  readonly gone?: readonly string[];
}

/** Writes the versions of one revision, inside its transaction. */
export class RevisionWriter {
  readonly #counts = { ADDED: 0, CHANGED: 0, CLOSED: 0 };
  readonly #written = new Set<string>();

  constructor(
    private readonly db: Db,
    readonly trx: Knex.Transaction,
    readonly at: { readonly revision: number; readonly author: string },
    private lastVersion: number,
  ) {}

  /** Makes exactly the given versions of the given records believed; gives what differed. */
  async write({ table, records, complete = false, gone = [] }: Batch): Promise<readonly Difference[]> {
    const wanted = records.map(record => toStored(table, record));
    const missing = complete
      ? await this.missing(table, new Set([...wanted.map(({ code }) => code), ...gone]))
      : [];
    const closings = await this.closeAll(table, [...gone, ...missing]);
    const believed = await this.believed(table, [...new Set(wanted.map(({ code }) => code))]);
    const { opened, closed, differences } = compareVersions(table, believed, wanted);
    await this.close(table, closed);
    await this.open(table, opened);
    await this.record(table, differences);
    return [...closings, ...differences];
  }

  /** Notes that the revision wrote to a table beside those of the records: it is raised for that alone. */
  touch(tableName: string): void {
    this.#written.add(tableName);
  }

  /** Raises the revision if anything was written. */
  async finish(
    { author, reason }: { readonly author: string; readonly reason: string },
    recordedAt: Date,
  ): Promise<RevisionResult | null> {
    const { ADDED, CHANGED, CLOSED } = this.#counts;
    if (this.#written.size === 0) return null;
    const { revision } = this.at;
    await this.trx('revisions').insert({ revision, recorded_at: recordedAt.toISOString(), author, reason });
    await this.trx('registry').update({ revision, last_version: this.lastVersion });
    await noteWritten(this.trx, [...this.#written, 'revisions', 'changes']);
    return { revision, added: ADDED, changed: CHANGED, closed: CLOSED };
  }

  /** What the same author recorded and no longer has. */
  private async missing(table: Table, wanted: ReadonlySet<string>): Promise<string[]> {
    const recorded = await this.trx(`${table.name} as t`)
      .join('revisions as r', 'r.revision', 't.recorded_from')
      .where('t.recorded_to', STILL_BELIEVED)
      .where('r.author', this.at.author)
      .distinct<{ code: string }[]>('t.code');
    return recorded.map(({ code }) => code).filter(code => !wanted.has(code));
  }

  private async closeAll(table: Table, codes: readonly string[]): Promise<Difference[]> {
    if (codes.length === 0) return [];
    const versions = await this.believed(table, codes);
    const differences = versions.map(closing);
    await this.close(table, versions);
    await this.record(table, differences);
    return differences;
  }

  /** The versions of some records that are believed, those of each record in their order. */
  async believed(table: Table, codes: readonly string[]): Promise<StoredVersion[]> {
    const columns = [
      'version',
      'code',
      'valid_from',
      'valid_to',
      ...Object.keys(table.columns).map(columnName),
    ].map(name => `t.${name}`);
    // The codes lead, each to its rows: the statistics of a table know nothing of a load that is under way, and an
    // engine that takes the table for small would read all of it for each batch.
    return oneOfChunks(codes, async some => {
      const query = this.trx.select(columns).from(this.db.dialect.values(this.trx, some));
      const rows = query.joinRaw('cross join ?? as t', [table.name]).whereRaw('t.code = p.value');
      const believed = rows.where('t.recorded_to', STILL_BELIEVED).orderBy(['t.code', 't.valid_from']);
      return (await believed) as StoredVersion[];
    });
  }

  private async close(table: Table, versions: readonly StoredVersion[]): Promise<void> {
    this.noteWritten(table, versions);
    const numbers = versions.map(({ version }) => Number(version));
    await oneOfChunks(numbers, async some => {
      for (const name of writtenWith(table)) {
        const matching = this.db.dialect.oneOf(this.trx, 'version', some);
        await this.trx(name).whereRaw(matching).update({ recorded_to: this.at.revision });
      }
      return [];
    });
  }

  private noteWritten(table: Table, versions: readonly StoredVersion[]): void {
    if (versions.length > 0) for (const name of writtenWith(table)) this.#written.add(name);
  }

  private async open(table: Table, versions: readonly StoredVersion[]): Promise<void> {
    this.noteWritten(table, versions);
    const rows = versions.map(version => {
      this.lastVersion += 1;
      const times = { recorded_from: this.at.revision, recorded_to: STILL_BELIEVED };
      return { ...version, version: this.lastVersion, ...times };
    });
    await insertVersions(this.db, this.trx, table, rows);
  }

  private async record(table: Table, differences: readonly Difference[]): Promise<void> {
    for (const { kind } of differences) this.#counts[kind] += 1;
    const rows = differences.map(({ code, kind, valid_from, valid_to, fields }) => ({
      revision: this.at.revision,
      record: recordKey(table.type, code),
      kind,
      valid_from,
      valid_to,
      differences: JSON.stringify(fields),
    }));
    await this.db.dialect.insert(this.trx, 'changes', rows);
  }
}

/** What a write did; `revision` is the one before it where nothing differed. */
export interface RevisionResult {
  readonly revision: number;
  readonly added: number;
  readonly changed: number;
  readonly closed: number;
}

/** The tables that a change of a record touches. */
const writtenWith = ({ name, named }: Table): string[] => (named ? [name, 'search_entries'] : [name]);

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
