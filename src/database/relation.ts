import type { Knex } from 'knex';
import { relationName, type Scope } from './match';
import { columnName, type Table } from './table';
import { inForceAt } from './view';

/** How the rows of a child table are found from a parent: `apply` narrows to the rows of the parent `p.value`. */
export interface Relation {
  /** Unique among all relations; loaders are kept by it. */
  readonly name: string;
  readonly child: Table;
  /** How the child names its parent: by code, or, where parents are of several types, by `Type/code`. */
  readonly parentKey: 'code' | 'recordKey';
  apply(query: Knex.QueryBuilder, scope: Scope): void;
}

const PARENT = 'p.value';

/** The child's column holds the parent's code. */
export const byColumn = (child: Table, property: string): Relation => ({
  name: `${child.type}.${property}`,
  child,
  parentKey: child.columns[property]?.kind === 'anyReference' ? 'recordKey' : 'code',
  apply: (query, { db, alias }) => {
    query.where(`${alias}.${columnName(property)}`, db.reader.ref(PARENT));
  },
});

/** The child's list column names the parent. */
export const byList = (child: Table, property: string): Relation => ({
  name: relationName(child, property),
  child,
  parentKey: 'code',
  apply: (query, { db, alias }) => {
    query.whereIn(
      `${alias}.version`,
      db
        .reader('relations as rel')
        .select('rel.version')
        .where('rel.relation', relationName(child, property))
        .where('rel.target', db.reader.ref(PARENT)),
    );
  },
});

/** The child's column points to a record whose own column holds the parent's code. */
export const through = (child: Table, property: string, middle: Table, middleProperty: string): Relation => ({
  name: `${child.type}.${property}.${middleProperty}`,
  child,
  parentKey: 'code',
  apply: (query, { db, alias, view }) => {
    const step = db.reader(`${middle.name} as mid`).select('mid.code');
    inForceAt(step, 'mid', view, middle).where(`mid.${columnName(middleProperty)}`, db.reader.ref(PARENT));
    query.whereIn(`${alias}.${columnName(property)}`, step);
  },
});

/**
 * Any of the relations to the same child holds. Each finds its versions in its own index: with "or" between them
 * PostgreSQL would read the whole table.
 */
export const either = (name: string, relations: readonly [Relation, ...Relation[]]): Relation => ({
  name,
  child: relations[0].child,
  parentKey: relations[0].parentKey,
  apply: (query, scope) => {
    const found = relations.map(relation => {
      const one = scope.db.reader(`${relation.child.name} as one`).select('one.version');
      relation.apply(one, { ...scope, alias: 'one', table: relation.child });
      return inForceAt(one, 'one', scope.view, relation.child);
    });
    query.whereIn(`${scope.alias}.version`, scope.db.reader.unionAll(found));
  },
});
