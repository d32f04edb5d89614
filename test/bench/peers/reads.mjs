/** The statements of the peers that read SQLite: each one for many parents, each answered from an index. */
import { env } from 'node:process';
import DataLoader from 'dataloader';
import knexFactory from 'knex';

const PAGE_CACHE = 'pragma cache_size = -8192; pragma query_only = 1;';

/** As many connections, with as much memory each, as the gateway has. */
const db = knexFactory({
  client: 'sqlite3',
  useNullAsDefault: true,
  connection: { filename: env.PLAIN_FILE },
  pool: { min: 1, max: 4, afterCreate: (raw, done) => raw.exec(PAGE_CACHE, error => done(error, raw)) },
});

const toCursor = row => row && Buffer.from(row.code).toString('base64url');
const fromCursor = cursor => (cursor ? Buffer.from(cursor, 'base64url').toString() : '');

/** The entries of one table by code, in the order asked. */
export async function byCodes(table, codes) {
  const rows = await db.raw(`select * from ${table} where code in (select value from json_each(?))`, [
    JSON.stringify(codes),
  ]);
  const found = new Map(rows.map(row => [row.code, row]));
  return codes.map(code => found.get(code) ?? null);
}

/** The first children of each parent; faster than a window function over all of their children. */
export async function firstOf(table, parentColumn, parents, first) {
  const rows = await db.raw(
    `select t.* from json_each(?) as p cross join ${table} as t
     where t.rowid in (select i.rowid from ${table} as i where i.${parentColumn} = p.value order by i.code limit ?)
     order by t.code`,
    [JSON.stringify(parents), first],
  );
  const byParent = new Map(parents.map(parent => [parent, []]));
  for (const row of rows) byParent.get(row[parentColumn]).push(row);
  return parents.map(parent => ({ nodes: byParent.get(parent) }));
}

/** A page of a root list; its number of entries is counted only if it is asked for. */
export async function pageOf(table, { filter, first = 20, after }) {
  const { sql, bindings } = conditionOf(filter ?? {});
  const rows = await db.raw(`select * from ${table} where ${sql} and code > ? order by code limit ?`, [
    ...bindings,
    fromCursor(after),
    first + 1,
  ]);
  const nodes = rows.slice(0, first);
  const endCursor = toCursor(nodes.at(-1)) ?? null;
  return { nodes, pageInfo: { hasNextPage: rows.length > first, endCursor }, table, filter };
}

export async function countOf({ table, filter }) {
  const { text, accessLevel } = filter ?? {};
  const { sql, bindings } = conditionOf(filter ?? {});
  const statement =
    text && !accessLevel
      ? 'select count(*) as total from dataset_words where dataset_words match ?'
      : `select count(*) as total from ${table} where ${sql}`;
  const [{ total }] = await db.raw(statement, text && !accessLevel ? [matchOf(text)] : bindings);
  return total;
}

function conditionOf({ accessLevel, text }) {
  const parts = [];
  if (accessLevel?.length === 1) parts.push(['access_level = ?', accessLevel[0]]);
  else if (accessLevel)
    parts.push(['access_level in (select value from json_each(?))', JSON.stringify(accessLevel)]);
  if (text)
    parts.push(['rowid in (select rowid from dataset_words where dataset_words match ?)', matchOf(text)]);
  return {
    sql: parts.map(([sql]) => sql).join(' and ') || 'true',
    bindings: parts.map(([, binding]) => binding),
  };
}

/** Every word asked begins some word of the entry, without regard to case, tone and diacritics. */
function matchOf(text) {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).map(word => `"${word}"*`).join(' AND ');
}

/** What one request shares: each entry is read once, the children of all parents together. */
export function createLoaders() {
  const loaders = new Map();
  const loader = (name, read) => {
    if (!loaders.has(name)) loaders.set(name, new DataLoader(read));
    return loaders.get(name);
  };
  return {
    one: (table, code) => (code == null ? null : loader(table, codes => byCodes(table, codes)).load(code)),
    children: (table, column, parent, first = 20) =>
      loader(`${table} ${column} ${first}`, parents => firstOf(table, column, parents, first)).load(parent),
  };
}
