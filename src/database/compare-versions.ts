import { fieldName } from './field-names';
import { groupBy } from './group-by';
import { type Column, columnName, fromEnd, fromStart, type Table } from './table';

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
  const starts = new Set(after.map(version => version.valid_from));
  const left = new Set(before);
  let previous: StoredVersion | undefined;
  for (const version of after) {
    const replaced = counterpart(version, left, starts);
    if (replaced) left.delete(replaced);
    const isNew = before.length === 0 && previous === undefined;
    const kind = isNew ? 'ADDED' : 'CHANGED';
    replaceVersion({ replaced, version, kind }, fieldDifferences(table, replaced ?? previous, version), into);
    previous = version;
  }
  for (const gone of left) {
    into.closed.push(gone);
    into.differences.push(closing(gone));
  }
}

/** The version that another stands in for: that of the same start, else one it overlaps whose own start is gone. */
function counterpart(
  { valid_from, valid_to }: StoredVersion,
  left: ReadonlySet<StoredVersion>,
  starts: ReadonlySet<string>,
): StoredVersion | undefined {
  const candidates = [...left];
  return (
    candidates.find(old => old.valid_from === valid_from) ??
    candidates.find(
      old => !starts.has(old.valid_from) && old.valid_from < valid_to && valid_from < old.valid_to,
    )
  );
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

/** The difference that a version is no longer believed. */
export const closing = (version: StoredVersion): Difference => difference('CLOSED', version, []);

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
  isSuccessor = before !== undefined && before.valid_to <= after.valid_from,
): FieldDifference[] {
  if (!before) return [];
  const period = isSuccessor ? [] : periodDifferences(before, after);
  const values = Object.entries(table.columns).flatMap(([property, column]) => {
    const name = columnName(property);
    const show = (value: string | number | null | undefined): string | null =>
      shownValue(value ?? null, column);
    return differ(fieldName(property, column), show(before[name]), show(after[name]));
  });
  return [...period, ...values];
}

const periodDifferences = (before: StoredVersion, after: StoredVersion): FieldDifference[] => [
  ...differ('validFrom', fromStart(before.valid_from), fromStart(after.valid_from)),
  ...differ('validTo', fromEnd(before.valid_to), fromEnd(after.valid_to)),
];

const differ = (field: string, before: string | null, after: string | null): FieldDifference[] =>
  before === after ? [] : [{ field, before, after }];

/** A stored value as text: a list as JSON, truth as a word. */
export function shownValue(value: string | number | null, { kind }: Column<unknown>): string | null {
  if (value === null) return null;
  return kind === 'flag' ? String(value === 1) : String(value);
}

function groupByCode(versions: readonly StoredVersion[]): Map<string, StoredVersion[]> {
  const groups = groupBy(versions, ({ code }) => code);
  for (const group of groups.values())
    group.sort((one, other) => (one.valid_from < other.valid_from ? -1 : 1));
  return groups;
}
