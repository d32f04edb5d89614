import type DataLoader from 'dataloader';
import { createUniqueLoader } from './database/create-loader';
import type { Page, Slice } from './database/keyset';
import type { FacetSource } from './database/facet';
import type { FacetRow, ListQuery } from './database/record-repository';
import type { Relation } from './database/relation';
import type { VersionedRow, View } from './database/table';
import type { Waves } from './database/waves';
import type { ChangeRow } from './modules/change/change.repository';
import type { ClaimRow } from './modules/claim/claim.table';
import type { CountRow } from './modules/claim/claim.repository';
import type { HarvestRunRow } from './modules/source/harvest-run.repository';
import { recordsOf, type Repositories } from './repositories';

type Loader<Value> = DataLoader<string, Value | null>;

/**
 * The batched reads of one view. A relation is read in one statement for all parents of a level: loaders are kept by
 * what they read and with which arguments, so that equal reads share one and different ones never mix.
 */
export class Loaders {
  readonly #kept = new Map<string, unknown>();
  readonly #claims = new Map<string, ClaimRow>();

  constructor(
    private readonly repositories: Repositories,
    readonly view: View,
    private readonly waves: Waves,
  ) {}

  /** The record of a code, in the version nearest to the view's day; null where the code is not known. */
  record(type: string): Loader<VersionedRow> {
    return this.keep(`record ${type}`, codes =>
      recordsOf(this.repositories, type).findByCodes(this.view, codes),
    );
  }

  /** A page of the children of a parent. */
  page(relation: Relation, query: ListQuery): Loader<Page<VersionedRow>> {
    return this.keep(
      `page ${relation.name} ${query.ordering.name} ${JSON.stringify(query.slice)} ${query.matchKey}`,
      parents =>
        recordsOf(this.repositories, relation.child.type).findPages(this.view, relation, parents, query),
    );
  }

  /** How many children a parent has. */
  count(relation: Relation, query: ListQuery): Loader<number> {
    return this.keep(`count ${relation.name} ${query.matchKey}`, parents =>
      recordsOf(this.repositories, relation.child.type).countPerParent(
        this.view,
        relation,
        parents,
        query.match,
      ),
    );
  }

  /** The children of a parent, counted by facets. */
  facets(relation: Relation, query: ListQuery, sources: readonly FacetSource[]): Loader<FacetRow[]> {
    const names = sources.map(({ name }) => name).join();
    return this.keep(`facets ${relation.name} ${names} ${query.matchKey}`, parents =>
      recordsOf(this.repositories, relation.child.type).facetsPerParent(
        this.view,
        { relation, match: query.match, sources },
        parents,
      ),
    );
  }

  /** A page of the recorded changes of a record, by its key. */
  history(slice: Slice): Loader<Page<ChangeRow>> {
    return this.keep(`history ${JSON.stringify(slice)}`, records =>
      this.repositories.changes.findPages(this.view, records, slice),
    );
  }

  /** How many recorded changes a record has, by its key. */
  historyCount(): Loader<number> {
    return this.keep('history count', records =>
      this.repositories.changes.countPerRecord(this.view, records),
    );
  }

  /** The latest runs over a source. */
  harvestRuns(limit: number): Loader<HarvestRunRow[]> {
    return this.keep(`runs ${String(limit)}`, sources =>
      this.repositories.harvestRuns.findLatest(this.view, sources, limit),
    );
  }

  /** What the registry counts beside a claim. */
  async counted(claim: ClaimRow): Promise<CountRow> {
    this.#claims.set(claim.code, claim);
    const loader = this.keep('counted', codes =>
      this.repositories.claims.count(
        this.view,
        codes.flatMap(code => this.#claims.get(code) ?? []),
      ),
    );
    return (await loader.load(claim.code)) ?? { value: null, denominator: null, unknown: null };
  }

  private keep<Value>(
    name: string,
    load: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  ): Loader<Value> {
    const kept = this.#kept.get(name) ?? createUniqueLoader<string, Value>(load, this.waves);
    this.#kept.set(name, kept);
    return kept as Loader<Value>;
  }
}
