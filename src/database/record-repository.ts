import type { Knex } from 'knex';
import type { Db } from './connect';
import { countBySources, type FacetRow, type FacetSource, readFacets } from './facet';
import { openAt } from './closed-records';
import { groupBy } from './group-by';
import { applyOrder, applySlice, type Page, positionOf, toPage } from './keyset';
import { type ListQuery, pageKey } from './list-query';
import { type Projection, projectionKey, readColumns, toSelected } from './projection';
import type { Match, Scope } from './match';
import type { Relation } from './relation';
import { decode } from './stored-row';
import type { RowOf, Table, View } from './table';
import { inForceAt, seenAt } from './view';

/** What a query is narrowed by; words lead to the rows unless a parent does, or it is said otherwise. */
interface Narrowed {
  readonly match: Match;
  readonly relation?: Relation;
  readonly wordsLead?: boolean;
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
    const name = `${this.table.type} ${projectionKey(projection)}`;
    const stored = await this.db.reads.rowsOf<Stored>({ view, keys: codes, name }, (at, some) =>
      this.byCodes(at, some, columns),
    );
    return this.nearest(view, stored, columns);
  }

  private byCodes(view: View, codes: readonly string[], columns: readonly string[]): Knex.QueryBuilder {
    const selected = toSelected(ALIAS, [...new Set([...columns, 'validFrom'])]);
    const query = this.from().select(selected).orderBy(`${ALIAS}.valid_from`);
    return seenAt(query, ALIAS, view, this.table).whereRaw(
      this.db.dialect.oneOf(this.db.reader, `${ALIAS}.code`, codes),
    );
  }

  private nearest(
    view: View,
    rows: readonly Stored[],
    columns: readonly string[],
  ): ReadonlyMap<string, RowOf<Of>> {
    const nearest = new Map<string, RowOf<Of>>();
    for (const stored of rows) {
      const code = stored['code'] as string;
      const begun = (stored['validFrom'] as string) <= view.asOf;
      if (begun || !nearest.has(code)) nearest.set(code, decode(this.table, stored, view.from, columns));
    }
    return nearest;
  }

  /** The codes of all the records known at a view, whatever day they hold for, in their order; those after one, so many. */
  async knownCodes(
    view: View,
    { after, limit }: { after: string | null; limit: number },
  ): Promise<readonly string[]> {
    const query = seenAt(this.from().distinct({ code: `${ALIAS}.code` }), ALIAS, view, this.table)
      .orderBy(`${ALIAS}.code`)
      .limit(limit);
    if (after !== null) query.where(`${ALIAS}.code`, '>', after);
    return (await this.db.reads.rows<{ code: string }>(view, query)).map(({ code }) => code);
  }

  /** Whether the registry has ever told of a record up to a view, though it may not believe it any more; of what is closed: no. */
  async wasKnown(view: View, code: string): Promise<boolean> {
    const query = this.from()
      .select(`${ALIAS}.code`)
      .where(`${ALIAS}.code`, code)
      .where(`${ALIAS}.recorded_from`, '<=', view.revision)
      .limit(1);
    return (await this.db.reads.rows(view, openAt(query, ALIAS, view, this.table))).length > 0;
  }

  async findPage(view: View, list: ListQuery): Promise<Page<RowOf<Of>>> {
    const name = `page ${this.table.type} ${projectionKey(list.projection)} ${pageKey(list)}`;
    const rows = await this.db.reads.rowsOf<Stored>({ view, name }, at => {
      const query = this.matching(at, { match: list.match, wordsLead: false }).select(this.selected(list));
      applySlice(query, ALIAS, list.ordering, list.slice);
      return query;
    });
    return this.page(rows, view, list);
  }

  /** The same page of the children of each parent. */
  async findPages(
    view: View,
    relation: Relation,
    parents: readonly string[],
    list: ListQuery,
  ): Promise<ReadonlyMap<string, Page<RowOf<Of>>>> {
    const name = `pages ${relation.name} ${projectionKey(list.projection)} ${pageKey(list)}`;
    const rows = await this.db.reads.rowsOf<Stored>({ view, keys: parents, name }, (at, some) =>
      this.perParent(at, relation, some, list),
    );
    const byParent = groupByParent(rows);
    return new Map(parents.map(parent => [parent, this.page(byParent.get(parent) ?? [], view, list)]));
  }

  private perParent(
    view: View,
    relation: Relation,
    parents: readonly string[],
    list: ListQuery,
  ): Knex.QueryBuilder {
    const { match, ordering, slice } = list;
    const inner = this.matching(view, { match, relation });
    applySlice(inner, ALIAS, ordering, slice);
    const parts = { parents, table: this.table.name, columns: this.selected(list), inner };
    const query = this.db.dialect.firstPerParent(this.db.reader, parts);
    applyOrder(query, ALIAS, ordering, slice);
    return query;
  }

  async count(view: View, match: Match): Promise<number> {
    const query = this.matching(view, { match }).count({ total: '*' });
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
    const total = this.matching(view, { match, relation }).count('*').as('total');
    const query = reader
      .select(reader.raw('p.value as "parentKey"'), total)
      .from(dialect.values(reader, parents));
    const rows = await this.db.reads.rows<{ parentKey: string; total: number | string }>(view, query);
    return new Map(rows.map(row => [row.parentKey, Number(row.total)]));
  }

  /** The counts of every facet asked for, in one statement. */
  async facets(view: View, match: Match, sources: readonly FacetSource[]): Promise<FacetRow[]> {
    const rows = this.matching(view, { match });
    const query = countBySources(this.scope(view), sources, { rows });
    return readFacets(await this.db.reads.rows<Stored>(view, query), sources);
  }

  /** The counts of every facet asked for over the children of each parent, in one statement. */
  async facetsPerParent(
    view: View,
    { relation, match, sources }: { relation: Relation; match: Match; sources: readonly FacetSource[] },
    parents: readonly string[],
  ): Promise<ReadonlyMap<string, FacetRow[]>> {
    const { reader, dialect } = this.db;
    const rows = reader
      .from(dialect.values(reader, parents))
      .joinRaw('cross join ?? as ??', [this.table.name, ALIAS]);
    this.narrow(rows, view, { match, relation });
    const query = countBySources(this.scope(view), sources, { rows, parent: 'p.value' });
    const byParent = groupByParent(await this.db.reads.rows<Stored>(view, query));
    return new Map(parents.map(parent => [parent, readFacets(byParent.get(parent) ?? [], sources)]));
  }

  private from(): Knex.QueryBuilder {
    return this.db.reader(`${this.table.name} as ${ALIAS}`);
  }

  private matching(view: View, narrowed: Narrowed): Knex.QueryBuilder {
    const query = this.from();
    this.narrow(query, view, narrowed);
    return query;
  }

  private narrow(query: Knex.QueryBuilder, view: View, { match, relation, wordsLead }: Narrowed): void {
    const scope = { ...this.scope(view), wordsLead: wordsLead ?? !relation };
    relation?.apply(query, scope);
    inForceAt(query, ALIAS, view, this.table);
    match(query, scope);
  }

  private scope(view: View): Scope {
    return { db: this.db, alias: ALIAS, view, table: this.table, wordsLead: true };
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
