import { ANYONE, type Asker } from './access/caller';
import { failureOf } from './database/failure';
import { closedOnFor } from './access/rights';
import { givenText } from './database/given-text';
import { EMPTY_PAGE } from './database/keyset';
import { Reading } from './database/reading';
import type { RegistryState } from './database/registry-state';
import type { Relation } from './database/relation';
import {
  parseRecordKey,
  recordKey,
  type RowOf,
  type Standpoint,
  type Table,
  type VersionedRow,
} from './database/table';
import type { ViewCache } from './database/view-cache';
import { Waves } from './database/waves';
import type { FacetedReader } from './graphql/faceted-connection';
import type { List, ListArgs, RootListArgs } from './graphql/list';
import { MAX_NESTED_PAGE_SIZE, MAX_ROOT_PAGE_SIZE } from './graphql/page-args';
import { type FieldInfo, OF_CONNECTION, selectedColumns } from './graphql/projection';
import type { Reads } from './graphql/reads';
import { Loaders } from './loaders';
import { allThere, type MaybePromise, whenThere } from './maybe-promise';
import type { Repositories } from './repositories';
import type { Stewardship } from './sources/stewardship';
import { tableOf } from './tables';
import { checkKnownAt, type TimeGiven, toAsOf, today } from './time';

/** What all requests share. */
export interface Shared {
  readonly repositories: Repositories;
  readonly cache: ViewCache;
  /** What may be written; nothing where it is absent. */
  readonly writing?: Writing;
}

/** What stewards may do through the graph. */
export interface Writing {
  readonly stewardship: Stewardship;
  /** The state of the registry, read after the call. */
  readonly state: () => Promise<RegistryState>;
}

const NOBODY: Asker = { caller: ANYONE };

/** What one request's resolvers share: the state of the registry that the request has seen, and its reads. */
export class Context implements Reads {
  // Not #private: Apollo Server hands resolvers a copy of this object, made property by property.
  private readonly loaders = new Map<Standpoint, Loaders>();
  private readonly waves: Waves;
  private readonly seen: { state: RegistryState };

  constructor(
    private readonly shared: Shared,
    state: RegistryState,
    readonly now: Date,
    readonly asker: Asker = NOBODY,
  ) {
    this.seen = { state };
    this.waves = new Waves(asker.signal);
  }

  /** Has stewards' work done; what is read afterwards shows it. Who may do it has been asked before. */
  async write<Result>(act: (stewardship: Stewardship) => Promise<Result>): Promise<Result> {
    const { writing } = this.shared;
    if (!writing) throw new TypeError('A request that may not write was let through');
    try {
      return await act(writing.stewardship);
    } catch (error) {
      throw failureOf(error) ?? error;
    } finally {
      this.seen.state = await writing.state();
      this.loaders.clear();
    }
  }

  /** Where a root field looks at the registry from: by its own times, else by those of the whole request. */
  view(given: TimeGiven): MaybePromise<Standpoint> {
    const { time = {} } = this.asker;
    const day = toAsOf(given.asOf ?? time.asOf, this.now);
    const knownAt = given.knownAt ?? time.knownAt;
    const closedOn = closedOnFor(this.asker.caller, this.now);
    const now = this.shared.cache.standpoint(day, null, closedOn);
    if (knownAt == null) return now;
    checkKnownAt(knownAt, this.now);
    const moment = knownAt.toISOString();
    const { registry } = this.shared.repositories;
    const revision = this.at(now).once(`revision at ${moment}`, view => registry.revisionAt(view, knownAt));
    return whenThere(revision, found =>
      this.shared.cache.standpoint(day, { moment, revision: found }, closedOn),
    );
  }

  /** What holds today and is believed now, whatever times the request gives. */
  current(): Standpoint {
    return this.shared.cache.standpoint(today(this.now), null, closedOnFor(this.asker.caller, this.now));
  }

  /** The revision that is believed at a standpoint. */
  revisionOf({ knownAt }: Standpoint): number {
    return knownAt?.revision ?? this.seen.state.revision;
  }

  /** The reads at a standpoint; the same for the whole request. */
  at(from: Standpoint): Loaders {
    const known = this.loaders.get(from);
    if (known) return known;
    const { cache, repositories } = this.shared;
    const loaders = new Loaders(repositories, new Reading(cache, this.seen.state, from, this.waves));
    this.loaders.set(from, loaders);
    return loaders;
  }

  /** The record of a code given by the client; null where the code is not known. */
  find<Of extends Table>(
    table: Of,
    code: string,
    time: TimeGiven,
    info: FieldInfo,
  ): MaybePromise<RowOf<Of> | null> {
    return whenThere(this.view(time), view => this.one<Of>({ view }, table, givenText(code), info));
  }

  /** A root list. */
  list<Of extends List>(
    list: Of,
    args: RootListArgs,
    info: FieldInfo,
  ): MaybePromise<InstanceType<Of['Connection']>> {
    return whenThere(this.view(args), view => {
      const projection = selectedColumns(info, list.table, OF_CONNECTION);
      const query = { ...list.toQuery(args, MAX_ROOT_PAGE_SIZE), projection };
      const loaders = this.at(view);
      const { type } = list.table;
      const reader: FacetedReader<VersionedRow> = {
        view,
        page: () => loaders.list(type, query),
        count: () => loaders.listCount(type, query),
        facets: sources => loaders.listFacets(type, query, sources),
      };
      return new list.Connection(query.ordering, reader) as InstanceType<Of['Connection']>;
    });
  }

  /** The children of a record, read together with those of its siblings. */
  children<Of extends List>(
    list: Of,
    relation: Relation,
    parent: VersionedRow,
    { args, info }: { args: ListArgs; info: FieldInfo },
  ): InstanceType<Of['Connection']> {
    const { view } = parent;
    const key = parentKey(relation, parent);
    const projection = selectedColumns(info, list.table, OF_CONNECTION);
    const query = list.toQuery(args, MAX_NESTED_PAGE_SIZE);
    const loaders = this.at(view);
    const reader: FacetedReader<VersionedRow> = {
      view,
      page: () => whenThere(loaders.page(relation, query).load(key, projection), page => page ?? EMPTY_PAGE),
      count: () => whenThere(loaders.count(relation, query).load(key), count => count ?? 0),
      facets: sources =>
        whenThere(loaders.facets(relation, query, sources).load(key), facets => facets ?? []),
    };
    return new list.Connection(query.ordering, reader) as InstanceType<Of['Connection']>;
  }

  /** All the children of a record, where they are known to be few; refuses to answer with a part of them. */
  all<Of extends Table>(
    list: List & { table: Of },
    relation: Relation,
    parent: VersionedRow,
    { args = {}, info }: { args?: ListArgs; info?: FieldInfo } = {},
  ): MaybePromise<readonly RowOf<Of>[]> {
    const projection = info ? selectedColumns(info, list.table) : null;
    const query = list.toQuery({ ...args, first: MAX_ALL }, MAX_ALL);
    const page = this.at(parent.view).page(relation, query).load(parentKey(relation, parent), projection);
    return whenThere(page, found => {
      const { rows, hasNextPage } = found ?? EMPTY_PAGE;
      if (!hasNextPage) return rows as unknown as readonly RowOf<Of>[];
      throw new RangeError(`${parent.type} ${parent.code} has more than ${String(MAX_ALL)} ${relation.name}`);
    });
  }

  /** The record that a reference points to; null where there is none. */
  one<Of extends Table>(
    parent: { view: Standpoint },
    table: Of,
    code: string | null,
    info: FieldInfo,
  ): MaybePromise<RowOf<Of> | null> {
    if (code === null) return null;
    const loader = this.at(parent.view).record(table.type);
    return loader.load(code, selectedColumns(info, table)) as MaybePromise<RowOf<Of> | null>;
  }

  /** The record that a key, `Type/code`, names; null where there is none. */
  any(parent: { view: Standpoint }, key: string | null, info: FieldInfo): MaybePromise<VersionedRow | null> {
    if (key === null) return null;
    const { type, code } = parseRecordKey(key);
    return this.one(parent, tableOf(type), code, info);
  }

  /** The records of a list of references, in its order. */
  many<Of extends Table>(
    parent: VersionedRow,
    table: Of,
    codes: readonly string[],
    info?: FieldInfo,
  ): MaybePromise<readonly RowOf<Of>[]> {
    const projection = info ? selectedColumns(info, table) : null;
    const loader = this.at(parent.view).record(table.type);
    const records = allThere(codes.map(code => loader.load(code, projection)));
    return whenThere(records, found => found.filter(isKnown) as unknown as readonly RowOf<Of>[]);
  }
}

/** Of what is read whole: citations of a record, figures of an indicator, changes of an agency. */
const MAX_ALL = 10_000;

const isKnown = (record: VersionedRow | null): record is VersionedRow => record !== null;

const parentKey = ({ parentKey: kind }: Relation, { type, code }: VersionedRow): string =>
  kind === 'code' ? code : recordKey(type, code);
