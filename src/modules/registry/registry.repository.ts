import type { Db } from '../../database/connect';
import { type Table, type View } from '../../database/table';
import { inForceAt } from '../../database/view';
import { InputError } from '../../errors';

export interface RevisionRow {
  readonly revision: number;
  readonly recordedAt: string;
  readonly author: string;
  readonly reason: string;
}

export interface TypeCountRow {
  readonly type: string;
  readonly count: number;
}

const COLUMNS = { revision: 'revision', recordedAt: 'recorded_at', author: 'author', reason: 'reason' };

/** Reads the registry's own state: revisions and counts. */
export class RegistryRepository {
  constructor(private readonly db: Db) {}

  /** The revision that was current at a moment; refuses a moment before the first. */
  async revisionAt(view: View, moment: Date): Promise<number> {
    const query = this.db
      .reader('revisions')
      .where('revisions.recorded_at', '<=', moment.toISOString())
      .orderBy('revisions.revision', 'desc')
      .limit(1)
      .select('revisions.revision');
    const [row] = await this.db.reads.rows<{ revision: number }>(view, query);
    if (row) return row.revision;
    const first = await this.describe(view, 1);
    throw new InputError(
      `knownAt is ${moment.toISOString()}; the registry's first revision was recorded at ${first?.recordedAt ?? 'no time yet'}. Ask for that moment or a later one.`,
      'TIME_OUT_OF_RANGE',
    );
  }

  /** A revision; null where there is none yet. */
  async describe(view: View, revision: number): Promise<RevisionRow | null> {
    const query = this.db.reader('revisions').where({ revision }).select(COLUMNS);
    const [row] = await this.db.reads.rows<RevisionRow>(view, query);
    return row ?? null;
  }

  /** How many records of each table are in force at the view, in one statement. */
  async counts(view: View, tables: readonly Table[]): Promise<TypeCountRow[]> {
    const counts = tables.map(table =>
      inForceAt(this.db.reader(`${table.name} as t`), 't', view, table)
        .select(this.db.reader.raw('? as type', [table.type]))
        .count({ count: '*' }),
    );
    const query = this.db.reader.unionAll(counts);
    const rows = await this.db.reads.rows<{ type: string; count: number | string }>(view, query);
    const byType = new Map(rows.map(({ type, count }) => [type, Number(count)]));
    return tables.map(({ type }) => ({ type, count: byType.get(type) ?? 0 }));
  }
}
