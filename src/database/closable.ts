import { tables } from '../tables';
import { type Column, columnName, type Table } from './table';

/** Records of this type are closed for what they say of themselves, all others for what they lead to. */
export const CLOSED_TYPE = 'Dataset';

/** A column by which records belong to another one, or are about it, and are closed with it; null: one of any type. */
export interface Lead {
  readonly column: string;
  readonly to: string | null;
}

const leads = ({ kind, to = '' }: Column<unknown>, closable: ReadonlySet<string>): boolean =>
  kind === 'anyReference' || (kind === 'reference' && closable.has(to));

/** With every type come those that lead to it, until there are no more. */
function closableTypes(known: ReadonlySet<string> = new Set([CLOSED_TYPE])): ReadonlySet<string> {
  const found = tables.filter(({ columns }) => Object.values(columns).some(column => leads(column, known)));
  const all = new Set([CLOSED_TYPE, ...found.map(({ type }) => type)]);
  return all.size === known.size ? all : closableTypes(all);
}

const CLOSABLE = closableTypes();

/** Whether records of a type may be closed. */
export const mayBeClosed = (type: string | undefined): boolean => type !== undefined && CLOSABLE.has(type);

export const closableTables: readonly Table[] = tables.filter(({ type }) => mayBeClosed(type));

export const leadsOf = ({ columns }: Table): readonly Lead[] =>
  Object.entries(columns)
    .filter(([, column]) => leads(column, CLOSABLE))
    .map(([property, { to = null }]) => ({ column: columnName(property), to }));
