import type { Knex } from 'knex';
import type { Db } from './connect';
import { closing, compareVersions, type Difference, type StoredVersion } from './compare-versions';
import { insertAll, oneOfChunks } from './batches';
import { insertVersions } from './index-versions';
import type { PartialDate } from './partial-date';
import { noteWritten } from './registry-state';
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
  /** Whether these are all that the author has: what else it recorded is then no longer believed. */
  readonly complete?: boolean;
}

/** Who writes, and why. */
export interface RevisionNote {
  readonly author: string;
  readonly reason: string;
  /** Asked for the moment of the revision once all is written, so that moments grow with revisions. */
  readonly clock: () => Date;
  /** Writes more in the same transaction, once all is known; also called where nothing differed. */
  readonly also?: (trx: Knex.Transaction, result: RevisionResult, recordedAt: Date) => Promise<void>;
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
    const writer = new RevisionWriter(
      db,
      trx,
      { revision: before + 1, author: note.author },
      Number(registry.last_version),
    );
    for (const batch of batches) await writer.write(batch);
    // At the very end: who asks for this moment must find the revision, and it is not to be found before the commit.
    const recordedAt = await momentAfter(trx, note.clock());
    const nothing = { revision: before, added: 0, changed: 0, closed: 0 };
    const result = (await writer.finish(note, recordedAt)) ?? nothing;
    await note.also?.(trx, result, recordedAt);
    return result;
  });
}

/** The moment, or the next one after the last revision: an answer at an earlier moment must not change. */
async function momentAfter(trx: Knex.Transaction, moment: Date): Promise<Date> {
  const [last] = await trx('revisions').max<{ at: string | null }[]>({ at: 'recorded_at' });
  return last?.at != null && last.at >= moment.toISOString() ? new Date(Date.parse(last.at) + 1) : moment;
}

class RevisionWriter {
  readonly #counts = { ADDED: 0, CHANGED: 0, CLOSED: 0 };
  readonly #written = new Set<string>();

  constructor(
    private readonly db: Db,
    private readonly trx: Knex.Transaction,
    private readonly at: { readonly revision: number; readonly author: string },
    private lastVersion: number,
  ) {}

  async write({ table, records, complete = false }: Batch): Promise<void> {
    const wanted = records.map(record => toStored(table, record));
    if (complete) await this.closeMissing(table, new Set(wanted.map(({ code }) => code)));
    const believed = await this.believed(table, [...new Set(wanted.map(({ code }) => code))]);
    const { opened, closed, differences } = compareVersions(table, believed, wanted);
    await this.close(table, closed);
    await this.open(table, opened);
    await this.record(table, differences);
  }

  /** Raises the revision if anything was written. */
  async finish({ author, reason }: RevisionNote, recordedAt: Date): Promise<RevisionResult | null> {
    const { ADDED, CHANGED, CLOSED } = this.#counts;
    if (ADDED + CHANGED + CLOSED === 0) return null;
    const { revision } = this.at;
    await this.trx('revisions').insert({ revision, recorded_at: recordedAt.toISOString(), author, reason });
    await this.trx('registry').update({ revision, last_version: this.lastVersion });
    await noteWritten(this.trx, [...this.#written, 'revisions', 'changes']);
    return { revision, added: ADDED, changed: CHANGED, closed: CLOSED };
  }

  /** Closes what the same author recorded and no longer has. */
  private async closeMissing(table: Table, wanted: ReadonlySet<string>): Promise<void> {
    const recorded = await this.trx(`${table.name} as t`)
      .join('revisions as r', 'r.revision', 't.recorded_from')
      .where('t.recorded_to', STILL_BELIEVED)
      .where('r.author', this.at.author)
      .distinct<{ code: string }[]>('t.code');
    const gone = recorded.map(({ code }) => code).filter(code => !wanted.has(code));
    const versions = await this.believed(table, gone);
    await this.close(table, versions);
    await this.record(table, versions.map(closing));
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
    await insertAll(this.trx, 'changes', rows);
  }
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
