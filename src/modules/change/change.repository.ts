import type { Knex } from 'knex';
import type { Db } from '../../database/connect';
import { openKeys } from '../../database/closed-records';
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

/** The condition that a record is of a type, and what it is bound to. */
type OfType = (type: string) => readonly [sql: string, bindings: readonly (string | number)[]];

/** For a page: it goes through the changes in their order, where an index on the records would have to be sorted. */
const walked: OfType = type => ['substr(t.record, 1, ?) = ?', [type.length + 1, `${type}/`]];

/** For a count, from an index on the records: the character after the slash ends the range of one type's keys. */
const found: OfType = type => ['(t.record >= ? and t.record < ?)', [`${type}/`, `${type}0`]];

function ofTypes(query: Knex.QueryBuilder, types: readonly string[], ofType: OfType): void {
  if (types.length === 0) void query.whereRaw('1 = 0');
  void query.where(any => {
    for (const [sql, bindings] of [...new Set(types)].map(ofType)) void any.orWhereRaw(sql, [...bindings]);
  });
}

/** Reads what each revision changed, in the order it was recorded. */
export class ChangeRepository {
  constructor(private readonly db: Db) {}

  async findPage(view: View, filter: ChangeFilter, slice: Slice): Promise<Page<ChangeRow>> {
    const query = this.matching(view, filter, walked).select([...SELECTED, ...WITH_REVISION]);
    applySlice(query, 't', bySequence, slice);
    return this.page(await this.db.reads.rows<Stored>(view, query), view, slice);
  }

  async count(view: View, filter: ChangeFilter): Promise<number> {
    const query = this.matching(view, filter, found).count({ total: '*' });
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

  private matching(view: View, filter: ChangeFilter, ofType: OfType): Knex.QueryBuilder {
    const query = this.db
      .reader('changes as t')
      .join('revisions as r', 'r.revision', 't.revision')
      .where('t.revision', '<=', view.revision);
    if (filter.kinds) void query.whereIn('t.kind', [...filter.kinds]);
    if (filter.recordedFrom) void query.where('r.recorded_at', '>=', filter.recordedFrom.toISOString());
    if (filter.recordedUntil) void query.where('r.recorded_at', '<=', filter.recordedUntil.toISOString());
    if (filter.types) ofTypes(query, filter.types, ofType);
    return openKeys(query, 't.record', view);
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
