import type { BatchedRead, ReadMany } from './database/reading';
import type { Ordering, Page, Slice } from './database/keyset';
import type { View } from './database/table';
import type { MaybePromise } from './maybe-promise';
import type { RevisionMoment, Statement } from './modules/provenance/provenance.repository';
import type { HarvestErrorFilter, HarvestErrorRow } from './modules/source/harvest-error-list.repository';
import type { HarvestRunRow, RunFilter } from './modules/source/harvest-run.repository';
import type { MatchProposalRow, ProposalFilter } from './modules/source/match-proposal.repository';
import type { Repositories } from './repositories';
import type { Authority } from './sources/settle/authority';

/** How reads are kept by their names. */
export interface Keep {
  many<Value>(name: string, many: ReadMany<Value>): BatchedRead<Value>;
  once<Value>(name: string, one: (view: View) => Promise<Value>): MaybePromise<Value>;
}

/** The reads of one request at one standpoint that are about harvests. */
export class HarvestLoaders {
  constructor(
    private readonly repositories: Repositories,
    private readonly keep: Keep,
  ) {}

  /** The latest runs over a source that a filter lets through. */
  latestRuns(limit: number, filter: RunFilter = {}): BatchedRead<HarvestRunRow[]> {
    return this.keep.many(`runs ${String(limit)} ${JSON.stringify(filter)}`, (view, sources) =>
      this.repositories.harvestRuns.findLatest(view, sources, { limit, filter }),
    );
  }

  /** A run, by its number. */
  run(): BatchedRead<HarvestRunRow> {
    return this.keep.many('run', (view, numbers) =>
      this.repositories.harvestRuns.findByNumbers(view, numbers),
    );
  }

  /** A page of all runs. */
  runs(filter: RunFilter, slice: Slice): MaybePromise<Page<HarvestRunRow>> {
    return this.keep.once(`run page ${JSON.stringify([filter, slice])}`, view =>
      this.repositories.harvestRuns.findPage(view, filter, slice),
    );
  }

  runsCount(filter: RunFilter): MaybePromise<number> {
    return this.keep.once(`run count ${JSON.stringify(filter)}`, view =>
      this.repositories.harvestRuns.count(view, filter),
    );
  }

  /** A page of the errors of a run, by its number. */
  errorsOfRun(slice: Slice): BatchedRead<Page<HarvestErrorRow>> {
    return this.keep.many(`run errors ${JSON.stringify(slice)}`, (view, runs) =>
      this.repositories.harvestErrors.findPages(view, runs, slice),
    );
  }

  errorsOfRunCount(): BatchedRead<number> {
    return this.keep.many('run errors count', (view, runs) =>
      this.repositories.harvestErrors.countPerRun(view, runs),
    );
  }

  /** A page of all errors. */
  errors(
    filter: HarvestErrorFilter,
    part: { ordering: Ordering; slice: Slice },
  ): MaybePromise<Page<HarvestErrorRow>> {
    return this.keep.once(`errors ${JSON.stringify([filter, part])}`, view =>
      this.repositories.harvestErrors.findPage(view, filter, part),
    );
  }

  errorsCount(filter: HarvestErrorFilter): MaybePromise<number> {
    return this.keep.once(`errors count ${JSON.stringify(filter)}`, view =>
      this.repositories.harvestErrors.count(view, filter),
    );
  }

  /** A page of what waits for a decision. */
  proposals(filter: ProposalFilter, slice: Slice): MaybePromise<Page<MatchProposalRow>> {
    return this.keep.once(`proposals ${JSON.stringify([filter, slice])}`, view =>
      this.repositories.matchProposals.findPage(view, filter, slice),
    );
  }

  proposalsCount(filter: ProposalFilter): MaybePromise<number> {
    return this.keep.once(`proposals count ${JSON.stringify(filter)}`, view =>
      this.repositories.matchProposals.count(view, filter),
    );
  }

  /** How much of a source waits for a decision. */
  openProposals(): BatchedRead<number> {
    return this.keep.many('open proposals', (view, sources) =>
      this.repositories.matchProposals.countPerSource(view, sources),
    );
  }

  /** What is stated of a record on a day, by `dayKey`. */
  statements(): BatchedRead<Statement[]> {
    return this.keep.many('statements', (view, keys) =>
      this.repositories.provenance.findStatements(view, keys),
    );
  }

  /** Which source wins. */
  authority(): MaybePromise<Authority> {
    return this.keep.once('authority', view => this.repositories.provenance.findAuthority(view));
  }

  /** When a revision was recorded, and by which run. */
  revisions(): BatchedRead<RevisionMoment> {
    return this.keep.many('revision moments', (view, revisions) =>
      this.repositories.provenance.findRevisions(view, revisions),
    );
  }
}
