import { columnName, type Table } from '../../database/table';

/** The columns that say whose a record is, where its type has them. */
const OWNERS = ['ownerCode', 'operatorCode', 'databaseCode', 'providerCode', 'publisherCode', 'issuerCode'];

type Owners = Readonly<Record<string, unknown>>;

/** Whose a record is said to be, by column. */
export function ownersOf(table: Table, values: Readonly<Record<string, unknown>>): Owners {
  const owners = OWNERS.filter(name => name in table.columns && typeof values[name] === 'string');
  return Object.fromEntries(owners.map(name => [columnName(name), values[name]]));
}

/** Whether nothing that both know of their owners differs. */
export const agree = (owners: Owners, version: Owners | undefined): boolean =>
  Object.entries(owners).every(([column, owner]) => version?.[column] == null || version[column] === owner);
