import type { Knex } from 'knex';
import type { Table } from './table';

interface ColumnRow {
  readonly name: string;
  readonly type: string;
  readonly notnull: 0 | 1;
  readonly pk: number;
}

interface IndexRow {
  readonly name: string;
  readonly unique: 0 | 1;
}

/** A report of a migrated SQLite database, as Markdown: every table, column and index. */
export async function reportDatabase(db: Knex, versioned: readonly Table[]): Promise<string> {
  // Not those in which a full-text index keeps itself.
  const names = await db<{ name: string }>('pragma_table_list')
    .where('schema', 'main')
    .whereIn('type', ['table', 'virtual'])
    .whereNot('name', 'like', 'sqlite_%')
    .whereNot('name', 'like', 'knex_%')
    .orderBy('name')
    .pluck('name');
  const sections = await Promise.all(names.map(name => reportTable(db, name, versioned)));
  return [HEAD, ...sections].join('\n\n').concat('\n');
}

const HEAD = `# The database

Generated from the migrations by \`npm run generate\`; do not edit. A table of records holds versions: \`code\` names the
record for ever, \`valid_from\`–\`valid_to\` (half open, text that compares by its bytes) say when the version holds in the
world, \`recorded_from\`–\`recorded_to\` (half open, revisions) when the registry believes it. Nothing is updated in place.`;

async function reportTable(db: Knex, name: string, versioned: readonly Table[]): Promise<string> {
  const columns = await db.raw<ColumnRow[]>('select * from pragma_table_info(?)', [name]);
  const indexes = await db.raw<IndexRow[]>('select * from pragma_index_list(?) order by name', [name]);
  const table = versioned.find(some => some.name === name);
  const lines = await Promise.all(indexes.map(index => reportIndex(db, index)));
  return [
    `## ${name}`,
    table ? `Versions of the records of type \`${table.type}\`.` : (PURPOSES[name] ?? ''),
    [
      '| column | type | may be empty | refers to |',
      '| --- | --- | --- | --- |',
      ...columns.map(column => reportColumn(column, table)),
    ].join('\n'),
    ...(lines.length === 0 ? [] : [['Indexes:', ...lines].join('\n')]),
  ].join('\n\n');
}

const PURPOSES: Readonly<Record<string, string>> = {
  authority: 'Which source wins for which fields, in versions: `recorded_from`–`recorded_to` are revisions.',
  changes: 'What each revision did to each record, field by field.',
  harvest_errors: 'What was wrong with the records of a run, for ninety days.',
  harvest_runs: 'The runs over the sources, and those that follow decisions.',
  held_records: 'What a held run has read, until it is confirmed or given up.',
  registry: 'One row: the current revision, and the last version number given.',
  relations: 'The other side of the list columns: which versions name a target.',
  revisions: 'When, by whom and why each revision was recorded.',
  source_records:
    'What each source says of each of its records, in versions like those of the records: `code` names the record of the registry, `stated` holds the values by property, `run` and `since` the runs that brought them.',
  search_entries: 'What a search finds, one row per version of a named record.',
  search_index:
    'Full text (FTS5): the words of each version by its number, each behind the type of the record. On PostgreSQL it is a column `words` of each table, with a GIN index.',
  tokens:
    'Who may show what: the role of each token, its agencies as JSON, the SHA-256 of its secret, when it ends or was taken back, and the last day it was shown on.',
  search_words: 'The folded words of each version, with their weight.',
  webhook_dead_letters:
    'What could not be delivered to a webhook: the changes after a sequence, up to another one, which stay in `changes`.',
  webhooks:
    'Who is told of changes, how far each has been told (`position`, a sequence of `changes`), and which process does it (`lease_owner`). No secret is kept.',
};

function reportColumn({ name, type, notnull, pk }: ColumnRow, table: Table | undefined): string {
  const key = pk > 0;
  const empty = notnull === 1 || key ? '' : 'yes';
  return `| ${name}${key ? ' (key)' : ''} | ${type} | ${empty} | ${targetOf(name, table)} |`;
}

function targetOf(name: string, table: Table | undefined): string {
  const property = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const column = table?.columns[property];
  return column?.kind === 'anyReference' ? 'any record' : (column?.to ?? '');
}

async function reportIndex(db: Knex, { name, unique }: IndexRow): Promise<string> {
  return `- ${unique === 1 ? 'unique ' : ''}\`${name}\` ${await keyOf(db, name)}`;
}

/** As it was created; the index of a key was not, and has no expressions. */
async function keyOf(db: Knex, index: string): Promise<string> {
  const created = await db<{ sql: string | null }>('sqlite_master').where('name', index).first('sql');
  if (created?.sql == null) {
    const columns = await db.raw<{ name: string }[]>('select name from pragma_index_info(?) order by seqno', [
      index,
    ]);
    return `(${columns.map(({ name }) => name).join(', ')})`;
  }
  const key = created.sql.slice(created.sql.indexOf('(')).replaceAll('`', '');
  return key.replaceAll('\u0001', '\\u0001');
}
