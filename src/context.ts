import { givenText } from './database/given-text';
import { EMPTY_PAGE } from './database/keyset';
import type { RecordRepository } from './database/record-repository';
import type { Relation } from './database/relation';
import {
  parseRecordKey,
  recordKey,
  type RowOf,
  type Table,
  type VersionedRow,
  type View,
} from './database/table';
import { Waves } from './database/waves';
import type { FacetedReader } from './graphql/faceted-connection';
import type { List, ListArgs, RootListArgs } from './graphql/list';
import { MAX_NESTED_PAGE_SIZE, MAX_ROOT_PAGE_SIZE } from './graphql/page-args';
import type { Reads } from './graphql/reads';
import { Loaders } from './loaders';
import { recordsOf, type Repositories } from './repositories';
import { toAsOf, type TimeGiven } from './time';

/** What one request's resolvers share. */
export class Context implements Reads {
  // Not #private: Apollo Server hands resolvers a copy of this object, made property by property.
  private readonly loaders = new Map<string, Loaders>();
  private revision: Promise<number> | undefined;
  private readonly revisions = new Map<number, Promise<number>>();
  private readonly waves = new Waves();

  constructor(
    readonly repositories: Repositories,
    readonly now: Date,
  ) {}

  /** The view that a root field's times stand for. The current revision is read once a request. */
  async view({ asOf, knownAt }: TimeGiven): Promise<View> {
    const day = toAsOf(asOf, this.now);
    if (knownAt != null) {
      return { asOf: day, revision: await this.revisionAt(knownAt), knownAt: knownAt.toISOString() };
    }
    this.revision ??= this.read(() => this.repositories.registry.revision());
    return { asOf: day, revision: await this.revision };
  }

  /** The revision of a moment, read once a request. */
  private revisionAt(moment: Date): Promise<number> {
    const known = this.revisions.get(moment.getTime());
    const revision = known ?? this.read(() => this.repositories.registry.revisionAt(moment, this.now));
    this.revisions.set(moment.getTime(), revision);
    return revision;
  }

  /** Runs a read that goes through no loader; batches wait for it. */
  read<Result>(run: () => Promise<Result>): Promise<Result> {
    return this.waves.read(run);
  }

  /** The loaders of a view; the same for the whole request. */
  at(view: View): Loaders {
    const key = `${view.asOf} ${String(view.revision)} ${view.knownAt ?? ''}`;
    const loaders = this.loaders.get(key) ?? new Loaders(this.repositories, view, this.waves);
    this.loaders.set(key, loaders);
    return loaders;
  }

  /** The record of a code given by the client; null where the code is not known. */
  async find<Of extends Table>(table: Of, code: string, time: TimeGiven): Promise<RowOf<Of> | null> {
    const view = await this.view(time);
    return this.one<Of>({ view }, table, givenText(code));
  }

  /** A root list. */
  async list<Of extends List>(list: Of, args: RootListArgs): Promise<InstanceType<Of['Connection']>> {
    const view = await this.view(args);
    const query = list.toQuery(args, MAX_ROOT_PAGE_SIZE);
    const repository = this.records(list.table);
    const reader: FacetedReader<VersionedRow> = {
      view,
      page: () => this.read(() => repository.findPage(view, query)),
      count: () => this.read(() => repository.count(view, query.match)),
      facets: sources => this.read(() => repository.facets(view, query.match, sources)),
    };
    return new list.Connection(query.ordering, reader) as InstanceType<Of['Connection']>;
  }

  /** The repository of a table. */
  records(table: Table): RecordRepository {
    return recordsOf(this.repositories, table.type);
  }

  /** The children of a record, read together with those of its siblings. */
  children<Of extends List>(
    list: Of,
    relation: Relation,
    parent: VersionedRow,
    args: ListArgs,
  ): InstanceType<Of['Connection']> {
    const { view } = parent;
    const key = parentKey(relation, parent);
    const query = list.toQuery(args, MAX_NESTED_PAGE_SIZE);
    const loaders = this.at(view);
    const reader: FacetedReader<VersionedRow> = {
      view,
      page: async () => (await loaders.page(relation, query).load(key)) ?? EMPTY_PAGE,
      count: async () => (await loaders.count(relation, query).load(key)) ?? 0,
      facets: async sources => (await loaders.facets(relation, query, sources).load(key)) ?? [],
    };
    return new list.Connection(query.ordering, reader) as InstanceType<Of['Connection']>;
  }

  /** All the children of a record, where they are known to be few; refuses to answer with a part of them. */
  async all<Of extends Table>(
    list: List & { table: Of },
    relation: Relation,
    parent: VersionedRow,
    args: ListArgs = {},
  ): Promise<readonly RowOf<Of>[]> {
    const query = list.toQuery({ ...args, first: MAX_ALL }, MAX_ALL);
    const page = await this.at(parent.view).page(relation, query).load(parentKey(relation, parent));
    const { rows, hasNextPage } = page ?? EMPTY_PAGE;
    if (hasNextPage) {
      throw new RangeError(`${parent.type} ${parent.code} has more than ${String(MAX_ALL)} ${relation.name}`);
    }
    return rows as unknown as readonly RowOf<Of>[];
  }

  /** The record that a reference points to; null where there is none. */
  one<Of extends Table>(
    parent: { view: View },
    table: Of,
    code: string | null,
  ): Promise<RowOf<Of> | null> | null {
    if (code === null) return null;
    return this.at(parent.view).record(table.type).load(code) as Promise<RowOf<Of> | null>;
  }

  /** The record that a key, `Type/code`, names; null where there is none. */
  any(parent: { view: View }, key: string | null): Promise<VersionedRow | null> | null {
    if (key === null) return null;
    const { type, code } = parseRecordKey(key);
    return this.at(parent.view).record(type).load(code);
  }

  /** The records of a list of references, in its order. */
  async many<Of extends Table>(
    parent: VersionedRow,
    table: Of,
    codes: readonly string[],
  ): Promise<readonly RowOf<Of>[]> {
    const records = await this.at(parent.view)
      .record(table.type)
      .loadMany([...codes]);
    const known = records.flatMap(record => {
      if (record instanceof Error) throw record;
      return record === null ? [] : [record];
    });
    return known as unknown as readonly RowOf<Of>[];
  }
}

/** Of what is read whole: citations of a record, figures of an indicator, changes of an agency. */
const MAX_ALL = 10_000;

const parentKey = ({ parentKey: kind }: Relation, { type, code }: VersionedRow): string =>
  kind === 'code' ? code : recordKey(type, code);
