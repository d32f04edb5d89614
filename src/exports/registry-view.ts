import type { Asker, Caller } from '../access/caller';
import { closedOnFor, columnsFor } from '../access/rights';
import { withoutClosed } from '../access/open-references';
import type { Reader } from '../database/reader';
import { type Table, type VersionedRow, type View, viewFrom } from '../database/table';
import type { Repositories } from '../repositories';
import { checkKnownAt, type TimeGiven, toAsOf } from '../time';

/** Where exports read from. */
export interface Registry {
  readonly reads: Reader;
  readonly repositories: Repositories;
}

/** One look at the registry: all of an export is read at one view, for one caller. */
export interface Look {
  readonly repositories: Repositories;
  readonly view: View;
  readonly caller: Caller;
}

/**
 * The one place where an export's view of the registry is made: what is closed to the caller is not seen in it. It
 * is read until the asker leaves. Refuses times there are not.
 */
export async function lookAt(
  { reads, repositories }: Registry,
  { asOf, knownAt }: TimeGiven,
  { caller, signal }: Asker,
  now: Date,
): Promise<Look> {
  const from = { asOf: toAsOf(asOf, now), knownAt: null, closedOn: closedOnFor(caller, now) };
  const state = await reads.state();
  const ending = signal && { signal };
  const current = { ...viewFrom(from, state), ...ending };
  if (knownAt == null) return { repositories, view: current, caller };
  checkKnownAt(knownAt, now);
  const revision = await repositories.registry.revisionAt(current, knownAt);
  const believed = { ...from, knownAt: { moment: knownAt.toISOString(), revision } };
  return { repositories, view: { ...viewFrom(believed, state), ...ending }, caller };
}

type Row = VersionedRow & Readonly<Record<string, unknown>>;

/** Rows as the caller may see them: without what columns are hidden, and without codes of records that are closed. */
export async function seenRows(
  look: Look,
  table: Table,
  rows: readonly VersionedRow[],
): Promise<readonly Row[]> {
  const open = await withoutClosed(look, table, rows as readonly Row[]);
  const hidden = hiddenColumns(look.caller, table).map(property => [property, null] as const);
  return open.map(row => ({ ...row, ...Object.fromEntries(hidden) }));
}

/** The columns that a caller may not read. */
export function hiddenColumns({ role }: Caller, table: Table): readonly string[] {
  const read = new Set(columnsFor(role, table));
  return Object.keys(table.columns).filter(property => !read.has(property));
}
