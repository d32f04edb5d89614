import type { FieldDifference } from '../database/compare-versions';
import { mayBeClosed } from '../database/closable';
import { fieldName } from '../database/field-names';
import type { Table } from '../database/table';
import { isAtLeast, type Role } from './caller';
import { columnsFor, SEES_CLOSED } from './rights';

/**
 * The properties of a record whose values may be told to a role where they stand outside of the record: in what changed,
 * in what sources say. Besides what it may not read at all, who does not see closed records is told no code of one.
 */
export function toldProperties(role: Role, table: Table): readonly string[] {
  const readable = columnsFor(role, table);
  if (isAtLeast(role, SEES_CLOSED)) return readable;
  return readable.filter(property => !mayBeClosed(table.columns[property]?.to));
}

/** Of the differences between two states of a record, those that may be told to a role. */
export function toldDifferences(
  role: Role,
  table: Table,
  differences: readonly FieldDifference[],
): readonly FieldDifference[] {
  const told = new Set(toldProperties(role, table));
  const columns = Object.entries(table.columns);
  const kept = new Set(
    columns.flatMap(([property, column]) => (told.has(property) ? [] : [fieldName(property, column)])),
  );
  return differences.filter(
    ({ field, before, after }) => !kept.has(field) && isToldValue(role, before) && isToldValue(role, after),
  );
}

/** Whether a value may be told to a role: it names no record of a kind that may be closed, or the role sees those. */
export const isToldValue = (role: Role, value: string | null): boolean =>
  isAtLeast(role, SEES_CLOSED) || value === null || !mayBeClosed(/^(\w+)\//.exec(value)?.[1]);
