import type { Knex } from 'knex';
import type { Dialect } from '../dialect';
import type { Migration } from './migration';

/** The columns of each versioned table: `name`, `?` where it may be empty, `:number`, `:integer` or `:flag` where it is no text. */
const VERSIONED = {
  agencies:
    'name_vi name_en? description_vi? description_en? kind abbreviation? official_code? parent_code? former_names province_code? province_kind? region_vi? region_en? homepage? contact_point?',
  agency_changes:
    'name_vi name_en? description_vi? description_en? kind date legal_document_code? original_codes result_codes',
  databases:
    'name_vi name_en? description_vi? description_en? kind status status_date? owner_code? operator_code? supplier_codes purpose_vi? purpose_en? scope_vi? scope_en? subject_group? object_identifier? collection_method? update_method? update_frequency? source_database_codes legal_basis_codes legal_basis_note? list_codes launched_on? security_level?:integer personal_data?:flag authoritative_for platform_code? part_of_code? sharing_regulation_url? homepage? contact_point?',
  datasets:
    'name_vi name_en? description_vi? description_en? database_code publisher_code? access_level access_reason_vi? access_reason_en? status status_date? theme? keywords spatial? covers_from? covers_to? update_frequency? next_update_due? licence? format? conforms_to? access_url? landing_page? contact_point? legal_basis_codes',
  data_items:
    'name_vi name_en? description_vi? description_en? database_code dataset_code? number?:integer value_type? group key:flag sensitive:flag master?:flag',
  platforms:
    'name_vi name_en? description_vi? description_en? kind abbreviation? status status_date? operator_code? operator_note? launched_on? purpose_vi? purpose_en? legal_basis_codes legal_basis_note? part_of_code? homepage?',
  data_services:
    'name_vi name_en? description_vi? description_en? database_code provider_code? platform_code? status status_date? purpose_vi? purpose_en? sharing_form method protocol? endpoint_url? endpoint_description_url? format? request_item_codes response_item_codes dataset_codes document_url? authorisation_url? limits? quality_commitment? security_requirement? contact_point? published_on? legal_basis_codes',
  data_links:
    'name_vi name_en? description_vi? description_en? consumer_code consumer_database_code? consumer_platform_code? provider_code data_service_code? data_service_codes platform_code? channel direction mode frequency? purpose_vi? purpose_en? legal_basis_codes data_item_codes status status_date? agreement_number? document_url? requested_on? approved_on? connected_on? suspended_on? due_on? security_check_on? replaces_code?',
  public_services:
    'name_vi name_en? description_vi? description_en? kind number?:integer decision_code? lead_codes coordinator_code? pilot_codes level? status status_date? launched_on? size?:integer provided_count?:integer outstanding_count?:integer platform_code? database_codes',
  indicators: 'name_vi name_en? description_vi? description_en? unit_vi unit_en? quality?',
  observations:
    'name_vi name_en? description_vi? description_en? indicator_code subject? scope? basis comparator value?:number value_to?:number denominator?:number value_text date reported_by_code?',
  targets:
    'name_vi name_en? description_vi? description_en? indicator_code subject? comparator value?:number value_to?:number value_text stated_on? due_on? lead_codes assignee_vi? assignee_en? document_code?',
  claims:
    'name_vi name_en? description_vi? description_en? measure indicator_code? subject? agency_kinds decision_codes comparator value:number value_text unit_vi unit_en? date stated_by_code?',
  tasks:
    'name_vi name_en? description_vi? description_en? kind lead_codes coordinator_codes assignee_vi? assignee_en? ordered_on? due_on? status status_date? document_code? outcome_code? subject? quantity?:integer',
  programmes:
    'name_vi name_en? description_vi? description_en? kind size?:integer stated_on? owner_code? document_code? part_of_code?',
  events: 'name_vi name_en? description_vi? description_en? kind date host_codes participant_codes subject?',
  agency_roles: 'name_vi name_en? description_vi? description_en? role agency_code subject? stated_on?',
  statements: 'name_vi name_en? description_vi? description_en? kind stated_by_code? stated_on subject?',
  legal_documents:
    'name_vi name_en? description_vi? description_en? number kind issuer_code? issuer_note? issued_on? effective_from? status status_note? replaces_codes amends_codes follows_codes',
  source_documents:
    'name_vi name_en? description_vi? description_en? kind url? publisher? published_on? legal_document_code?',
  citations: 'record document_code line?:integer place? fact? value_text? confidence note?',
  sources: 'name_vi name_en? description_vi? description_en? kind owner_code? address? schedule? licence?',
};

/** The columns that lists are filtered by or that lead from a parent to its rows; `code` and `sort_key` have indexes everywhere. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  agencies: ['parent_code', 'kind'],
  databases: ['owner_code', 'operator_code', 'platform_code', 'part_of_code'],
  datasets: ['database_code', 'publisher_code'],
  data_items: ['database_code', 'dataset_code'],
  platforms: ['operator_code', 'part_of_code'],
  data_services: ['database_code', 'provider_code', 'platform_code'],
  data_links: [
    'consumer_code',
    'provider_code',
    'platform_code',
    'consumer_database_code',
    'consumer_platform_code',
  ],
  public_services: ['decision_code', 'coordinator_code', 'platform_code'],
  observations: ['indicator_code', 'subject'],
  targets: ['indicator_code', 'subject'],
  claims: ['subject', 'indicator_code'],
  tasks: ['document_code', 'outcome_code', 'subject'],
  programmes: ['part_of_code', 'owner_code', 'document_code'],
  events: ['subject'],
  agency_roles: ['agency_code', 'subject'],
  statements: ['subject', 'stated_by_code'],
  legal_documents: ['issuer_code'],
  source_documents: ['legal_document_code'],
  citations: ['record', 'document_code', 'fact'],
  sources: ['owner_code'],
};

const TIMES = ['valid_from', 'valid_to', 'recorded_from', 'recorded_to'];

export const createRegistry: Migration = {
  name: '20261122000000_create_registry',

  async up(db, dialect) {
    await createRevisions(db, dialect);
    for (const [name, columns] of Object.entries(VERSIONED)) {
      await createVersioned(db, dialect, name, columns.split(' '));
    }
    await createIndexes(db, dialect);
  },

  async down(db) {
    const derived = [
      'search_words',
      'search_entries',
      'relations',
      'changes',
      'harvest_runs',
      'revisions',
      'registry',
    ];
    for (const name of [...derived, ...Object.keys(VERSIONED)]) await db.schema.dropTable(name);
  },
};

async function createRevisions(db: Knex, { textType }: Dialect): Promise<void> {
  await db.schema.createTable('registry', table => {
    table.integer('revision').notNullable();
    table.integer('last_version').notNullable();
  });
  await db('registry').insert({ revision: 0, last_version: 0 });
  await db.schema.createTable('revisions', table => {
    table.integer('revision').primary();
    for (const name of ['recorded_at', 'author', 'reason']) table.specificType(name, textType).notNullable();
  });
  await db.schema.createTable('changes', table => {
    table.increments('sequence');
    table.integer('revision').notNullable();
    for (const name of ['record', 'kind', 'valid_from', 'valid_to', 'differences']) {
      table.specificType(name, textType).notNullable();
    }
    table.index(['record', 'sequence'], 'changes_by_record');
    table.index(['revision', 'sequence'], 'changes_by_revision');
  });
  await db.schema.createTable('harvest_runs', table => {
    table.increments('run');
    for (const name of ['source_code', 'started_at', 'finished_at', 'outcome']) {
      table.specificType(name, textType).notNullable();
    }
    for (const name of ['revision', 'added', 'changed', 'closed', 'read']) table.integer(name).notNullable();
    table.index(['source_code', 'run'], 'harvest_runs_by_source');
  });
}

async function createVersioned(
  db: Knex,
  { textType }: Dialect,
  name: string,
  columns: readonly string[],
): Promise<void> {
  await db.schema.createTable(name, table => {
    table.integer('version').notNullable().primary();
    for (const required of ['code', 'sort_key', 'valid_from', 'valid_to']) {
      table.specificType(required, textType).notNullable();
    }
    table.bigInteger('recorded_from').notNullable();
    table.bigInteger('recorded_to').notNullable();
    for (const spec of columns) addColumn(table, spec, textType);
    table.index(['code', 'recorded_to'], `${name}_by_code`);
    table.index(['sort_key', 'code', ...TIMES], `${name}_by_name`);
    for (const parent of PARENTS[name] ?? []) {
      table.index([parent, 'sort_key', 'code', ...TIMES], `${name}_by_${parent}`);
    }
  });
}

function addColumn(table: Knex.CreateTableBuilder, spec: string, textType: string): void {
  const [column = '', type = 'text'] = spec.split(':');
  const name = column.replace('?', '');
  const types: Readonly<Record<string, string>> = {
    text: textType,
    number: 'double precision',
    integer: 'integer',
    flag: 'integer',
  };
  const builder = table.specificType(name, types[type] ?? textType);
  if (!column.endsWith('?')) builder.notNullable();
}

async function createIndexes(db: Knex, dialect: Dialect): Promise<void> {
  const { textType } = dialect;
  await db.schema.createTable('relations', table => {
    for (const name of ['relation', 'target']) table.specificType(name, textType).notNullable();
    table.integer('version').notNullable();
    table.primary(['relation', 'target', 'version']);
  });
  await db.schema.createTable('search_entries', table => {
    table.integer('version').notNullable().primary();
    const required = ['type', 'code', 'sort_key', 'folded_name', 'folded_code', 'valid_from', 'valid_to'];
    for (const name of required) table.specificType(name, textType).notNullable();
    table.bigInteger('recorded_from').notNullable();
    table.bigInteger('recorded_to').notNullable();
  });
  await dialect.createKeyedTable(db, 'search_words', {
    key: { word: dialect.textType, version: 'integer' },
    others: { weight: 'integer' },
  });
}
