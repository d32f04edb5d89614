import type { Knex } from 'knex';
import type { Dialect } from '../dialect';
import type { Migration } from './migration';

/**
 * What harvests are made of: what each source says of each record, in versions like the records themselves; the runs;
 * what was wrong; what waits for a decision; which source wins.
 */
export const createHarvest: Migration = {
  name: '20261124000000_create_harvest',

  async up(db, dialect) {
    await createSourceRecords(db, dialect);
    await createErrors(db, dialect);
    await createHeld(db, dialect);
    await createAuthority(db, dialect);
    await extendRuns(db, dialect);
    await db.schema.alterTable('search_entries', table => {
      table.index(['folded_name', 'type'], 'search_entries_by_folded_name');
    });
  },

  async down(db, { textType }) {
    await db.schema.alterTable('search_entries', table => {
      table.dropIndex([], 'search_entries_by_folded_name');
    });
    for (const name of ['authority', 'held_records', 'harvest_errors', 'source_records'])
      await db.schema.dropTable(name);
    await rebuildRuns(db, table => {
      addColumns(table, textType, ['source_code', 'started_at', 'finished_at', 'outcome']);
    });
  },
};

async function createSourceRecords(db: Knex, { textType }: Dialect): Promise<void> {
  await db.schema.createTable('source_records', table => {
    table.increments('version');
    addColumns(table, textType, ['source_code', 'record_type', 'source_id', 'valid_from', 'valid_to']);
    table.bigInteger('recorded_from').notNullable();
    table.bigInteger('recorded_to').notNullable();
    addColumns(table, textType, ['hash', 'place', 'raw', 'problems', 'since']);
    addColumns(table, textType, ['code?', 'stated?', 'missing_since?', 'proposal?']);
    table.integer('run');
    table.index(
      ['source_code', 'record_type', 'source_id', 'recorded_to', 'valid_from'],
      'source_records_by_source',
    );
    table.index(['code', 'record_type', 'recorded_to'], 'source_records_by_code');
    table.index(['recorded_from'], 'source_records_by_recorded_from');
    // Few wait for a decision; what is asked about them is answered without going through the others.
    table.index(['source_code', 'record_type', 'source_id'], 'source_records_without_decision', {
      predicate: db.whereNotNull('proposal'),
    });
  });
}

async function createErrors(db: Knex, { textType }: Dialect): Promise<void> {
  await db.schema.createTable('harvest_errors', table => {
    table.increments('error');
    table.integer('run').notNullable();
    addColumns(table, textType, ['source_code', 'at', 'stage', 'place', 'message']);
    addColumns(table, textType, ['record_type?', 'source_id?', 'field?', 'expression?', 'value?']);
    table.integer('rejects').notNullable();
    table.index(['run', 'error'], 'harvest_errors_by_run');
    table.index(['source_code', 'error'], 'harvest_errors_by_source');
    table.index(['at'], 'harvest_errors_by_at');
  });
}

async function createHeld(db: Knex, { textType }: Dialect): Promise<void> {
  await db.schema.createTable('held_records', table => {
    table.increments('number');
    table.integer('run').notNullable();
    table.specificType('entry', textType).notNullable();
    table.index(['run', 'number'], 'held_records_by_run');
  });
}

async function createAuthority(db: Knex, { textType }: Dialect): Promise<void> {
  await db.schema.createTable('authority', table => {
    table.increments('version');
    table.bigInteger('recorded_from').notNullable();
    table.bigInteger('recorded_to').notNullable();
    table.specificType('rules', textType).notNullable();
  });
}

const NUMBERS = ['unchanged', 'rejected', 'unmatched', 'missing'];

async function extendRuns(db: Knex, { textType }: Dialect): Promise<void> {
  await rebuildRuns(db, table => {
    addColumns(table, textType, ['source_code', 'started_at', 'finished_at?', 'outcome']);
    table.specificType('kind', textType).notNullable().defaultTo('HARVEST');
    for (const name of NUMBERS) table.integer(name).notNullable().defaultTo(0);
    table.integer('complete').notNullable().defaultTo(1);
    table.integer('of_run');
    addColumns(table, textType, ['message?', 'validators?', 'fingerprint?', 'host?', 'alive_until?']);
    // Of a run that was held: until when, and what was said of it then.
    addColumns(table, textType, ['held_until?', 'held_message?']);
    table.integer('pid');
    table.index(['outcome', 'run'], 'harvest_runs_by_outcome');
    table.index(['revision'], 'harvest_runs_by_revision');
  });
}

/** SQLite changes no column in place: the table is made anew and its rows are carried over. */
async function rebuildRuns(db: Knex, columns: (table: Knex.CreateTableBuilder) => void): Promise<void> {
  const rows = await db<Record<string, unknown>>('harvest_runs').whereNotNull('finished_at').orderBy('run');
  await db.schema.dropTable('harvest_runs');
  await db.schema.createTable('harvest_runs', table => {
    table.increments('run');
    columns(table);
    for (const name of ['revision', 'added', 'changed', 'closed', 'read'])
      table.integer(name).notNullable().defaultTo(0);
    table.index(['source_code', 'run'], 'harvest_runs_by_source');
  });
  const known = Object.keys(await db('harvest_runs').columnInfo());
  for (const row of rows) {
    const kept = Object.entries(row).filter(([name]) => name !== 'run' && known.includes(name));
    await db('harvest_runs').insert(Object.fromEntries(kept));
  }
}

function addColumns(table: Knex.CreateTableBuilder, textType: string, specs: readonly string[]): void {
  for (const spec of specs) {
    const column = table.specificType(spec.replace('?', ''), textType);
    if (!spec.endsWith('?')) column.notNullable();
  }
}
