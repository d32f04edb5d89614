import type { Knex } from 'knex';
import { oneOfChunks } from '../../database/batches';
import type { Dialect } from '../../database/dialect';
import { STILL_BELIEVED } from '../../database/view';
import {
  ALL,
  type NewSourceRecord,
  selected,
  SPOKEN,
  type SpokenRecord,
  type Stored,
  toRow,
  toStored,
} from './source-record.columns';
import type { SourceRecordRow, SourceType } from './source-record.table';

const TABLE = 'source_records';
const PAGE = 1_000;

/** What tells whether a record of a source has changed. */
export type KnownRecord = Pick<
  SourceRecordRow,
  'sourceId' | 'hash' | 'problems' | 'validTo' | 'missingSince' | 'proposal'
>;
/** A record that a source listed. */
export type ListedRecord = Pick<SourceRecordRow, 'recordType' | 'sourceId' | 'missingSince' | 'validTo'>;

type Rows = Promise<Stored[]>;

const KNOWN = ['sourceId', 'hash', 'problems', 'validTo', 'missingSince', 'proposal'] as const;
const LISTED = ['recordType', 'sourceId', 'validFrom', 'validTo', 'missingSince'] as const;

/** Reads and writes what sources say; the caller says in which transaction. */
export class SourceRecordRepository {
  constructor(private readonly dialect: Dialect) {}

  /** The latest states of some records of a source, by their id there. */
  async known(db: Knex, source: SourceType, ids: readonly string[]): Promise<Map<string, KnownRecord>> {
    const query = this.ofIds(db, source, ids).select(selected(KNOWN)).orderBy('valid_from');
    const rows = (await (query as unknown as Rows)).map(toRow);
    return new Map(rows.map(row => [row.sourceId, row]));
  }

  /** All states of some records of a source, in their order. */
  async ofSource(db: Knex, source: SourceType, ids: readonly string[]): Promise<SourceRecordRow[]> {
    return oneOfChunks(ids, async some => {
      const query = this.ofIds(db, source, some).select(selected(ALL)).orderBy(['source_id', 'valid_from']);
      return (await (query as unknown as Rows)).map(toRow);
    });
  }

  /** All that any source says of some records of the registry. */
  async ofRecords(db: Knex, type: string, codes: readonly string[]): Promise<SpokenRecord[]> {
    return oneOfChunks(codes, async some => {
      const query = believed(db)
        .where({ record_type: type })
        .whereRaw(this.dialect.oneOf(db, 'code', some))
        .select(selected(SPOKEN))
        .orderBy(['source_code', 'source_id', 'valid_from']);
      return (await (query as unknown as Rows)).map(toRow);
    });
  }

  /** What a source gives that waits for a decision, of all its types. */
  async proposed(db: Knex, source: string): Promise<SourceRecordRow[]> {
    const query = believed(db)
      .where({ source_code: source })
      .whereNotNull('proposal')
      .select(selected(ALL))
      .orderBy(['record_type', 'source_id', 'valid_from']);
    return (await (query as unknown as Rows)).map(toRow);
  }

  /** Whether a source gave records that may come right without it changing a letter. */
  async hasUnsettled(db: Knex, source: string): Promise<boolean> {
    return (await believed(db).where({ source_code: source, hash: '' }).first('version')) !== undefined;
  }

  /** The latest states of all records of a source, closed ones too, read in bounded steps. */
  async *listed(db: Knex, source: string): AsyncGenerator<ListedRecord> {
    let after: readonly string[] = ['', '', ''];
    let last: ListedRecord | undefined;
    for (let isFull = true; isFull;) {
      const rows = await listedAfter(db, source, after);
      for (const row of rows) {
        if (last && !isSame(last, row)) yield last;
        last = row;
        after = [row.recordType, row.sourceId, row.validFrom];
      }
      isFull = rows.length === PAGE;
    }
    if (last) yield last;
  }

  /** Those of some records of a type that a source speaks of, and all that one source speaks of, by code. */
  async spokenOf(
    db: Knex,
    type: string,
    { codes, source }: { codes: readonly string[]; source: string },
  ): Promise<string[]> {
    const spoken = await oneOfChunks(codes, some =>
      codesOf(
        believed(db)
          .where({ record_type: type })
          .whereRaw(this.dialect.oneOf(db, 'code', some)),
      ),
    );
    const own = await codesOf(
      believed(db).where({ record_type: type, source_code: source }).whereNotNull('code'),
    );
    return [...new Set([...spoken, ...own])].sort();
  }

  /** The codes of the records of a type that several sources speak of. */
  async contested(db: Knex, type: string): Promise<string[]> {
    return believed(db)
      .where({ record_type: type })
      .whereNotNull('code')
      .groupBy('code')
      .havingRaw('count(distinct source_code) > 1')
      .orderBy('code')
      .pluck<string[]>('code');
  }

  /** Ends the belief in some states. */
  async close(trx: Knex, versions: readonly number[], revision: number): Promise<void> {
    await oneOfChunks(versions, async some => {
      await trx(TABLE)
        .whereRaw(this.dialect.oneOf(trx, 'version', some))
        .update({ recorded_to: revision });
      return [];
    });
  }

  async insert(trx: Knex, rows: readonly NewSourceRecord[], revision: number): Promise<void> {
    const times = { recorded_from: revision, recorded_to: STILL_BELIEVED };
    await this.dialect.insert(
      trx,
      TABLE,
      rows.map(row => ({ ...toStored(row), ...times })),
    );
  }

  private ofIds(db: Knex, { code, type }: SourceType, ids: readonly string[]): Knex.QueryBuilder {
    return believed(db)
      .where({ source_code: code, record_type: type })
      .whereRaw(this.dialect.oneOf(db, 'source_id', ids));
  }
}

const codesOf = (query: Knex.QueryBuilder): Promise<string[]> => query.distinct().pluck('code');

const believed = (db: Knex): Knex.QueryBuilder => db(TABLE).where('recorded_to', STILL_BELIEVED);

async function listedAfter(
  db: Knex,
  source: string,
  after: readonly string[],
): Promise<(ListedRecord & { validFrom: string })[]> {
  const query = believed(db)
    .where({ source_code: source })
    .whereRaw('(record_type, source_id, valid_from) > (?, ?, ?)', [...after])
    .orderBy(['record_type', 'source_id', 'valid_from'])
    .limit(PAGE)
    .select(selected(LISTED));
  return (await (query as unknown as Rows)).map(toRow);
}

const isSame = (one: ListedRecord, other: ListedRecord): boolean =>
  one.recordType === other.recordType && one.sourceId === other.sourceId;
