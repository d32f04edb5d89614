import type { Knex } from 'knex';
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
  /** Joins what it needs to the query and gives the column of the values. */
  readonly apply: (query: Knex.QueryBuilder, scope: Scope) => string;
}

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
  apply: (_query, { alias }) => `${alias}.${columnName(property)}`,
});

/** By each member of a list column: a row counts once for every member, or once for none. */
export const byMember = (table: Table, property: string): FacetSource => ({
  name: property,
  keyOf: keyIn(table, property),
  apply: (query, { alias }) => {
    query.leftJoin('relations as facet', join => {
      join.on('facet.version', `${alias}.version`).onVal('facet.relation', relationName(table, property));
    });
    return 'facet.target';
  },
});

/** By a column of the record that a column points to. */
export const byPointed = (property: string, pointed: Table, pointedProperty: string): FacetSource => ({
  name: `${property}.${pointedProperty}`,
  apply: (query, { alias, view }) => {
    const condition = `facet.code = ${alias}.${columnName(property)} and ${inForceSql('facet', ':day')}`;
    const bindings = { table: pointed.name, revision: view.revision, day: view.asOf };
    query.joinRaw(`left join :table: as facet on ${condition}`, bindings);
    return `facet.${columnName(pointedProperty)}`;
  },
});
