import type { Knex } from 'knex';
import type { Db } from '../../database/connect';
import type { FieldDifference } from '../../database/compare-versions';
import { groupBy } from '../../database/group-by';
import { applySlice, type Ordering, type Page, type Slice, toPage } from '../../database/keyset';
import { fromEnd, fromStart, type Standpoint, type View } from '../../database/table';

export interface ChangeRow {
  readonly sequence: number;
  readonly revision: number;
  readonly recordedAt: string;
  readonly author: string;
  readonly reason: string;
  /** `Type/code`. */
  readonly record: string;
  readonly kind: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly differences: readonly FieldDifference[];
  readonly view: Standpoint;
}

export interface ChangeFilter {
  readonly types?: readonly string[] | null;
  readonly kinds?: readonly string[] | null;
  readonly recordedFrom?: Date | null;
  readonly recordedUntil?: Date | null;
}

/** As they were recorded. */
export const bySequence: Ordering = {
  name: 'RECORDED_ASC',
  columns: [{ property: 'sequence', kind: 'integer' }],
  direction: 'asc',
};

const SELECTED = [
  ...['sequence', 'revision', 'record', 'kind', 'differences'].map(name => `t.${name}`),
  't.valid_from as validFrom',
  't.valid_to as validTo',
];
const WITH_REVISION = ['r.recorded_at as recordedAt', 'r.author', 'r.reason'];

type Stored = Record<keyof ChangeRow, string | number>;

/** Reads what each revision changed, in the order it was recorded. */
export class ChangeRepository {
  constructor(private readonly db: Db) {}

  async findPage(view: View, filter: ChangeFilter, slice: Slice): Promise<Page<ChangeRow>> {
    const query = this.matching(view, filter).select([...SELECTED, ...WITH_REVISION]);
    applySlice(query, 't', bySequence, slice);
    return this.page(await this.db.reads.rows<Stored>(view, query), view, slice);
  }

  async count(view: View, filter: ChangeFilter): Promise<number> {
    const query = this.matching(view, filter).count({ total: '*' });
    const [row] = await this.db.reads.rows<{ total: number | string }>(view, query);
    return Number(row?.total ?? 0);
  }

  /** The same page of the history of each record. */
  async findPages(
    view: View,
    records: readonly string[],
    slice: Slice,
  ): Promise<ReadonlyMap<string, Page<ChangeRow>>> {
    const inner = this.db
      .reader('changes as t')
      .where('t.record', this.db.reader.ref('p.value'))
      .where('t.revision', '<=', view.revision);
    applySlice(inner, 't', bySequence, slice);
    const query = this.db.dialect
      .firstPerParent(this.db.reader, {
        parents: records,
        table: 'changes',
        key: 'sequence',
        columns: [...SELECTED, ...WITH_REVISION],
        inner,
      })
      .join('revisions as r', 'r.revision', 't.revision')
      .orderBy('t.sequence');
    const byRecord = groupBy(await this.db.reads.rows<Stored>(view, query), ({ record }) => record);
    return new Map(records.map(record => [record, this.page(byRecord.get(record) ?? [], view, slice)]));
  }

  /** How many changes each record has. */
  async countPerRecord(view: View, records: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const query = this.db
      .reader('changes as t')
      .select('t.record')
      .count({ total: '*' })
      .where('t.revision', '<=', view.revision)
      .whereRaw(this.db.dialect.oneOf(this.db.reader, 't.record', records))
      .groupBy('t.record');
    const rows = await this.db.reads.rows<{ record: string; total: number | string }>(view, query);
    return new Map(rows.map(({ record, total }) => [record, Number(total)]));
  }

  private matching(view: View, filter: ChangeFilter): Knex.QueryBuilder {
    const query = this.db
      .reader('changes as t')
      .join('revisions as r', 'r.revision', 't.revision')
      .where('t.revision', '<=', view.revision);
    if (filter.kinds) void query.whereIn('t.kind', [...filter.kinds]);
    if (filter.recordedFrom) void query.where('r.recorded_at', '>=', filter.recordedFrom.toISOString());
    if (filter.recordedUntil) void query.where('r.recorded_at', '<=', filter.recordedUntil.toISOString());
    if (filter.types) this.ofTypes(query, filter.types);
    return query;
  }

  private ofTypes(query: Knex.QueryBuilder, types: readonly string[]): void {
    if (types.length === 0) void query.whereRaw('1 = 0');
    void query.where(any => {
      // The character after the slash ends the range of one type's keys.
      for (const type of new Set(types))
        void any.orWhereRaw('(t.record >= ? and t.record < ?)', [`${type}/`, `${type}0`]);
    });
  }

  private page(fetched: readonly Stored[], view: View, slice: Slice): Page<ChangeRow> {
    return toPage(fetched, slice, {
      row: stored => toChange(stored, view.from),
      position: ({ sequence }) => [Number(sequence)],
    });
  }
}

function toChange(stored: Stored, view: Standpoint): ChangeRow {
  return {
    ...(stored as unknown as ChangeRow),
    validFrom: fromStart(String(stored.validFrom)),
    validTo: fromEnd(String(stored.validTo)),
    differences: JSON.parse(String(stored.differences)) as FieldDifference[],
    view,
  };
}
