import type { Knex } from 'knex';
import { columnName, recordKey, type Table, type View } from './table';

/** Higher than every revision: the version is believed until a later revision says otherwise. */
export const STILL_BELIEVED = Number.MAX_SAFE_INTEGER;

/**
 * Which records are closed to who has no clearance: datasets that are kept for their owner. It goes by what is believed
 * now, whatever day or moment is asked about, so that nobody reads in the past what is closed today; once a dataset was
 * opened, its past is open as well. All that is about a closed record, or belongs to it, is closed with it.
 */
const CLOSED = { type: 'Dataset', table: 'datasets', column: 'access_level', value: 'PRIVATE_USE' };

const believed = (alias: string): string => `${alias}.recorded_to = ${String(STILL_BELIEVED)}`;

/** Versions of the same record as the closing one, `shut`, that are believed now. */
const sameRecord = (alias: string): string =>
  `select 1 from ${CLOSED.table} as ${alias} where ${alias}.code = shut.code and ${believed(alias)}`;

/**
 * True where the record of a code is not closed on the day `?`: none of its states closes it, but those after which it
 * was opened by then. Of a record of which nothing is believed any more, what was believed once goes on closing it. In
 * a `case`, so that it is asked of each row that is found otherwise, and never leads to the rows.
 */
const isOpen = (code: string): string => `case when exists (
  select 1 from ${CLOSED.table} as shut where shut.code = ${code} and shut.${CLOSED.column} = '${CLOSED.value}'
    and (${believed('shut')} or not exists (${sameRecord('kept')}))
    and not exists (
      ${sameRecord('opened')} and opened.valid_from > shut.valid_from
        and opened.valid_from <= ? and opened.${CLOSED.column} <> '${CLOSED.value}'
    )
  ) then false else true end`;

/** An item belongs to its dataset: to see its name is to see what the dataset is made of. */
const isOpenItem = (code: string): string => `case when exists (
  select 1 from data_items as item where item.code = ${code} and not (${isOpen('item.dataset_code')})
  ) then false else true end`;

/** The types of records that may be closed, or belong to one that is, each with what is true where a code is not. */
const CLOSABLE: ReadonlyMap<string, (code: string) => string> = new Map([
  [CLOSED.type, isOpen],
  ['DataItem', isOpenItem],
]);

/** Whether records of a type may be closed. */
export const mayBeClosed = (type: string | undefined): boolean => type !== undefined && CLOSABLE.has(type);

/** True where a key such as `Dataset/code` names no closed record. */
function isOpenKey(key: string): string {
  const cases = [...CLOSABLE].map(
    ([type, isOpenCode]) => `when ${isOfType(key, type)} then ${isOpenCode(codeIn(key, type))}`,
  );
  return `case ${cases.join(' ')} else true end`;
}

const codeIn = (key: string, type: string): string =>
  `substr(${key}, ${String(recordKey(type, '').length + 1)})`;

/** The slash is followed by a nought: between them are the keys of the type, in the order of bytes. */
const isOfType = (key: string, type: string): string => `(${key} >= '${type}/' and ${key} < '${type}0')`;

/** A condition is bound to the day, as often as it asks for it. */
const bound = (sql: string, closedOn: string): [string, string[]] => [
  sql,
  Array<string>(sql.split('?').length - 1).fill(closedOn),
];

/** What of a table may be closed: its own records, or those that name one that is. */
function conditionsOf({ type, columns }: Table, alias: string): string[] {
  const own = type === CLOSED.type ? [isOpen(`${alias}.code`)] : [];
  const naming = Object.entries(columns).flatMap(([property, { kind, to = '' }]) => {
    const column = `${alias}.${columnName(property)}`;
    if (kind === 'anyReference') return [isOpenKey(column)];
    return (kind === 'reference' && CLOSABLE.get(to)?.(column)) || [];
  });
  return [...own, ...naming];
}

/** Leaves out versions of closed records, where there are any to who looks. */
export function openAt(
  query: Knex.QueryBuilder,
  alias: string,
  { from: { closedOn } }: View,
  table: Table,
): Knex.QueryBuilder {
  if (closedOn === null) return query;
  for (const condition of conditionsOf(table, alias)) void query.whereRaw(...bound(condition, closedOn));
  return query;
}

/** True where a code in a column beside the rows, such as a member of a list, names no closed record; null: always. */
export function openReference(
  column: string,
  { from: { closedOn } }: View,
  to: string | undefined,
): { readonly sql: string; readonly bindings: readonly string[] } | null {
  const isOpenCode = closedOn === null ? undefined : CLOSABLE.get(to ?? '');
  if (closedOn === null || !isOpenCode) return null;
  const [sql, bindings] = bound(isOpenCode(column), closedOn);
  return { sql, bindings };
}

/** How a row that stands for a record of any type says which: by type, code and, where it has one, version. */
export interface Standing {
  /** True for a type; the condition is compared for each row. */
  readonly isOf: (type: string) => string;
  /** The code, where the row is of the type. */
  readonly code: (type: string) => string;
  /** What finds the version, or the versions, of the record under an alias, where the row is of the type. */
  readonly sameAs: (alias: string, type: string) => string;
}

/** The same for rows that stand for records of all tables, such as entries of the search index. */
export function openStanding(
  query: Knex.QueryBuilder,
  { from: { closedOn } }: View,
  tables: readonly Table[],
  standing: Standing,
): Knex.QueryBuilder {
  if (closedOn === null) return query;
  const cases = tables.flatMap(table => {
    const { type, name } = table;
    if (type === CLOSED.type) return [`when ${standing.isOf(type)} then ${isOpen(standing.code(type))}`];
    const conditions = conditionsOf(table, 'about');
    if (conditions.length === 0) return [];
    const shut = conditions.map(condition => `not (${condition})`).join(' or ');
    const about = `select 1 from ${name} as about where ${standing.sameAs('about', type)} and (${shut})`;
    return [`when ${standing.isOf(type)} then not exists (${about})`];
  });
  const condition = `case ${cases.join(' ')} else true end`;
  return query.whereRaw(...bound(condition, closedOn));
}

/** Keys such as `Event/code` in a column. */
export const standingByKey = (column: string): Standing => {
  const code = (type: string): string => codeIn(column, type);
  return {
    isOf: type => isOfType(column, type),
    code,
    sameAs: (alias, type) =>
      `${alias}.code = ${code(type)} and ${alias}.recorded_to = ${String(STILL_BELIEVED)}`,
  };
};

/** Entries of the search index, each of a version. */
export const standingByVersion = (entry: string): Standing => ({
  isOf: type => `${entry}.type = '${type}'`,
  code: () => `${entry}.code`,
  sameAs: alias => `${alias}.version = ${entry}.version`,
});
