import type { Knex } from 'knex';
import type { Dialect } from '../../database/dialect';
import { STILL_BELIEVED } from '../../database/view';
import { ALL, selected, type Stored, toRow } from './source-record.columns';
import type { SourceRecordRow, SourceType } from './source-record.table';

const TABLE = 'source_records';
const PAGE = 1_000;

/** Some records of a type that a source gives, by their ids there. */
interface SourceIds {
  readonly type: string;
  readonly ids: readonly string[];
}

/** A state, the revision that opened it, and whether it is still believed. */
export type TimedRecord = SourceRecordRow & { readonly recordedFrom: number; readonly isBelieved: boolean };

/** Finds what a revision did to what sources say; the caller says in which transaction. */
export class SourceRevisionRepository {
  constructor(private readonly dialect: Dialect) {}

  /** The records of a source that a revision wrote, by type and id, in bounded steps. */
  async *writtenAt(db: Knex, source: string, revision: number): AsyncGenerator<SourceIds> {
    for (let after: readonly string[] = ['', ''], isFull = true; isFull;) {
      const query: Knex.QueryBuilder = db(TABLE)
        .where({ source_code: source })
        .where(any => {
          void any.where({ recorded_from: revision }).orWhere({ recorded_to: revision });
        })
        .whereRaw('(record_type, source_id) > (?, ?)', [...after])
        .orderBy(['record_type', 'source_id'])
        .distinct('record_type', 'source_id')
        .limit(PAGE);
      const rows = (await query) as { record_type: string; source_id: string }[];
      for (const type of new Set(rows.map(row => row.record_type)))
        yield {
          type,
          ids: rows.filter(row => row.record_type === type).map(row => row.source_id),
        };
      const last = rows.at(-1);
      after = [last?.record_type ?? '', last?.source_id ?? ''];
      isFull = rows.length === PAGE;
    }
  }

  /** All states of some records of a source that a revision opened or closed, or that are believed. */
  async aroundRevision(
    db: Knex,
    source: SourceType,
    { ids, revision }: { ids: readonly string[]; revision: number },
  ): Promise<TimedRecord[]> {
    const query: Knex.QueryBuilder = db(TABLE)
      .where({ source_code: source.code, record_type: source.type })
      .whereRaw(this.dialect.oneOf(db, 'source_id', ids))
      .where(any => {
        for (const times of [
          { recorded_from: revision },
          { recorded_to: revision },
          { recorded_to: STILL_BELIEVED },
        ])
          void any.orWhere(times);
      })
      .orderBy('version')
      .select([...selected(ALL), 'recorded_from', 'recorded_to']);
    return ((await query) as Stored[]).map(row => ({
      ...toRow(row),
      recordedFrom: Number(row['recorded_from']),
      isBelieved: Number(row['recorded_to']) === STILL_BELIEVED,
    }));
  }
}
