import knexFactory, { type Knex } from 'knex';
import { STILL_BELIEVED } from '../../../src/database/view';

/** Where the peers read. */
export interface Plain {
  readonly file: string;
  readonly url: string;
}

type Row = Readonly<Record<string, string | number | null>>;

/** The columns of each plain table and the entry that each leads to, the entries before those that refer to them. */
const TABLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  agencies: { code: 'code', name: 'name_vi', kind: 'kind' },
  platforms: { code: 'code', name: 'name_vi', kind: 'kind' },
  databases: { code: 'code', name: 'name_vi', kind: 'kind', status: 'status', owner_code: 'owner_code' },
  datasets: {
    code: 'code',
    name: 'name_vi',
    access_level: 'access_level',
    format: 'format',
    database_code: 'database_code',
  },
  data_links: {
    code: 'code',
    status: 'status',
    mode: 'mode',
    provider_code: 'provider_code',
    consumer_code: 'consumer_code',
    platform_code: 'platform_code',
  },
};

const REFERENCES: Readonly<Record<string, string>> = {
  owner_code: 'agencies',
  database_code: 'databases',
  provider_code: 'databases',
  consumer_code: 'agencies',
  platform_code: 'platforms',
};

/** Each question is answered from an index alone: what it finds by and sorts by first, then what it shows. */
const INDEXES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['agencies', ['code'], ['name']],
  ['platforms', ['code'], ['name']],
  ['databases', ['code'], ['name', 'kind', 'status', 'owner_code']],
  ['databases', ['owner_code', 'code'], ['name', 'kind', 'status']],
  ['datasets', ['database_code', 'code'], ['name', 'access_level', 'format']],
  ['datasets', ['access_level', 'code'], ['name', 'format', 'database_code']],
  ['data_links', ['provider_code', 'code'], ['status', 'consumer_code', 'platform_code']],
  ['data_links', ['consumer_code', 'code'], []],
  ['data_links', ['platform_code', 'code'], []],
];

/**
 * Writes what holds today and is believed now, one row per code, without any history: all that the peers are asked,
 * and nothing that would slow them.
 */
export async function writePlainTables(registry: string, plain: Plain, day: string): Promise<void> {
  const source = knexFactory({
    client: 'sqlite3',
    useNullAsDefault: true,
    connection: { filename: registry },
  });
  const sqlite = knexFactory({
    client: 'sqlite3',
    useNullAsDefault: true,
    connection: { filename: plain.file },
  });
  const postgres = knexFactory({ client: 'pg', connection: plain.url });
  try {
    await sqlite.raw('pragma journal_mode = wal');
    for (const name of Object.keys(TABLES)) {
      const rows = await readRows(source, name, day);
      await writeRows(sqlite, name, rows);
      await writeRows(postgres, name, rows);
    }
    const words = await readWords(source, day);
    await indexWordsInSqlite(sqlite, words);
    await indexWordsInPostgres(postgres, words);
    for (const db of [sqlite, postgres]) await createIndexes(db);
    await postgres.raw('vacuum analyze');
    await sqlite.raw('analyze');
  } finally {
    await Promise.all([source.destroy(), sqlite.destroy(), postgres.destroy()]);
  }
}

const inForce = (source: Knex, table: string, day: string): Knex.QueryBuilder =>
  source(`${table} as t`)
    .where('t.recorded_to', STILL_BELIEVED)
    .where('t.valid_from', '<=', day)
    .where('t.valid_to', '>', day);

/** What is only referred to is shown in the state nearest to the day, as the gateway shows it: ended ones too. */
async function readRows(source: Knex, table: string, day: string): Promise<Row[]> {
  const selected = Object.entries(TABLES[table] ?? {}).map(([plain, column]) => `t.${column} as ${plain}`);
  const rows = await inForce(source, table, day).select<Row[]>(selected);
  if (table !== 'agencies' && table !== 'platforms') return rows;
  const known = new Set(rows.map(({ code }) => code));
  const others = await source(`${table} as t`)
    .where('t.recorded_to', STILL_BELIEVED)
    .orderBy('t.valid_from', 'desc')
    .select<Row[]>(selected);
  for (const row of others) {
    if (known.has(row['code'] ?? null)) continue;
    known.add(row['code'] ?? null);
    rows.push(row);
  }
  return rows;
}

async function writeRows(db: Knex, table: string, rows: readonly Row[]): Promise<void> {
  const textType = isPostgres(db) ? 'text collate "C"' : 'text';
  await db.schema.createTable(table, builder => {
    for (const column of Object.keys(TABLES[table] ?? {})) {
      const made = builder.specificType(column, textType);
      if (column === 'code') made.primary();
      const target = REFERENCES[column];
      if (target !== undefined) made.references('code').inTable(target);
    }
  });
  await db.batchInsert(table, [...rows], 400);
}

async function createIndexes(db: Knex): Promise<void> {
  for (const [table, keys, others] of INDEXES) {
    const shown = others.length === 0 ? '' : ` include (${others.join(', ')})`;
    const columns = isPostgres(db) ? `(${keys.join(', ')})${shown}` : `(${[...keys, ...others].join(', ')})`;
    await db.raw(`create index ${table}_by_${keys.join('_')} on ${table} ${columns}`);
  }
}

/** The folded words of each dataset, the same that the gateway finds it by. */
async function readWords(source: Knex, day: string): Promise<ReadonlyMap<string, string[]>> {
  const rows = await inForce(source, 'datasets', day)
    .join('search_words as word', 'word.version', 't.version')
    .select<{ code: string; word: string }[]>('t.code', 'word.word');
  const words = new Map<string, string[]>();
  for (const { code, word } of rows) {
    const known = words.get(code);
    if (known) known.push(word);
    else words.set(code, [word]);
  }
  return words;
}

async function indexWordsInSqlite(db: Knex, words: ReadonlyMap<string, string[]>): Promise<void> {
  await db.raw(
    `create virtual table dataset_words using fts5(words, content='', detail='none', columnsize=0, prefix='2 3 4')`,
  );
  const rows = await db('datasets').select<{ rowid: number; code: string }[]>('rowid', 'code');
  const entries = rows.map(({ rowid, code }) => ({ rowid, words: (words.get(code) ?? []).join(' ') }));
  await db.batchInsert('dataset_words', entries, 400);
}

async function indexWordsInPostgres(db: Knex, words: ReadonlyMap<string, string[]>): Promise<void> {
  await db.raw('alter table datasets add column words tsvector');
  const given = JSON.stringify([...words].map(([code, list]) => ({ code, list })));
  await db.raw(
    `update datasets set words = array_to_tsvector(w.list)
     from jsonb_to_recordset(?::jsonb) as w(code text, list text[]) where w.code = datasets.code`,
    [given],
  );
  await db.raw('create index datasets_by_words on datasets using gin (words)');
  await db.raw(FOLD);
}

/** The words of a text without case, tone and diacritics, each as the beginning of a word. */
const FOLD = String.raw`
  create function words_asked(asked text) returns tsquery language sql immutable parallel safe as $$
    select string_agg(word[1] || ':*', ' & ')::tsquery
    from regexp_matches(
      lower(regexp_replace(normalize(translate(asked, 'đĐ', 'dd'), NFD), '[\u0300-\u036f]', '', 'g')),
      '\w+', 'g') as word
  $$`;

const isPostgres = (db: Knex): boolean =>
  (db.client as { config: { client: string } }).config.client === 'pg';
