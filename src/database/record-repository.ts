import type { Knex } from 'knex';
import type { Db } from './connect';
import type { FacetSource } from './facet';
import { groupBy } from './group-by';
import { applyOrder, applySlice, type Ordering, type Page, positionOf, type Slice, toPage } from './keyset';
import { type Projection, readColumns, toSelected } from './projection';
import type { Match, Scope } from './match';
import type { Relation } from './relation';
import { decode, type RowOf, type Table, type View } from './table';
import { believedAt, inForceAt } from './view';

/** A list asked of one table: which rows, in which order, which part. */
export interface ListQuery {
  readonly match: Match;
  readonly ordering: Ordering;
  readonly slice: Slice;
  /** Tells the condition apart from all others of the table. */
  readonly matchKey: string;
  /** The columns that are wanted; all of them if absent. */
  readonly projection?: Projection | null;
}

/** How many rows have a value; null counts the rows where it is not known. */
export interface FacetRow {
  /** The facet's name. */
  readonly name: string;
  readonly value: string | null;
  readonly count: number;
}

type Stored = Readonly<Record<string, unknown>>;

const ALIAS = 't';

/** Reads one versioned table at a view. Every method is one SQL statement. */
export class RecordRepository<Of extends Table = Table> {
  constructor(
    private readonly db: Db,
    readonly table: Of,
  ) {}

  /**
   * The records of the codes, each in the version that holds on the view's day or, where none does, the nearest one:
   * the last that ended before it, else the first that begins after it. A record once known is never lost.
   */
  async findByCodes(
    view: View,
    codes: readonly string[],
    projection: Projection | null = null,
  ): Promise<ReadonlyMap<string, RowOf<Of>>> {
    const columns = readColumns(this.table, projection);
    const query = this.from().select(toSelected(ALIAS, columns)).orderBy(`${ALIAS}.valid_from`);
    believedAt(query, ALIAS, view).whereRaw(this.db.dialect.oneOf(this.db.reader, `${ALIAS}.code`, codes));
    const nearest = new Map<string, RowOf<Of>>();
    for (const stored of await this.db.reads.rows<Stored>(view, query)) {
      const code = stored['code'] as string;
      const begun = (stored['validFrom'] as string) <= view.asOf;
      if (begun || !nearest.has(code)) nearest.set(code, decode(this.table, stored, view.from, columns));
    }
    return nearest;
  }

  async findPage(view: View, list: ListQuery): Promise<Page<RowOf<Of>>> {
    const query = this.matching(view, list.match).select(this.selected(list));
    applySlice(query, ALIAS, list.ordering, list.slice);
    return this.page(await this.db.reads.rows<Stored>(view, query), view, list);
  }

  /** The same page of the children of each parent. */
  async findPages(
    view: View,
    relation: Relation,
    parents: readonly string[],
    list: ListQuery,
  ): Promise<ReadonlyMap<string, Page<RowOf<Of>>>> {
    const { match, ordering, slice } = list;
    const inner = this.matching(view, match, relation);
    applySlice(inner, ALIAS, ordering, slice);
    const parts = { parents, table: this.table.name, columns: this.selected(list), inner };
    const query = this.db.dialect.firstPerParent(this.db.reader, parts);
    applyOrder(query, ALIAS, ordering, slice);
    const byParent = groupByParent(await this.db.reads.rows<Stored>(view, query));
    return new Map(parents.map(parent => [parent, this.page(byParent.get(parent) ?? [], view, list)]));
  }

  async count(view: View, match: Match): Promise<number> {
    const query = this.matching(view, match).count({ total: '*' });
    const [row] = await this.db.reads.rows<{ total: number | string }>(view, query);
    return Number(row?.total ?? 0);
  }

  async countPerParent(
    view: View,
    relation: Relation,
    parents: readonly string[],
    match: Match,
  ): Promise<ReadonlyMap<string, number>> {
    const { reader, dialect } = this.db;
    const total = this.matching(view, match, relation).count('*').as('total');
    const query = reader
      .select(reader.raw('p.value as "parentKey"'), total)
      .from(dialect.values(reader, parents));
    const rows = await this.db.reads.rows<{ parentKey: string; total: number | string }>(view, query);
    return new Map(rows.map(row => [row.parentKey, Number(row.total)]));
  }

  /** The counts of every facet asked for, in one statement. */
  async facets(view: View, match: Match, sources: readonly FacetSource[]): Promise<FacetRow[]> {
    const counts = sources.map((source, index) => {
      const query = this.from();
      const column = this.countBy(query, view, source, index);
      this.narrow(query, view, match);
      return query.groupBy(column);
    });
    return readFacets(await this.unionAll(view, counts), sources);
  }

  /** The counts of every facet asked for over the children of each parent, in one statement. */
  async facetsPerParent(
    view: View,
    { relation, match, sources }: { relation: Relation; match: Match; sources: readonly FacetSource[] },
    parents: readonly string[],
  ): Promise<ReadonlyMap<string, FacetRow[]>> {
    const { reader, dialect } = this.db;
    const counts = sources.map((source, index) => {
      const query = reader
        .from(dialect.values(reader, parents))
        .joinRaw('cross join ?? as ??', [this.table.name, ALIAS]);
      const column = this.countBy(query.select(reader.raw('p.value as "parentKey"')), view, source, index);
      this.narrow(query, view, match, relation);
      return query.groupByRaw('p.value, ??', [column]);
    });
    const byParent = groupByParent(await this.unionAll(view, counts));
    return new Map(parents.map(parent => [parent, readFacets(byParent.get(parent) ?? [], sources)]));
  }

  /** Selects a facet's number, values and counts; gives the column of the values. */
  private countBy(query: Knex.QueryBuilder, view: View, source: FacetSource, index: number): string {
    const column = source.apply(query, { db: this.db, alias: ALIAS, view });
    query
      .select(this.db.reader.raw('? as facet, cast(?? as text) as value', [index, column]))
      .count({ total: '*' });
    return column;
  }

  private from(): Knex.QueryBuilder {
    return this.db.reader(`${this.table.name} as ${ALIAS}`);
  }

  private matching(view: View, match: Match, relation?: Relation): Knex.QueryBuilder {
    const query = this.from();
    this.narrow(query, view, match, relation);
    return query;
  }

  private narrow(query: Knex.QueryBuilder, view: View, match: Match, relation?: Relation): void {
    const scope: Scope = { db: this.db, alias: ALIAS, view };
    relation?.apply(query, scope);
    inForceAt(query, ALIAS, view);
    match(query, scope);
  }

  private unionAll(view: View, queries: readonly Knex.QueryBuilder[]): Promise<Stored[]> {
    return this.db.reads.rows<Stored>(view, this.db.reader.unionAll([...queries], false));
  }

  private selected({ projection, ordering }: ListQuery): readonly string[] {
    const ordered = ordering.columns.map(column => (typeof column === 'string' ? column : column.property));
    return toSelected(ALIAS, [...new Set([...readColumns(this.table, projection), ...ordered])]);
  }

  private page(fetched: readonly Stored[], view: View, list: ListQuery): Page<RowOf<Of>> {
    const columns = readColumns(this.table, list.projection);
    return toPage(fetched, list.slice, {
      row: stored => decode(this.table, stored, view.from, columns),
      position: stored => positionOf(list.ordering, stored),
    });
  }
}

const groupByParent = (rows: readonly Stored[]): Map<string, Stored[]> =>
  groupBy(rows, row => row['parentKey'] as string);

/** By facet in the order asked, then most first, then by value with the unknown last. */
function readFacets(rows: readonly Stored[], sources: readonly FacetSource[]): FacetRow[] {
  return rows
    .map(row => ({
      facet: Number(row['facet']),
      value: row['value'] as string | null,
      count: Number(row['total']),
    }))
    .sort(
      (one, other) =>
        one.facet - other.facet || other.count - one.count || compareValues(one.value, other.value),
    )
    .map(({ facet, value, count }) => ({ name: sources[facet]?.name ?? '', value, count }));
}

function compareValues(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
}
