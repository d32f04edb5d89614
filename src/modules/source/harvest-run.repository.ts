import type { Knex } from 'knex';
import type { Db } from '../../database/connect';
import { groupBy } from '../../database/group-by';
import { noteWritten } from '../../database/registry-state';
import type { View } from '../../database/table';
import type { RevisionResult } from '../../database/revision-writer';

export interface HarvestRunRow extends RevisionResult {
  readonly number: number;
  readonly sourceCode: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly outcome: string;
  readonly read: number;
}

/** A run that has just ended. */
export interface FinishedRun extends RevisionResult {
  readonly sourceCode: string;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly read: number;
}

const SELECTED = [
  't.run as number',
  't.source_code as sourceCode',
  't.started_at as startedAt',
  't.finished_at as finishedAt',
  ...['outcome', 'revision', 'read', 'added', 'changed', 'closed'].map(name => `t.${name}`),
];

/** Reads and records the runs over sources. */
export class HarvestRunRepository {
  constructor(private readonly db: Db) {}

  /** The latest runs of each source, latest first, as far as the view knows them. */
  async findLatest(
    view: View,
    sources: readonly string[],
    limit: number,
  ): Promise<ReadonlyMap<string, HarvestRunRow[]>> {
    const inner = this.db
      .reader('harvest_runs as t')
      .where('t.source_code', this.db.reader.ref('p.value'))
      .where('t.revision', '<=', view.revision)
      .orderBy('t.run', 'desc')
      .limit(limit);
    // A run that brought nothing new raised no revision: only its moment tells whether it was known then.
    if (view.from.knownAt) void inner.where('t.finished_at', '<=', view.from.knownAt.moment);
    const parts = { parents: sources, table: 'harvest_runs', key: 'run', columns: SELECTED, inner };
    const query = this.db.dialect.firstPerParent(this.db.reader, parts).orderBy('t.run', 'desc');
    const rows = await this.db.reads.rows<HarvestRunRow>(view, query);
    return groupBy(rows, ({ sourceCode }) => sourceCode);
  }

  /** Writes a run down, in the transaction of what it wrote. */
  async record(
    trx: Knex.Transaction,
    { sourceCode, startedAt, finishedAt, ...counts }: FinishedRun,
  ): Promise<void> {
    const outcome = counts.added + counts.changed + counts.closed > 0 ? 'APPLIED' : 'UNCHANGED';
    const moments = { started_at: startedAt.toISOString(), finished_at: finishedAt.toISOString() };
    await trx('harvest_runs').insert({ ...counts, ...moments, source_code: sourceCode, outcome });
    await noteWritten(trx, ['harvest_runs']);
  }
}
