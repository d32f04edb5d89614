import type { Migration } from './migration';

/** Which write last changed each table, as JSON: what is kept of a table stays good until then. */
export const noteWritten: Migration = {
  name: '20261122100000_note_written',

  async up(db, { textType }) {
    await db.schema.alterTable('registry', table => {
      table.specificType('written', textType).notNullable().defaultTo('{}');
    });
  },

  async down(db) {
    await db.schema.alterTable('registry', table => {
      table.dropColumn('written');
    });
  },
};
