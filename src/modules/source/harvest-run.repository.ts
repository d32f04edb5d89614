import type { Knex } from 'knex';
import type { Db } from '../../database/connect';
import { groupBy } from '../../database/group-by';
import { applySlice, type Page, type Slice, toPage } from '../../database/keyset';
import { noteWritten } from '../../database/registry-state';
import type { Standpoint, View } from '../../database/table';
import type { RevisionResult } from '../../database/revision-writer';
import { latestRunFirst } from './harvest-orders';
import { knownRuns, ofOutcomes } from './known-runs';
import type { RunKind, RunOutcome } from './registered-run';

export interface HarvestRunRow {
  readonly number: number;
  readonly sourceCode: string;
  readonly kind: RunKind;
  readonly ofRun: number | null;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly outcome: RunOutcome;
  readonly message: string | null;
  readonly complete: boolean;
  readonly revision: number;
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly closed: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly unmatched: number;
  readonly missing: number;
  readonly view: Standpoint;
}

/** Which runs; all of them if nothing is said. */
export interface RunFilter {
  readonly sources?: readonly string[] | null;
  readonly kinds?: readonly RunKind[];
  readonly outcomes?: readonly RunOutcome[] | null;
}

/** A run that has just ended. */
export interface FinishedRun extends RevisionResult {
  readonly sourceCode: string;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly read: number;
}

const COUNTS = ['read', 'added', 'changed', 'closed', 'unchanged', 'rejected', 'unmatched', 'missing'];
const SELECTED = [
  't.run as number',
  't.source_code as sourceCode',
  't.of_run as ofRun',
  't.started_at as startedAt',
  't.finished_at as finishedAt',
  't.held_until as heldUntil',
  't.held_message as heldMessage',
  ...['kind', 'outcome', 'message', 'complete', 'revision', ...COUNTS].map(name => `t.${name}`),
];

type Stored = Omit<HarvestRunRow, 'complete' | 'view'> & {
  readonly complete: number;
  readonly heldUntil: string | null;
  readonly heldMessage: string | null;
};

/** Reads and records the runs over sources. */
export class HarvestRunRepository {
  constructor(private readonly db: Db) {}

  /** The latest runs of each source that a filter lets through, latest first, as far as the view knows them. */
  async findLatest(
    view: View,
    sources: readonly string[],
    { limit, filter = {} }: { limit: number; filter?: RunFilter },
  ): Promise<ReadonlyMap<string, HarvestRunRow[]>> {
    const inner = this.matching(view, filter)
      .where('t.source_code', this.db.reader.ref('p.value'))
      .orderBy('t.run', 'desc')
      .limit(limit);
    const parts = { parents: sources, table: 'harvest_runs', key: 'run', columns: SELECTED, inner };
    const query = this.db.dialect.firstPerParent(this.db.reader, parts).orderBy('t.run', 'desc');
    return groupBy(await this.rows(view, query), ({ sourceCode }) => sourceCode);
  }

  /** The runs of some numbers, by number. */
  async findByNumbers(view: View, numbers: readonly string[]): Promise<ReadonlyMap<string, HarvestRunRow>> {
    const oneOf = this.db.dialect.oneOf(this.db.reader, 't.run', numbers.map(Number));
    const rows = await this.rows(view, this.matching(view, {}).whereRaw(oneOf).select(SELECTED));
    return new Map(rows.map(row => [String(row.number), row]));
  }

  async findPage(view: View, filter: RunFilter, slice: Slice): Promise<Page<HarvestRunRow>> {
    const query = this.matching(view, filter).select(SELECTED);
    applySlice(query, 't', latestRunFirst, slice);
    const position = ({ number }: HarvestRunRow): number[] => [number];
    return toPage(await this.rows(view, query), slice, { row: row => row, position });
  }

  async count(view: View, filter: RunFilter): Promise<number> {
    const query = this.matching(view, filter).count({ total: '*' });
    const [row] = await this.db.reads.rows<{ total: number | string }>(view, query);
    return Number(row?.total ?? 0);
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

  private matching(view: View, { sources, kinds, outcomes }: RunFilter): Knex.QueryBuilder {
    const { reader, dialect } = this.db;
    const query = knownRuns(reader('harvest_runs as t'), 't', view);
    if (sources) void query.whereRaw(dialect.oneOf(reader, 't.source_code', sources));
    if (kinds) void query.whereIn('t.kind', [...kinds]);
    if (outcomes) ofOutcomes(query, 't', outcomes, view);
    return query;
  }

  private async rows(view: View, query: Knex.QueryBuilder): Promise<HarvestRunRow[]> {
    const rows = await this.db.reads.rows<Stored>(view, query);
    return rows.map(row => toRun(row, view.from));
  }
}

/** A run that was held at the moment asked about is told as it was told then. */
function toRun({ heldUntil, heldMessage, complete, ...row }: Stored, view: Standpoint): HarvestRunRow {
  const run = { ...row, complete: complete === 1, view };
  const wasHeld = heldUntil !== null && view.knownAt !== null && heldUntil > view.knownAt.moment;
  return wasHeld ? { ...run, outcome: 'HELD', message: heldMessage } : run;
}
