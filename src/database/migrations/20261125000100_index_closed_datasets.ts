import type { Migration } from './migration';

const INDEX = 'datasets_by_code_where_private';

/** Who has no token is asked at each row whether a dataset is closed to it; few are, and this index knows them alone. */
export const indexClosedDatasets: Migration = {
  name: '20261125000100_index_closed_datasets',

  async up(db) {
    await db.raw(
      `create index ${INDEX} on datasets (code, valid_from, recorded_to) where access_level = 'PRIVATE_USE'`,
    );
  },

  async down(db) {
    await db.schema.alterTable('datasets', table => {
      table.dropIndex([], INDEX);
    });
  },
};
