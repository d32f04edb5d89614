import type { Db } from '../../database/connect';
import { type Table, type View } from '../../database/table';
import { inForceAt } from '../../database/view';
import { InputError } from '../../errors';
import { checkKnownAt } from '../../time';

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

  /** The current revision. */
  async revision(): Promise<number> {
    const [row] = await this.db.reader('registry').select<{ revision: number }[]>('registry.revision');
    return row?.revision ?? 0;
  }

  /** The revision that was current at a moment; refuses a moment before the first or after now. */
  async revisionAt(moment: Date, now: Date): Promise<number> {
    checkKnownAt(moment, now);
    const [row] = await this.db
      .reader('revisions')
      .where('revisions.recorded_at', '<=', moment.toISOString())
      .orderBy('revisions.revision', 'desc')
      .limit(1)
      .select<{ revision: number }[]>('revisions.revision');
    if (row) return row.revision;
    const first = await this.describe(1);
    throw new InputError(
      `knownAt is ${moment.toISOString()}; the registry's first revision was recorded at ${first?.recordedAt ?? 'no time yet'}. Ask for that moment or a later one.`,
      'TIME_OUT_OF_RANGE',
    );
  }

  async describe(revision: number): Promise<RevisionRow | null> {
    const row: unknown = await this.db.reader('revisions').where({ revision }).first(COLUMNS);
    return (row ?? null) as RevisionRow | null;
  }

  /** How many records of each table are in force at the view, in one statement. */
  async counts(view: View, tables: readonly Table[]): Promise<TypeCountRow[]> {
    const counts = tables.map(({ type, name }) =>
      inForceAt(this.db.reader(`${name} as t`), 't', view)
        .select(this.db.reader.raw('? as type', [type]))
        .count({ count: '*' }),
    );
    const rows = (await this.db.reader.unionAll(counts)) as { type: string; count: number | string }[];
    const byType = new Map(rows.map(({ type, count }) => [type, Number(count)]));
    return tables.map(({ type }) => ({ type, count: byType.get(type) ?? 0 }));
  }
}
