import type { Knex } from 'knex';
import type { Migration } from './migration';

interface Index {
  readonly table: string;
  /** What follows the table's name in the name of the index. */
  readonly name: string;
  /** SQL of the key. */
  readonly key: string;
  /** SQL of the condition on the rows that are kept in it; all of them if absent. */
  readonly rows?: string;
}

const TIMES = 'valid_from, valid_to, recorded_from, recorded_to';
/** The usual order, and what tells whether a version holds: a page is found, and counted, in the index alone. */
const IN_ORDER = `sort_key, code, ${TIMES}`;

/**
 * The day itself, and yet not the column. Every question asks for a time between `valid_from` and `valid_to`; SQLite
 * takes that for a rare thing, and would read nearly all rows by a plain index on one of them. The version, which no
 * two rows share, keeps it from skipping through the few different days to the other times.
 */
const ENDS = `(coalesce(valid_to, '9999-12-31')), version, ${TIMES}`;

/** Every list can be ordered by it. */
const TABLES =
  'agencies agency_changes databases datasets data_items platforms data_services data_links public_services indicators observations targets claims tasks programmes events agency_roles statements legal_documents source_documents citations sources';

/** The tables that grow with the country: their totals are counted in an index as narrow as can be. */
const GROWING =
  'databases datasets data_items data_services data_links observations tasks legal_documents citations';

/** Dates that are always known, and that a list is ordered by. */
const DATES: Readonly<Record<string, string>> = {
  agency_changes: 'date',
  observations: 'date',
  claims: 'date',
  events: 'date',
  statements: 'stated_on',
};

/** Dates that may not be known: such rows come last in either direction, so each direction has an order of its own. */
const OPTIONAL_DATES: Readonly<Record<string, string>> = {
  databases: 'launched_on',
  data_links: 'connected_on',
  targets: 'due_on',
  tasks: 'due_on',
  legal_documents: 'issued_on',
};

/** What leads from a parent to its rows, or narrows a large list to a page and a count of their own. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  agency_changes: ['legal_document_code'],
  databases: ['kind', 'status', 'security_level'],
  datasets: ['access_level', 'status', 'theme'],
  data_services: ['status'],
  data_links: ['status', 'channel'],
  observations: ['reported_by_code'],
  targets: ['document_code'],
  claims: ['stated_by_code'],
  tasks: ['status'],
  legal_documents: ['kind'],
  citations: ['confidence'],
};

/** What only some rows have: the others are not kept. */
const PARTIAL: readonly Index[] = [
  known('data_links', 'consumer_database_code'),
  known('data_links', 'consumer_platform_code'),
  known('data_links', 'replaces_code'),
  {
    table: 'data_links',
    name: 'without_purpose',
    key: IN_ORDER,
    rows: 'purpose_vi is null',
  },
  { table: 'tasks', name: 'without_due_on', key: IN_ORDER, rows: 'due_on is null' },
];

const FILLED = "case when legal_basis_codes = '[]' then 0 else 1 end";

/** Whether a list column is filled, as `match.ts` asks for it. */
const LEGAL_BASIS: readonly Index[] = [
  { table: 'databases', name: 'by_legal_basis', key: `(${FILLED}), ${IN_ORDER}` },
  {
    table: 'data_links',
    name: 'by_legal_basis',
    key: `(${FILLED}), ${IN_ORDER}, status, channel`,
  },
];

/**
 * Of links also what is asked about them most: counted by that, or from one end to the other, they are not read. The
 * claims are counted from the last two.
 */
const LINKS: readonly Index[] = [
  {
    table: 'data_links',
    name: 'by_status_and_channel',
    key: `status, channel, direction, mode, platform_code, version, ${TIMES}`,
  },
  ...['provider_code', 'platform_code'].map(column => ({
    table: 'data_links',
    name: `by_${column}_and_consumer`,
    key: `${column}, consumer_code, version, ${TIMES}, status, status_date`,
  })),
];

/** Beside the records: a list column from the side of its record, and the history of a record. */
const OTHERS: readonly Index[] = [
  { table: 'relations', name: 'by_version', key: 'version, relation, target' },
  { table: 'changes', name: 'by_record', key: 'record, sequence, revision' },
];

/** Two hold a mark for every row, most of which have nothing there; the last lacks what a count needs. */
const REPLACED: readonly Index[] = [
  by('data_links', 'consumer_database_code'),
  by('data_links', 'consumer_platform_code'),
  { table: 'changes', name: 'by_record', key: 'record, sequence' },
];

const NEW: readonly Index[] = [
  ...TABLES.split(' ').map(table => ({
    table,
    name: 'by_valid_from',
    key: dated('valid_from'),
  })),
  ...LEGAL_BASIS,
  ...LINKS,
  ...Object.entries(DATES).map(([table, column]) => by(table, column)),
  ...Object.entries(OPTIONAL_DATES).flatMap(([table, column]) => [
    { table, name: `by_${column}`, key: dated(`coalesce(${column}, '9999-12-31')`) },
    { table, name: `by_${column}_descending`, key: dated(`coalesce(${column}, '0001-01-01')`) },
  ]),
  ...Object.entries(COLUMNS).flatMap(([table, columns]) => columns.map(column => by(table, column))),
  ...PARTIAL,
  ...OTHERS,
  // At the end: of what it takes for equally narrow, SQLite reads what was created last.
  ...GROWING.split(' ').map(table => ({
    table,
    name: 'by_valid_to',
    key: ENDS,
  })),
];

/** Lets every order, relation and common filter of a list be found, and counted, in an index. */
export const indexOrders: Migration = {
  name: '20261123000000_index_orders',

  async up(db, dialect) {
    for (const index of REPLACED) await drop(db, index);
    for (const index of NEW) await create(db, index);
    await dialect.analyze(db);
  },

  async down(db) {
    for (const index of NEW) await drop(db, index);
    for (const index of REPLACED) await create(db, index);
  },
};

function by(table: string, column: string): Index {
  return { table, name: `by_${column}`, key: `${column}, ${IN_ORDER}` };
}

/** A date, and what a list sorts by after it, as `keyset.ts` asks for them: one text in which SQLite finds a place. */
function dated(date: string): string {
  return `(${date} || '\u0001' || sort_key || '\u0001' || code), ${TIMES}`;
}

function known(table: string, column: string): Index {
  return { ...by(table, column), rows: `${column} is not null` };
}

async function create(db: Knex, { table, name, key, rows }: Index): Promise<void> {
  const where = rows === undefined ? '' : ` where ${rows}`;
  await db.raw(`create index ${table}_${name} on ${table} (${key})${where}`);
}

async function drop(db: Knex, { table, name }: Index): Promise<void> {
  await db.raw(`drop index ${table}_${name}`);
}
