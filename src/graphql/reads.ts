import type { Relation } from '../database/relation';
import type { Standpoint, Table, VersionedRow } from '../database/table';
import type { MaybePromise } from '../maybe-promise';
import type { List, ListArgs, RootListArgs } from './list';

/** What declared fields need of a request: batched reads, at the view of the record they start from. */
export interface Reads {
  find(table: Table, code: string, time: { asOf?: string | null; knownAt?: Date | null }): MaybePromise<unknown>;
  list(list: List, args: RootListArgs): MaybePromise<unknown>;
  children(list: List, relation: Relation, parent: VersionedRow, args: ListArgs): unknown;
  one(parent: { view: Standpoint }, table: Table, code: string | null): MaybePromise<unknown>;
  any(parent: { view: Standpoint }, key: string | null): MaybePromise<unknown>;
  many(parent: VersionedRow, table: Table, codes: readonly string[]): MaybePromise<unknown>;
}
