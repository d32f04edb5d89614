import type { Knex } from 'knex';
import { insertInSqlite } from './insert';

/** Finds versions by their folded words; `search_words` keeps the same words with their weight, for the order of a search. */
export interface WordIndex {
  /** Makes the index of the tables, with the words that are there already. */
  create(db: Knex, tables: readonly string[]): Promise<void>;
  drop(db: Knex, tables: readonly string[]): Promise<void>;
  /** What the row of a version keeps of its words in itself. */
  columns(words: readonly string[]): Readonly<Record<string, string>>;
  /** Keeps the words of new versions of a type beside their rows. */
  keep(trx: Knex, type: string, versions: readonly VersionWords[]): Promise<void>;
  /** Of the rows, those that have for each of the beginnings a word that begins so. */
  having(db: Knex, rows: WordedRows, beginnings: readonly string[]): Knex.Raw;
}

export interface VersionWords {
  readonly version: number;
  readonly words: readonly string[];
}

export interface WordedRows {
  readonly alias: string;
  readonly type: string;
  /** Whether the words lead to the rows; else an order or a parent does, and the words are only looked for. */
  readonly wordsLead: boolean;
}

/** PostgreSQL keeps no word of more than 2,046 bytes; one that begins so is found on either engine. */
const WORD_LENGTH = 500;

/** The beginning of a word by which it is found. */
export const keptOf = (word: string): string =>
  word.length <= WORD_LENGTH ? word : [...word].slice(0, WORD_LENGTH).join('');

/** Between a type and a word; no word has it, and FTS5 takes it for a letter. */
const OF_TYPE = '·';

const typed = (type: string, word: string): string => `${type}${OF_TYPE}${keptOf(word)}`;

/** Narrow, and found by the version: what is counted by its words is looked up there, and not in the wide rows. */
const narrowIndex = (table: string): string => `${table}_by_version_and_times`;

/**
 * One full-text index of all types, in which each word stands behind its type: a list reads the words of its own. The
 * words are folded already, so that ASCII is all that FTS5 needs to know of letters.
 */
export const sqliteWords: WordIndex = {
  create: async (db, tables) => {
    await db.raw(
      `create virtual table search_index using fts5(words, content='', detail='none', columnsize=0, tokenize='ascii')`,
    );
    await db.raw(
      `insert into search_index (rowid, words)
       select e.version, group_concat(e.type || '${OF_TYPE}' || substr(w.word, 1, ${String(WORD_LENGTH)}), ' ')
       from search_entries as e join search_words as w on w.version = e.version group by e.version`,
    );
    await db.raw(`insert into search_index (search_index) values ('optimize')`);
    for (const table of tables) {
      await db.raw(
        `create index ${narrowIndex(table)} on ${table} (cast(version as integer), valid_from, valid_to, recorded_from, recorded_to)`,
      );
    }
  },
  drop: async (db, tables) => {
    for (const table of tables) await db.raw(`drop index ${narrowIndex(table)}`);
    await db.schema.dropTable('search_index');
  },
  columns: () => ({}),
  keep: (trx, type, versions) =>
    insertInSqlite(
      trx,
      'search_index',
      versions.map(({ version, words }) => ({
        rowid: version,
        words: words.map(word => typed(type, word)).join(' '),
      })),
    ),
  // SQLite takes what is found by words for a few rows, and would sort thousands of them to give a page: the plus
  // keeps it from that. It then goes along the order, or along the rows of a parent, and asks of each.
  having: (db, { alias, type, wordsLead }, beginnings) => {
    const version = wordsLead ? 'cast(?? as integer)' : '+??';
    const asked = beginnings.map(word => `"${typed(type, word)}" *`).join(' AND ');
    return db.raw(`${version} in (select rowid from search_index where search_index match ?)`, [
      `${alias}.version`,
      asked,
    ]);
  },
};

/** Every new row is written there before it is sorted in; a search reads all of it. */
const PENDING_KIB = 128;

/** Words have neither quotes nor backslashes, so that nothing in quotes is anything but the word. */
const quoted = (word: string): string => `'${keptOf(word)}'`;

/**
 * A column of words in the rows themselves, with a GIN index: what is found is not looked up a second time, and the
 * planner knows how frequent words are, so that it goes along the order of a page or sorts what it found.
 */
export const postgresWords: WordIndex = {
  create: async (db, tables) => {
    await db.raw(
      `create temporary table words_of_version on commit drop as
       select version, array_to_tsvector(array_agg(left(word, ${String(WORD_LENGTH)}))) as words
       from search_words group by version`,
    );
    await db.raw('alter table words_of_version add primary key (version)');
    await db.raw('analyze words_of_version');
    await db.raw(
      `create function pg_temp.words_of(integer) returns tsvector language sql stable
       return coalesce((select words from words_of_version where version = $1), '')`,
    );
    for (const table of tables) {
      await db.raw(`alter table ${table} add column words tsvector not null default ''`);
      // Written anew, with all its indexes, which takes less than a change of each row, and leaves nothing behind.
      await db.raw(`alter table ${table} alter column words drop default`);
      await db.raw(`alter table ${table} alter column words type tsvector using pg_temp.words_of(version)`);
      await db.raw(
        `create index ${table}_by_words on ${table} using gin (words) with (gin_pending_list_limit = ${String(PENDING_KIB)})`,
      );
    }
    await db.raw('drop function pg_temp.words_of(integer)');
    // Else the same transaction could not make the index a second time, as one that restores a backup does.
    await db.raw('drop table words_of_version');
  },
  drop: async (db, tables) => {
    for (const table of tables) await db.raw(`alter table ${table} drop column words`);
  },
  columns: words => ({ words: words.map(quoted).join(' ') }),
  keep: () => Promise.resolve(),
  having: (db, { alias }, beginnings) =>
    db.raw('?? @@ ?::tsquery', [`${alias}.words`, beginnings.map(word => `${quoted(word)}:*`).join(' & ')]),
};
