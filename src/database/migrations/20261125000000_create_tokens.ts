import type { Migration } from './migration';

/** Who may show what: of a token only the digest of its secret is kept. */
export const createTokens: Migration = {
  name: '20261125000000_create_tokens',

  async up(db, { textType }) {
    await db.schema.createTable('tokens', table => {
      table.specificType('id', textType).primary();
      for (const name of ['name', 'digest', 'role', 'agencies', 'created_at', 'expires_at'])
        table.specificType(name, textType).notNullable();
      for (const name of ['revoked_at', 'last_used_on']) table.specificType(name, textType);
    });
  },

  async down(db) {
    await db.schema.dropTable('tokens');
  },
};
