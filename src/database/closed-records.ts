import type { Knex } from 'knex';
import { closableTables, CLOSED_TYPE, type Lead, leadsOf, mayBeClosed } from './closable';
import { recordKey, type Table, type View } from './table';

/** Higher than every revision: the version is believed until a later revision says otherwise. */
export const STILL_BELIEVED = Number.MAX_SAFE_INTEGER;

/**
 * Which records are closed to who has no clearance: datasets that are kept for their owner. It goes by what is believed
 * now, whatever day or moment is asked about, so that nobody reads in the past what is closed today; once a dataset was
 * opened, its past is open as well. All that is about a closed record, or belongs to it, is closed with it, and so is
 * what is about that.
 */
const CLOSED = { table: 'datasets', column: 'access_level', value: 'PRIVATE_USE' };

const believed = (alias: string): string => `${alias}.recorded_to = ${String(STILL_BELIEVED)}`;

/** Versions of the same record as the closing one, `shut`, that are believed now. */
const sameRecord = (alias: string): string =>
  `select 1 from ${CLOSED.table} as ${alias} where ${alias}.code = shut.code and ${believed(alias)}`;

/**
 * True where the dataset of a code is not closed on the day `?`: none of its states closes it, but those after which it
 * was opened by then. Of one of which nothing is believed any more, what was believed once goes on closing it. In a
 * `case`, so that it is asked of each row that is found otherwise, and never leads to the rows.
 */
const isOpenDataset = (code: string): string => `case when exists (
  select 1 from ${CLOSED.table} as shut where shut.code = ${code} and shut.${CLOSED.column} = '${CLOSED.value}'
    and (${believed('shut')} or not exists (${sameRecord('kept')}))
    and not exists (
      ${sameRecord('opened')} and opened.valid_from > shut.valid_from
        and opened.valid_from <= ? and opened.${CLOSED.column} <> '${CLOSED.value}'
    )
  ) then false else true end`;

const codeIn = (key: string, type: string): string =>
  `substr(${key}, ${String(recordKey(type, '').length + 1)})`;

/** The slash is followed by a nought: between them are the keys of the type, in the order of bytes. */
const isOfType = (key: string, type: string): string => `(${key} >= '${type}/' and ${key} < '${type}0')`;

const keyOf = (type: string, code: string): string => `'${type}/' || ${code}`;

const keyIn = ({ column, to }: Lead, alias: string): string =>
  to === null ? `${alias}.${column}` : keyOf(to, `${alias}.${column}`);

/** The tables whose records lead on to others, each with the key that a row of it, under an alias, leads to. */
const LEADING = closableTables.flatMap(table => {
  const [lead, ...others] = leadsOf(table);
  if (others.length > 0) throw new TypeError(`${table.type} leads on by several columns: ways follow one`);
  return lead ? [{ ...table, next: (alias: string): string => keyIn(lead, alias) }] : [];
});

/** The one key that a step leads to: a record is in one table, and the others have nothing to add. */
const NEXT = `coalesce(${LEADING.map(({ name, next }) => next(name)).join(', ')})`;

/** A record leads where it is believed to lead, or, of what is believed no more, where it was believed to lead last. */
const STEPS = LEADING.map(
  ({ type, name }) => `left join ${name}
      on ${name}.code = case when ${isOfType('way.record', type)} then ${codeIn('way.record', type)} end
      and ${name}.recorded_to = (select max(newest.recorded_to) from ${name} as newest where newest.code = ${name}.code)`,
).join('\n    ');

/** True where no way leads from a key to a dataset that is closed; ways may be long, and in circles. */
const leadsToOpen = (key: string): string => `case when exists (
  with recursive way (record) as (
    select ${key}
    union
    select ${NEXT} from way
    ${STEPS}
    where ${NEXT} is not null
  )
  select 1 from way where ${isOfType('way.record', CLOSED_TYPE)}
    and not (${isOpenDataset(codeIn('way.record', CLOSED_TYPE))})
  ) then false else true end`;

/** True where a code of a type that may be closed is not that of a closed record. */
const isOpenCode = (type: string, code: string): string =>
  type === CLOSED_TYPE ? isOpenDataset(code) : leadsToOpen(keyOf(type, code));

/** True where a key such as `Dataset/code` names no closed record. */
function isOpenKey(key: string): string {
  const leading = LEADING.map(({ type }) => isOfType(key, type)).join(' or ');
  return `case when ${isOfType(key, CLOSED_TYPE)} then ${isOpenDataset(codeIn(key, CLOSED_TYPE))}
    when ${leading} then ${leadsToOpen(key)} else true end`;
}

/** A condition is bound to the day, as often as it asks for it. */
const bound = (sql: string, closedOn: string): [string, string[]] => [
  sql,
  Array<string>(sql.split('?').length - 1).fill(closedOn),
];

/** What of a table may be closed: its own records, or those that lead to one that is. */
function conditionsOf(table: Table, alias: string): string[] {
  const own = table.type === CLOSED_TYPE ? [isOpenDataset(`${alias}.code`)] : [];
  const above = leadsOf(table).map(({ column, to }) =>
    to === null ? isOpenKey(`${alias}.${column}`) : isOpenCode(to, `${alias}.${column}`),
  );
  return [...own, ...above];
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
  if (closedOn === null || to === undefined || !mayBeClosed(to)) return null;
  const [sql, bindings] = bound(isOpenCode(to, column), closedOn);
  return { sql, bindings };
}

/** Leaves out rows that tell of a closed record by its key, such as `Event/code`, in a column. */
export function openKeys(
  query: Knex.QueryBuilder,
  column: string,
  { from: { closedOn } }: View,
): Knex.QueryBuilder {
  return closedOn === null ? query : query.whereRaw(...bound(isOpenKey(column), closedOn));
}

/** Leaves out rows that stand for versions of closed records of all types, such as entries of the search index. */
export function openEntries(
  query: Knex.QueryBuilder,
  entry: string,
  { from: { closedOn } }: View,
): Knex.QueryBuilder {
  if (closedOn === null) return query;
  const next = LEADING.map(
    table =>
      `when '${table.type}' then (select ${table.next('own')} from ${table.name} as own where own.version = ${entry}.version)`,
  );
  const types = LEADING.map(({ type }) => `'${type}'`).join(', ');
  const condition = `case when ${entry}.type = '${CLOSED_TYPE}' then ${isOpenDataset(`${entry}.code`)}
    when ${entry}.type in (${types}) then ${leadsToOpen(`case ${entry}.type ${next.join(' ')} end`)} else true end`;
  return query.whereRaw(...bound(condition, closedOn));
}
