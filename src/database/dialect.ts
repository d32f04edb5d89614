import type { Knex } from 'knex';
import { type Insert, insertInPostgres, insertInSqlite } from './insert';
import { postgresWords, sqliteWords, type WordIndex } from './word-index';

/** Everything that differs between the engines; nobody else asks which engine is running. */
export interface Dialect {
  readonly engine: 'sqlite' | 'postgres';
  /** Text that compares by its bytes. */
  readonly textType: string;
  /** `column` equals one of the values; one variable whatever their number. One value keeps the order of an index. */
  oneOf(db: Knex, column: string, values: readonly (string | number)[]): Knex.Raw;
  /** A table `p (value, key)` of the given values in order. */
  values(db: Knex, values: readonly string[]): Knex.Raw;
  /** A table `r` of the given records with the named text columns. */
  records(
    db: Knex,
    records: readonly Readonly<Record<string, string | null>>[],
    columns: readonly string[],
  ): Knex.Raw;
  /** The first rows of each parent: `inner` selects the rows of the parent `p.value`, ordered and limited. */
  firstPerParent(db: Knex, parts: PerParent): Knex.QueryBuilder;
  /** Creates a table that is read by its key alone: the other columns are kept in the key's index. */
  createKeyedTable(db: Knex, name: string, parts: KeyedTable): Promise<void>;
  readonly insert: Insert;
  /** How records are found by their words. */
  readonly words: WordIndex;
  /** Runs something that no other process may run on the same database at the same time. */
  exclusively<Result>(db: Knex, run: () => Promise<Result>): Promise<Result>;
  /** Begins a transaction that may write, waiting for the writer before it. */
  begin(trx: Knex.Transaction): Promise<void>;
  /** Refreshes the statistics of the query planner after a large load. */
  analyze(db: Knex): Promise<void>;
}

export interface PerParent {
  readonly parents: readonly string[];
  readonly table: string;
  /** The table's primary key; `version` unless it is named. */
  readonly key?: string;
  readonly columns: readonly string[];
  readonly inner: Knex.QueryBuilder;
}

/** Columns as SQL, by name. */
export interface KeyedTable {
  readonly key: Readonly<Record<string, string>>;
  readonly others: Readonly<Record<string, string>>;
}

const columnsOf = ({ key, others }: KeyedTable): string =>
  Object.entries({ ...key, ...others })
    .map(([name, type]) => `${name} ${type} not null`)
    .join(', ');

const namesOf = (columns: Readonly<Record<string, string>>): string => Object.keys(columns).join(', ');

/** Names the lock of those who start on one database; any number would do. */
const START_LOCK = 2_026_112_200;

/** Nothing is one of no values. */
const NEVER = '1 = 0';

/** The condition that is the same on both engines; nothing where there are several values. */
function noneOrOne(db: Knex, column: string, values: readonly (string | number)[]): Knex.Raw | undefined {
  const [only] = values;
  if (only === undefined) return db.raw(NEVER);
  return values.length === 1 ? db.raw('?? = ?', [column, only]) : undefined;
}

const sqlite: Dialect = {
  engine: 'sqlite',
  textType: 'text',
  oneOf: (db, column, values) =>
    noneOrOne(db, column, values) ??
    db.raw('?? in (select value from json_each(?))', [column, JSON.stringify(values)]),
  values: (db, values) => db.raw('json_each(?) as p', [JSON.stringify(values)]),
  records: (db, records, columns) =>
    db.raw(
      `(select ${columns.map(name => `json_extract(value, '$.${name}') as "${name}"`).join(', ')} from json_each(?)) as r`,
      [JSON.stringify(records)],
    ),
  // A correlated `version in (…)` over an index that covers parent, order and times: faster than a window function.
  firstPerParent: (db, { parents, table, key = 'version', columns, inner }) =>
    db
      .select(db.raw('p.value as "parentKey"'), ...columns)
      .from(db.raw('json_each(?) as p cross join ?? as t', [JSON.stringify(parents), table]))
      .whereIn(`t.${key}`, inner.clone().clearSelect().select(`t.${key}`))
      .orderBy('p.key'),
  createKeyedTable: async (db, name, parts) => {
    await db.raw(
      `create table ${name} (${columnsOf(parts)}, primary key (${namesOf(parts.key)})) without rowid`,
    );
  },
  insert: insertInSqlite,
  words: sqliteWords,
  // One file, one program: SQLite is for a single gateway.
  exclusively: (_db, run) => run(),
  begin: () => Promise.resolve(),
  // Open connections read the statistics anew with the schema alone: a table that comes and goes makes them do so.
  analyze: async db => {
    await db.raw('analyze');
    await db.raw('create table statistics_are_new (number integer)');
    await db.raw('drop table statistics_are_new');
  },
};

/** The type that lets an index on the column be used. */
function arrayType(values: readonly (string | number)[]): string {
  if (typeof values[0] === 'string') return 'text';
  return values.every(Number.isInteger) ? 'int8' : 'float8';
}

const postgres: Dialect = {
  engine: 'postgres',
  textType: 'text collate "C"',
  oneOf: (db, column, values) =>
    noneOrOne(db, column, values) ??
    db.raw(`?? = any(?::${arrayType(values)}[])`, [column, [...values] as Knex.Value]),
  values: (db, values) =>
    db.raw('jsonb_array_elements_text(?::jsonb) with ordinality as p(value, key)', [JSON.stringify(values)]),
  records: (db, records, columns) =>
    db.raw(`jsonb_to_recordset(?::jsonb) as r(${columns.map(name => `"${name}" text`).join(', ')})`, [
      JSON.stringify(records),
    ]),
  firstPerParent: (db, { parents, columns, inner }) =>
    db
      .select(db.raw('p.value as "parentKey"'), ...columns)
      .from(
        db.raw(
          'jsonb_array_elements_text(?::jsonb) with ordinality as p(value, key) cross join lateral ? as t',
          [JSON.stringify(parents), inner.clone().clearSelect().select('t.*')],
        ),
      )
      .orderBy('p.key'),
  createKeyedTable: async (db, name, parts) => {
    const key = `primary key (${namesOf(parts.key)}) include (${namesOf(parts.others)})`;
    await db.raw(`create table ${name} (${columnsOf(parts)}, ${key})`);
  },
  insert: insertInPostgres,
  words: postgresWords,
  exclusively: (db, run) =>
    db.transaction(async trx => {
      await trx.raw('select pg_advisory_xact_lock(?)', [START_LOCK]);
      return run();
    }),
  begin: async trx => {
    await trx.raw('lock table registry in exclusive mode');
  },
  analyze: async db => {
    await db.raw('analyze');
  },
};

export const dialects = { sqlite, postgres } as const;
