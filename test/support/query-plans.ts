import type { Knex } from 'knex';
import type { Db } from '../../src/database/connect';
import type { Query } from './databases';

/** One way of reading a table in a plan. */
export interface Read {
  /** The table, or what the statement calls it. */
  readonly table: string;
  /** Every row, or every entry of an index, is read; not those that a search finds. */
  readonly whole: boolean;
  /** It ends when the page is full: it goes along the page's order, and nothing is sorted in between. */
  readonly untilFull: boolean;
}

export interface Plan {
  readonly reads: readonly Read[];
  /** Rows are sorted to be given in order. */
  readonly sorts: boolean;
  /** As the engine tells it. */
  readonly text: string;
}

/** How the engine would run the statement. */
export const explain = (db: Db, query: Query): Promise<Plan> =>
  db.dialect.engine === 'sqlite' ? explainSqlite(db, query) : explainPostgres(db, query);

const bindingsOf = ({ bindings }: Query): Knex.Value[] => bindings as Knex.Value[];

async function explainSqlite(db: Db, query: Query): Promise<Plan> {
  const rows = await db.reader.raw<{ detail: string }[]>(
    `explain query plan ${query.sql}`,
    bindingsOf(query),
  );
  const details = rows.map(({ detail }) => detail);
  const sorts = details.some(detail => /TEMP B-TREE FOR .*ORDER BY/.test(detail));
  const untilFull = !sorts && query.sql.includes(' limit ');
  const reads = details.flatMap(detail => readOf(detail, query.sql, untilFull));
  return { reads, sorts, text: details.join('\n') };
}

/** What a line such as `SCAN t USING COVERING INDEX data_links_by_name` reads. */
function readOf(detail: string, sql: string, untilFull: boolean): Read[] {
  const [, way, alias = '', index] =
    /^(SCAN|SEARCH) (\w+)(?: USING (?:COVERING )?INDEX (\w+?_(?:by|without)_\w+))?/.exec(detail) ?? [];
  if (way === undefined || detail.includes('VIRTUAL TABLE')) return [];
  // An index that is made for one statement is made of all the rows.
  const whole = (way === 'SCAN' && !isOfSome(index)) || detail.includes('AUTOMATIC');
  const tables = index === undefined ? tablesOf(sql, alias) : [index.replace(/_(by|without)_.*$/, '')];
  return tables.map(table => ({ table, whole, untilFull }));
}

/** An index that keeps only the rows asked for is read whole, and yet finds them. */
const isOfSome = (index: string | undefined): boolean => index?.includes('_without_') ?? false;

/** The tables that a statement calls so: the branches of a union may each call another so. */
function tablesOf(sql: string, alias: string): string[] {
  const named = new RegExp(`[\`"]?(\\w+)[\`"]? (?:as )?[\`"]?${alias}[\`"]?(?![\\w.])`, 'g');
  const tables = [...sql.matchAll(named)].flatMap(([, table]) => table ?? []);
  return tables.length === 0 ? [alias] : tables;
}

interface Node {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Plans?: readonly Node[];
}

/** What PostgreSQL does with small tables whatever indexes they have. */
const DEAR = ['enable_seqscan', 'enable_sort', 'enable_hashjoin', 'enable_mergejoin', 'jit'];

/**
 * At the size of a test PostgreSQL reads, sorts and joins tables whole because that is cheaper. Told that it is dear,
 * it still does so where no index leads to what is asked, and that is what the tests look for. What it does at full
 * size the benchmark shows.
 */
async function explainPostgres(db: Db, query: Query): Promise<Plan> {
  return db.reader.transaction(async trx => {
    await trx.raw(DEAR.map(setting => `set local ${setting} = off`).join('; '));
    const sql = query.sql.replace(/\$\d+/g, '?');
    const answer = await trx.raw<{ rows: { 'QUERY PLAN': { Plan: Node }[] }[] }>(
      `explain (format json) ${sql}`,
      bindingsOf(query),
    );
    const root = answer.rows[0]?.['QUERY PLAN'][0]?.Plan;
    if (!root) throw new Error(`PostgreSQL has no plan for ${query.sql}`);
    const text = JSON.stringify(root, undefined, 1);
    return { reads: readsOf(root, await leadingKeys(trx), false), sorts: text.includes('Sort Key'), text };
  });
}

/** The first key of each index: a condition on another one does not say where to look. */
async function leadingKeys(db: Knex): Promise<ReadonlyMap<string, string>> {
  const { rows } = await db.raw<{ rows: { name: string; key: string }[] }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid, 1, true) as key from pg_index`,
  );
  return new Map(rows.map(({ name, key }) => [name, key]));
}

/** What a node and those below it read; `limited`: a limit above it is reached without a sort. */
function readsOf(node: Node, keys: ReadonlyMap<string, string>, limited: boolean): Read[] {
  const type = node['Node Type'];
  const below = type === 'Limit' || (limited && !STOPS.has(type));
  const reads = (node.Plans ?? []).flatMap(child => readsOf(child, keys, below));
  const table = node['Relation Name'];
  if (table === undefined) return reads;
  return [...reads, { table, whole: isWhole(node, keys), untilFull: limited && type !== 'Seq Scan' }];
}

/** They take all of what is below them before they give anything. */
const STOPS: ReadonlySet<string> = new Set(['Sort', 'Aggregate', 'Hash', 'Materialize']);

function isWhole(node: Node, keys: ReadonlyMap<string, string>): boolean {
  const { 'Node Type': type, 'Index Name': index = '', 'Index Cond': condition = '' } = node;
  if (!type.startsWith('Index')) return type === 'Seq Scan';
  const known = condition.replace(/\b\w+\.(?=\w)/g, '');
  return !isOfSome(index) && !known.includes(keys.get(index) ?? ' ');
}
