import { groupBy } from './group-by';
import { columnName, fromEnd, type Table } from './table';

/** A version as SQL stores it, without the revisions that believe it. */
export interface StoredVersion {
  readonly version?: number;
  readonly code: string;
  readonly valid_from: string;
  readonly valid_to: string;
  readonly [column: string]: string | number | null | undefined;
}

export interface FieldDifference {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** One recorded difference: a record appeared, a period of it changed, or a period of it is no longer believed. */
export interface Difference {
  readonly code: string;
  readonly kind: 'ADDED' | 'CHANGED' | 'CLOSED';
  readonly valid_from: string;
  readonly valid_to: string;
  readonly fields: readonly FieldDifference[];
}

interface Comparison {
  readonly opened: StoredVersion[];
  readonly closed: StoredVersion[];
  readonly differences: Difference[];
}

/** What has to be closed and opened so that exactly `wanted` is believed of the records it names. */
export function compareVersions(
  table: Table,
  believed: readonly StoredVersion[],
  wanted: readonly StoredVersion[],
): Comparison {
  const result: Comparison = { opened: [], closed: [], differences: [] };
  const before = groupByCode(believed);
  for (const [code, after] of groupByCode(wanted))
    compareRecord(table, before.get(code) ?? [], after, result);
  return result;
}

function compareRecord(
  table: Table,
  before: readonly StoredVersion[],
  after: readonly StoredVersion[],
  into: Comparison,
): void {
  const byStart = new Map(before.map(version => [version.valid_from, version]));
  let previous: StoredVersion | undefined;
  for (const version of after) {
    const replaced = byStart.get(version.valid_from);
    byStart.delete(version.valid_from);
    const isNew = before.length === 0 && previous === undefined;
    replaceVersion(
      { replaced, version, kind: isNew ? 'ADDED' : 'CHANGED' },
      fieldDifferences(table, replaced ?? previous, version),
      into,
    );
    previous = version;
  }
  for (const gone of byStart.values()) {
    into.closed.push(gone);
    into.differences.push(difference('CLOSED', gone, []));
  }
}

interface Replacement {
  readonly replaced: StoredVersion | undefined;
  readonly version: StoredVersion;
  readonly kind: Difference['kind'];
}

/** Nothing happens where a version stands in the place of an equal one. */
function replaceVersion(
  { replaced, version, kind }: Replacement,
  fields: readonly FieldDifference[],
  into: Comparison,
): void {
  if (replaced && fields.length === 0) return;
  if (replaced) into.closed.push(replaced);
  into.opened.push(version);
  into.differences.push(difference(kind, version, fields));
}

function difference(
  kind: Difference['kind'],
  { code, valid_from, valid_to }: StoredVersion,
  fields: readonly FieldDifference[],
): Difference {
  return { code, kind, valid_from, valid_to, fields };
}

/**
 * Nothing is listed against a record that was not there: all of it is new. Against the state before it in the world
 * the end is not listed either: that each state has an end of its own says nothing.
 */
function fieldDifferences(
  table: Table,
  before: StoredVersion | undefined,
  after: StoredVersion,
): FieldDifference[] {
  if (!before) return [];
  const sameStart = before.valid_from === after.valid_from;
  const end = sameStart ? differ('validTo', fromEnd(before.valid_to), fromEnd(after.valid_to)) : [];
  const values = Object.keys(table.columns).flatMap(property => {
    const column = columnName(property);
    return differ(fieldName(property), before[column] ?? null, after[column] ?? null);
  });
  return [...end, ...values];
}

const differ = (
  field: string,
  before: string | number | null,
  after: string | number | null,
): FieldDifference[] => (before === after ? [] : [{ field, before: shown(before), after: shown(after) }]);

/** The name the graph shows: `ownerCode` is the field `owner`, `leadCodes` is `leads`, `legalBasisCodes` is `legalBasis`. */
const fieldName = (property: string): string => property.replace(/Code$/, '').replace(/s?Codes$/, 's');

const shown = (value: string | number | null): string | null => (value === null ? null : String(value));

function groupByCode(versions: readonly StoredVersion[]): Map<string, StoredVersion[]> {
  const groups = groupBy(versions, ({ code }) => code);
  for (const group of groups.values())
    group.sort((one, other) => (one.valid_from < other.valid_from ? -1 : 1));
  return groups;
}
