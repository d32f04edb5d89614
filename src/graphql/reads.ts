import type { Relation } from '../database/relation';
import type { Standpoint, Table, VersionedRow } from '../database/table';
import type { MaybePromise } from '../maybe-promise';
import type { List, ListArgs, RootListArgs } from './list';
import type { FieldInfo } from './projection';

interface Time {
  readonly asOf?: string | null;
  readonly knownAt?: Date | null;
}

interface At {
  readonly view: Standpoint;
}

/** What declared fields need of a request: batched reads, at the view of the record they start from. */
export interface Reads {
  find(table: Table, code: string, time: Time, info: FieldInfo): MaybePromise<unknown>;
  list(list: List, args: RootListArgs, info: FieldInfo): MaybePromise<unknown>;
  children(
    list: List,
    relation: Relation,
    parent: VersionedRow,
    given: { args: ListArgs; info: FieldInfo },
  ): unknown;
  one(parent: At, table: Table, code: string | null, info: FieldInfo): MaybePromise<unknown>;
  any(parent: At, key: string | null, info: FieldInfo): MaybePromise<unknown>;
  many(parent: VersionedRow, table: Table, codes: readonly string[], info: FieldInfo): MaybePromise<unknown>;
}
