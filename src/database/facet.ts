import type { Knex } from 'knex';
import { openReference } from './closed-records';
import { relationName, type Scope } from './match';
import { columnName, recordKey, type Table } from './table';
import { inForceSql } from './view';

/** Something the rows of a table can be counted by. */
export interface FacetSource {
  /** Unique among the facets of the table. */
  readonly name: string;
  /** The record that a value names, as `Type/code`, where the values name records. */
  readonly keyOf?: ((value: string) => string) | undefined;
  /** How a stored value is shown, where it is not shown as it is. */
  readonly shown?: ((stored: string | null) => string | null) | undefined;
  /** The column of the table that it looks at; `version` where it looks at what is kept beside the version. */
  readonly column: string;
  /** Joins what it needs to the rows under `scope.alias`, which have its column, and gives the column of the values. */
  readonly apply: (query: Knex.QueryBuilder, scope: Scope) => string;
}

const VERSION = 'version';

const shownFlag = (stored: string | null): string | null => (stored === null ? null : String(stored === '1'));

/** How the values of a column name records, if they do. */
function keyIn(table: Table, property: string): FacetSource['keyOf'] {
  const { kind, to } = table.columns[property] ?? {};
  if (kind === 'anyReference') return key => key;
  return to === undefined ? undefined : code => recordKey(to, code);
}

/** By the values of a column. */
export const byValue = (table: Table, property: string): FacetSource => ({
  name: property,
  keyOf: keyIn(table, property),
  shown: table.columns[property]?.kind === 'flag' ? shownFlag : undefined,
  column: columnName(property),
  apply: (_query, { alias }) => `${alias}.${columnName(property)}`,
});

/** By each member of a list column: a row counts once for every member, or once for none. */
export const byMember = (table: Table, property: string): FacetSource => ({
  name: property,
  keyOf: keyIn(table, property),
  column: VERSION,
  apply: (query, { alias, db, view }) => {
    const condition = openReference('facet.target', view, table.columns[property]?.to);
    query.leftJoin('relations as facet', join => {
      join.on('facet.version', `${alias}.${VERSION}`).onVal('facet.relation', relationName(table, property));
      if (condition) join.on(db.reader.raw(condition.sql, [...condition.bindings]));
    });
    return 'facet.target';
  },
});

/** By a column of the record that a column points to. */
export const byPointed = (property: string, pointed: Table, pointedProperty: string): FacetSource => ({
  name: `${property}.${pointedProperty}`,
  column: columnName(property),
  apply: (query, { alias, view }) => {
    const condition = `facet.code = ${alias}.${columnName(property)} and ${inForceSql('facet', ':day')}`;
    const bindings = { table: pointed.name, revision: view.revision, day: view.asOf };
    query.joinRaw(`left join :table: as facet on ${condition}`, bindings);
    return `facet.${columnName(pointedProperty)}`;
  },
});

/** How many rows have a value; null counts the rows where it is not known. */
export interface FacetRow {
  /** The facet's name. */
  readonly name: string;
  readonly value: string | null;
  readonly count: number;
}

/** The rows to be counted, as a query that selects nothing yet. */
export interface Counted {
  readonly rows: Knex.QueryBuilder;
  /** The column of `rows` that each of several lists is counted by. */
  readonly parent?: string;
}

/**
 * One statement that counts rows by every source. The rows are read once, whatever the number of sources: first as the
 * values that are counted, without an order, so that no index is followed for one; then as the different combinations
 * of them, which are few where the values are; each source adds those up.
 */
export function countBySources(
  scope: Scope,
  sources: readonly FacetSource[],
  { rows, parent }: Counted,
): Knex.QueryBuilder {
  const { reader } = scope.db;
  const columns = [...new Set(sources.map(({ column }) => column))];
  rows.select(columns.map(column => `${scope.alias}.${column}`));
  if (parent !== undefined) rows.select(reader.raw('?? as parent', [parent]));
  const keys = parent === undefined ? columns : [...columns, 'parent'];
  const combined = reader('matching').select(keys).count({ counted: '*' }).groupBy(keys);
  const counts = sources.map((source, index) => {
    const query = reader('combined as m');
    const value = source.apply(query, { ...scope, alias: 'm' });
    query.select(reader.raw('? as facet, cast(?? as text) as value', [index, value])).groupBy(value);
    if (parent !== undefined) query.select('m.parent as parentKey').groupBy('m.parent');
    return query.sum({ total: 'm.counted' });
  });
  return reader
    .withMaterialized('matching', rows)
    .withMaterialized('combined', combined)
    .unionAll(counts, false);
}

type Stored = Readonly<Record<string, unknown>>;

/** By facet in the order asked, then most first, then by value with the unknown last. */
export function readFacets(rows: readonly Stored[], sources: readonly FacetSource[]): FacetRow[] {
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
