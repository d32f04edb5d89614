import { shownValue } from '../../database/compare-versions';
import { fieldName, propertiesNamed } from '../../database/field-names';
import { encode } from '../../database/stored-row';
import type { Table } from '../../database/table';
import { type Authority, rankOf, type Reason } from '../../sources/settle/authority';
import { contenders, type Stated } from '../../sources/settle/settle';
import type { Statement } from './provenance.repository';

/** What one source says of one field. */
export interface StatedField {
  readonly value: string | null;
  readonly sourceCode: string;
  /** The run that brought the value; null: the revision alone tells. */
  readonly broughtBy: number | null;
  /** The revision that recorded it. */
  readonly revision: number;
}

/** Where the value of a field comes from, and what others say of it. */
export interface FieldOrigin extends StatedField {
  readonly field: string;
  readonly reason: Reason | 'ONLY_SOURCE';
  readonly others: readonly (StatedField & { readonly agrees: boolean })[];
}

interface Spoken extends Stated {
  readonly statement: Statement;
}

/** Where the values of some fields come from: those that are filled, and those that a steward left empty. */
export function originsOf(
  table: Table,
  properties: readonly string[],
  { statements, authority, row }: OriginParts,
): FieldOrigin[] {
  const speaking = statements.map((statement): Spoken => ({
    statement,
    source: statement.sourceCode,
    sourceId: statement.sourceId,
    // All of them hold on the day that is asked about.
    validFrom: '',
    validTo: '',
    values: statement.values ?? row,
  }));
  return properties.flatMap(property => originOf(table, property, speaking, authority) ?? []);
}

export interface OriginParts {
  readonly statements: readonly Statement[];
  readonly authority: Authority;
  /** The record itself: what it says where no source was written down. */
  readonly row: Readonly<Record<string, unknown>>;
}

function originOf(
  table: Table,
  property: string,
  speaking: readonly Spoken[],
  authority: Authority,
): FieldOrigin | null {
  const column = table.columns[property];
  const [winner, ...others] = contenders(table.type, property, speaking, authority) as Spoken[];
  if (!column || !winner) return null;
  const stored = (one: Spoken): string | number | null => encode(one.values[property], column);
  const stated = (one: Spoken): StatedField => ({
    value: shownValue(stored(one), column),
    sourceCode: one.source,
    broughtBy: one.statement.since[property] ?? one.statement.run,
    revision: one.statement.revision,
  });
  return {
    ...stated(winner),
    field: fieldName(property, column),
    reason: reasonOf(rankOf(authority, table.type, property)(winner.source).reason, others),
    others: others.map(other => ({ ...stated(other), agrees: stored(other) === stored(winner) })),
  };
}

const reasonOf = (reason: Reason, others: readonly unknown[]): FieldOrigin['reason'] =>
  reason === 'DECISION' || others.length > 0 ? reason : 'ONLY_SOURCE';

/** Whether sources differ. */
export const isDisputed = ({ others }: FieldOrigin): boolean => others.some(({ agrees }) => !agrees);

/**
 * The properties of a type that some fields show, in the order of the type; all of them if none is named. A field is
 * named as the graph shows it, `owner`, `name(language: EN)` or `name` for both languages, or by its property.
 */
export function propertiesOf(table: Table, fields: readonly string[] | null | undefined): readonly string[] {
  const all = Object.keys(table.columns);
  if (fields == null) return all;
  const named = new Set(fields.flatMap(field => propertiesNamed(table, field)));
  return all.filter(property => named.has(property));
}
