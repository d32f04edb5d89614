import type { Knex } from 'knex';
import type { Migration } from './migration';

/** The tables whose records have names, and are found by words. */
const NAMED =
  'agencies agency_changes databases datasets data_items platforms data_services data_links public_services indicators observations targets claims tasks programmes events agency_roles statements legal_documents source_documents sources';

/** What leads from a parent to rows of a large table, which may be thousands and are also listed by code. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  databases: ['owner_code', 'platform_code'],
  datasets: ['database_code'],
  data_services: ['database_code', 'provider_code', 'platform_code'],
  data_links: ['consumer_code', 'provider_code', 'platform_code'],
};

const INDEXES = Object.entries(PARENTS).flatMap(([table, columns]) =>
  columns.map(column => ({ table, column, name: `${table}_by_${column}_and_code` })),
);

/** Lets a list be narrowed by words, and the rows of a parent be listed by code, without reading what is not asked for. */
export const indexWords: Migration = {
  name: '20261123100000_index_words',

  async up(db, dialect) {
    await dialect.words.create(db, NAMED.split(' '));
    await createIndexes(db);
    await dialect.analyze(db);
  },

  async down(db, dialect) {
    for (const { name } of INDEXES) await db.raw(`drop index ${name}`);
    await dialect.words.drop(db, NAMED.split(' '));
  },
};

async function createIndexes(db: Knex): Promise<void> {
  for (const { table, column, name } of INDEXES) {
    await db.raw(
      `create index ${name} on ${table} (${column}, code, valid_from, valid_to, recorded_from, recorded_to)`,
    );
  }
}
