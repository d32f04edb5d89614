import { type Projection, projectionKey } from './database/projection';
import { BatchedRead, ProjectedRead, type Reading, type ReadMany, SingleRead } from './database/reading';
import type { FacetRow, FacetSource } from './database/facet';
import type { Page, Slice } from './database/keyset';
import { type ListQuery, pageKey } from './database/list-query';
import type { Relation } from './database/relation';
import type { VersionedRow, View } from './database/table';
import { HarvestLoaders } from './harvest-loaders';
import { type MaybePromise, whenThere } from './maybe-promise';
import type { ChangeFilter, ChangeRow } from './modules/change/change.repository';
import type { CountRow } from './modules/claim/claim.repository';
import type { ClaimRow } from './modules/claim/claim.table';
import type { RevisionRow, TypeCountRow } from './modules/registry/registry.repository';
import type { Search, SearchHitRow } from './modules/search/search.repository';
import { recordsOf, type Repositories } from './repositories';
import { tables } from './tables';

/**
 * The reads of one request at one standpoint. A relation is read in one statement for all parents of a level: loaders
 * are kept by what they read and with which arguments, so that equal reads share one and different ones never mix.
 */
export class Loaders {
  readonly #kept = new Map<string, unknown>();
  readonly #claims = new Map<string, ClaimRow>();

  /** What is about harvests. */
  readonly harvest: HarvestLoaders;

  constructor(
    private readonly repositories: Repositories,
    private readonly reading: Reading,
  ) {
    this.harvest = new HarvestLoaders(repositories, {
      many: (name, many) => this.keep(name, many),
      once: (name, one) => this.once(name, one),
    });
  }

  /** The record of a code, in the version nearest to the view's day; null where the code is not known. */
  record(type: string): ProjectedRead<VersionedRow> {
    const repository = recordsOf(this.repositories, type);
    return this.keepProjected(
      type,
      projection => (view, codes) => repository.findByCodes(view, codes, projection),
    );
  }

  /** A page of the children of a parent. */
  page(relation: Relation, query: ListQuery): ProjectedRead<Page<VersionedRow>> {
    const repository = recordsOf(this.repositories, relation.child.type);
    return this.keepProjected(
      `page ${relation.name} ${pageKey(query)}`,
      projection => (view, parents) =>
        repository.findPages(view, relation, parents, { ...query, projection }),
    );
  }

  /** How many children a parent has. */
  count(relation: Relation, query: ListQuery): BatchedRead<number> {
    return this.keep(`count ${relation.name} ${query.matchKey}`, (view, parents) =>
      recordsOf(this.repositories, relation.child.type).countPerParent(view, relation, parents, query.match),
    );
  }

  /** The children of a parent, counted by facets. */
  facets(
    relation: Relation,
    { match, matchKey }: ListQuery,
    sources: readonly FacetSource[],
  ): BatchedRead<FacetRow[]> {
    return this.keep(`facets ${relation.name} ${namesOf(sources)} ${matchKey}`, (view, parents) =>
      recordsOf(this.repositories, relation.child.type).facetsPerParent(
        view,
        { relation, match, sources },
        parents,
      ),
    );
  }

  /** A page of all the records of a type. */
  list(type: string, query: ListQuery): MaybePromise<Page<VersionedRow>> {
    return this.once(`list ${type} ${projectionKey(query.projection)} ${pageKey(query)}`, view =>
      recordsOf(this.repositories, type).findPage(view, query),
    );
  }

  /** How many records of a type match. */
  listCount(type: string, { match, matchKey }: ListQuery): MaybePromise<number> {
    return this.once(`list count ${type} ${matchKey}`, view =>
      recordsOf(this.repositories, type).count(view, match),
    );
  }

  /** The records of a type that match, counted by facets. */
  listFacets(
    type: string,
    { match, matchKey }: ListQuery,
    sources: readonly FacetSource[],
  ): MaybePromise<FacetRow[]> {
    return this.once(`list facets ${type} ${namesOf(sources)} ${matchKey}`, view =>
      recordsOf(this.repositories, type).facets(view, match, sources),
    );
  }

  /** A page of everything that was recorded. */
  changes(filter: ChangeFilter, slice: Slice): MaybePromise<Page<ChangeRow>> {
    return this.once(`changes ${JSON.stringify([filter, slice])}`, view =>
      this.repositories.changes.findPage(view, filter, slice),
    );
  }

  /** How much was recorded. */
  changesCount(filter: ChangeFilter): MaybePromise<number> {
    return this.once(`changes count ${JSON.stringify(filter)}`, view =>
      this.repositories.changes.count(view, filter),
    );
  }

  /** A page of what a search finds. */
  search({ text, types, slice }: Search & { slice: Slice }): MaybePromise<Page<SearchHitRow>> {
    return this.once(`search ${JSON.stringify([text, types, slice])}`, view =>
      this.repositories.search.findPage(view, { text, types }, slice),
    );
  }

  /** How much a search finds. */
  searchCount({ text, types }: Search): MaybePromise<number> {
    return this.once(`search count ${JSON.stringify([text, types])}`, view =>
      this.repositories.search.count(view, { text, types }),
    );
  }

  /** A page of the recorded changes of a record, by its key. */
  history(slice: Slice): BatchedRead<Page<ChangeRow>> {
    return this.keep(`history ${JSON.stringify(slice)}`, (view, records) =>
      this.repositories.changes.findPages(view, records, slice),
    );
  }

  /** How many recorded changes a record has, by its key. */
  historyCount(): BatchedRead<number> {
    return this.keep('history count', (view, records) =>
      this.repositories.changes.countPerRecord(view, records),
    );
  }

  /** A revision; null where there is none yet. */
  revision(revision: number): MaybePromise<RevisionRow | null> {
    return this.once(`revision ${String(revision)}`, view =>
      this.repositories.registry.describe(view, revision),
    );
  }

  /** How many records of each type are in force. */
  typeCounts(): MaybePromise<TypeCountRow[]> {
    return this.once('type counts', view => this.repositories.registry.counts(view, tables));
  }

  /** What the registry counts beside a claim. */
  counted(claim: ClaimRow): MaybePromise<CountRow> {
    this.#claims.set(claim.code, claim);
    const loader = this.keep<CountRow>('counted', (view, codes) =>
      this.repositories.claims.count(
        view,
        codes.flatMap(code => this.#claims.get(code) ?? []),
      ),
    );
    return whenThere(loader.load(claim.code), row => row ?? UNCOUNTED);
  }

  /** Something that is read once, and not for each of several records; read at once, not in a batch. */
  once<Value>(name: string, one: (view: View) => Promise<Value>): MaybePromise<Value> {
    return this.kept(name, () => new SingleRead(this.reading, name, one)).load();
  }

  private keepProjected<Value>(
    name: string,
    many: (projection: Projection | null) => ReadMany<Value>,
  ): ProjectedRead<Value> {
    return this.kept(name, () => new ProjectedRead(this.reading, name, many));
  }

  private keep<Value>(name: string, many: ReadMany<Value>): BatchedRead<Value> {
    return this.kept(name, () => new BatchedRead(this.reading, name, many));
  }

  private kept<Read>(name: string, create: () => Read): Read {
    const kept = (this.#kept.get(name) as Read | undefined) ?? create();
    this.#kept.set(name, kept);
    return kept;
  }
}

const UNCOUNTED: CountRow = { value: null, denominator: null, unknown: null };

const namesOf = (sources: readonly FacetSource[]): string => sources.map(({ name }) => name).join();
