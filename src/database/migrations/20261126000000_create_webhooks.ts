import type { Knex } from 'knex';
import type { Dialect } from '../dialect';
import type { Migration } from './migration';

/** Who is told of changes, how far each has been told, and what could not be delivered. */
export const createWebhooks: Migration = {
  name: '20261126000000_create_webhooks',

  async up(db, dialect) {
    await db.schema.createTable('webhooks', table => {
      addTexts(table, dialect, [
        'webhook',
        'url',
        'role',
        'filter',
        'state',
        'created_at',
        'next_attempt_at',
      ]);
      addTexts(table, dialect, ['state_note?', 'last_error?', 'delivered_at?', 'rotated_at?']);
      addTexts(table, dialect, ['lease_owner?', 'lease_until?']);
      for (const name of ['position', 'batch_size', 'generation', 'failures'])
        table.integer(name).notNullable();
      table.integer('batch_until');
      table.primary(['webhook']);
    });
    await db.schema.createTable('webhook_dead_letters', table => {
      table.increments('letter');
      addTexts(table, dialect, ['webhook', 'failed_at', 'error', 'retry_at?']);
      for (const name of ['after', 'until', 'attempts']) table.integer(name).notNullable();
      table.index(['webhook', 'letter'], 'webhook_dead_letters_by_webhook');
    });
  },

  async down(db) {
    for (const name of ['webhook_dead_letters', 'webhooks']) await db.schema.dropTable(name);
  },
};

function addTexts(table: Knex.CreateTableBuilder, { textType }: Dialect, specs: readonly string[]): void {
  for (const spec of specs) {
    const column = table.specificType(spec.replace('?', ''), textType);
    if (!spec.endsWith('?')) column.notNullable();
  }
}
