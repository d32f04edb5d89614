import type { Relation } from '../database/relation';
import type { Table, VersionedRow, View } from '../database/table';
import type { List, ListArgs, RootListArgs } from './list';

/** What declared fields need of a request: batched reads, at the view of the record they start from. */
export interface Reads {
  find(table: Table, code: string, time: { asOf?: string | null; knownAt?: Date | null }): Promise<unknown>;
  list(list: List, args: RootListArgs): Promise<unknown>;
  children(list: List, relation: Relation, parent: VersionedRow, args: ListArgs): unknown;
  one(parent: { view: View }, table: Table, code: string | null): Promise<unknown> | null;
  any(parent: { view: View }, key: string | null): Promise<unknown> | null;
  many(parent: VersionedRow, table: Table, codes: readonly string[]): Promise<unknown>;
}
