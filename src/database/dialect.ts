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
  /** Has a transaction that changes tables give up soon where others use them, so that they do not queue behind it. */
  hurry(trx: Knex): Promise<void>;
  /** Makes all that a transaction reads be of one moment, whoever writes meanwhile; to be called first. */
  beginSnapshot(trx: Knex.Transaction): Promise<void>;
  /** Has the numbers that tables give out go on after rows were put in with theirs. */
  afterLoad(trx: Knex, tables: readonly string[]): Promise<void>;
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

/** While a change of a table waits for who reads it, all who come later wait too: not for long. */
const LOCK_TIMEOUT = '5s';

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
  // Readers are not in the way of who writes, and writers are waited for as ever.
  hurry: () => Promise.resolve(),
  // The first read takes the snapshot, and the transaction writes nothing.
  beginSnapshot: () => Promise.resolve(),
  afterLoad: () => Promise.resolve(),
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
  hurry: async trx => {
    await trx.raw(`set local lock_timeout = '${LOCK_TIMEOUT}'`);
  },
  beginSnapshot: async trx => {
    await trx.raw('set transaction isolation level repeatable read, read only');
  },
  afterLoad: async (trx, tables) => {
    const { rows } = await trx.raw<{ rows: { table: string; column: string }[] }>(
      `select table_name as "table", column_name as "column" from information_schema.columns
       where table_schema = current_schema() and table_name = any(?) and column_default like 'nextval(%'`,
      [[...tables]],
    );
    for (const { table, column } of rows)
      await trx.raw(`select setval(pg_get_serial_sequence(?, ?), coalesce(max(??), 0) + 1, false) from ??`, [
        table,
        column,
        column,
        table,
      ]);
  },
  analyze: async db => {
    await db.raw('analyze');
  },
};

export const dialects = { sqlite, postgres } as const;
