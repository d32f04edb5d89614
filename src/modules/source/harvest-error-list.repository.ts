import type { Knex } from 'knex';
import type { Db } from '../../database/connect';
import { groupBy } from '../../database/group-by';
import { applySlice, type Ordering, type Page, type Slice, toPage } from '../../database/keyset';
import type { Standpoint, View } from '../../database/table';
import type { HarvestStage } from '../../sources/problem';
import { errorsInOrder } from './harvest-orders';
import { knownRuns } from './known-runs';

export interface HarvestErrorRow {
  readonly number: number;
  readonly run: number;
  readonly sourceCode: string;
  readonly at: string;
  readonly stage: HarvestStage;
  readonly recordType: string | null;
  readonly sourceId: string | null;
  readonly place: string;
  readonly field: string | null;
  readonly expression: string | null;
  readonly value: string | null;
  readonly message: string;
  readonly rejects: boolean;
  readonly view: Standpoint;
}

/** Which errors; all of them if nothing is said. */
export interface HarvestErrorFilter {
  readonly source?: string | null;
  readonly run?: number | null;
  readonly stage?: HarvestStage | null;
}

const SELECTED = [
  't.error as number',
  't.source_code as sourceCode',
  't.record_type as recordType',
  't.source_id as sourceId',
  ...['run', 'at', 'stage', 'place', 'field', 'expression', 'value', 'message', 'rejects'].map(
    name => `t.${name}`,
  ),
];

type Stored = Omit<HarvestErrorRow, 'rejects' | 'view'> & { readonly rejects: number };

/** Reads what was wrong with the records of runs. */
export class HarvestErrorList {
  constructor(private readonly db: Db) {}

  async findPage(
    view: View,
    filter: HarvestErrorFilter,
    { ordering, slice }: { ordering: Ordering; slice: Slice },
  ): Promise<Page<HarvestErrorRow>> {
    const query = this.matching(view, filter).select(SELECTED);
    applySlice(query, 't', ordering, slice);
    return toErrorPage(await this.db.reads.rows<Stored>(view, query), view, slice);
  }

  async count(view: View, filter: HarvestErrorFilter): Promise<number> {
    const query = this.matching(view, filter).count({ total: '*' });
    const [row] = await this.db.reads.rows<{ total: number | string }>(view, query);
    return Number(row?.total ?? 0);
  }

  /** The same page of the errors of each run. */
  async findPages(
    view: View,
    runs: readonly string[],
    slice: Slice,
  ): Promise<ReadonlyMap<string, Page<HarvestErrorRow>>> {
    const { reader, dialect } = this.db;
    const run = reader.raw('cast(p.value as integer)');
    const inner = reader('harvest_errors as t').where('t.run', run);
    applySlice(inner, 't', errorsInOrder, slice);
    const parts = { parents: runs, table: 'harvest_errors', key: 'error', columns: SELECTED, inner };
    const query = dialect.firstPerParent(reader, parts).orderBy('t.error');
    const rows = await this.db.reads.rows<Stored>(view, query);
    const byRun = groupBy(rows, row => String(row.run));
    return new Map(runs.map(number => [number, toErrorPage(byRun.get(number) ?? [], view, slice)]));
  }

  /** How many errors each run has. */
  async countPerRun(view: View, runs: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const { reader, dialect } = this.db;
    const query = reader('harvest_errors as t')
      .whereRaw(dialect.oneOf(reader, 't.run', runs.map(Number)))
      .groupBy('t.run')
      .select('t.run')
      .count({ total: '*' });
    const rows = await this.db.reads.rows<{ run: number; total: number | string }>(view, query);
    return new Map(rows.map(({ run, total }) => [String(run), Number(total)]));
  }

  private matching(view: View, { source, run, stage }: HarvestErrorFilter): Knex.QueryBuilder {
    const errors = this.db.reader('harvest_errors as t').join('harvest_runs as h', 'h.run', 't.run');
    const query = knownRuns(errors, 'h', view);
    if (source != null) void query.where('t.source_code', source);
    if (run != null) void query.where('t.run', run);
    if (stage != null) void query.where('t.stage', stage);
    return query;
  }
}

const toErrorPage = (rows: readonly Stored[], { from }: View, slice: Slice): Page<HarvestErrorRow> =>
  toPage(rows, slice, {
    row: row => ({ ...row, rejects: row.rejects === 1, view: from }),
    position: ({ number }) => [number],
  });
