import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context';
import { Needs } from '../../graphql/projection';
import { allThere, type MaybePromise, whenThere } from '../../maybe-promise';
import type { HarvestRunRow, RunFilter } from './harvest-run.repository';
import { HarvestRun } from './harvest-run.type';
import { healthOf, SourceHealth, stalenessOf, TELLING_OUTCOMES } from './source-health';
import type { SourceRow } from './source.table';
import { Source } from './source.type';
import { toHarvestRun } from './to-harvest-run';

/** Runs that read a source, or carry out what was read. */
const READING: RunFilter['kinds'] = ['HARVEST', 'CONFIRMATION'];
const SUCCEEDED: RunFilter = { kinds: READING, outcomes: ['APPLIED', 'UNCHANGED'] };
const WAITING: RunFilter = { kinds: READING, outcomes: ['HELD'] };
const TELLING: RunFilter = { kinds: READING, outcomes: TELLING_OUTCOMES };

@Resolver(() => Source)
class SourceHealthResolver {
  @FieldResolver(() => SourceHealth, {
    description: 'How it stands, as far as the runs that are known tell on the day asked about.',
  })
  @Needs('schedule')
  health(@Root() source: SourceRow, @Ctx() context: Context): MaybePromise<SourceHealth> {
    const runs = [TELLING, SUCCEEDED, WAITING].map(filter => lastOf(source, filter, context));
    return whenThere(allThere(runs), ([last, success, held]) =>
      healthOf({
        day: source.view.asOf,
        schedule: source.schedule,
        isHeld: held != null,
        lastOutcome: last?.outcome ?? null,
        lastSuccess: success?.finishedAt ?? null,
      }),
    );
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many whole days have passed between the last run that succeeded and the day asked about, 0 where that day came first; null: none has succeeded.',
  })
  @Needs()
  staleness(@Root() source: SourceRow, @Ctx() context: Context): MaybePromise<number | null> {
    return whenThere(lastOf(source, SUCCEEDED, context), run =>
      run?.finishedAt == null ? null : stalenessOf(run.finishedAt, source.view.asOf),
    );
  }

  @FieldResolver(() => HarvestRun, {
    nullable: true,
    description: 'The last run that succeeded; null: none has.',
  })
  @Needs()
  lastSuccess(@Root() source: SourceRow, @Ctx() context: Context): MaybePromise<HarvestRun | null> {
    return whenThere(lastOf(source, SUCCEEDED, context), run => (run ? toHarvestRun(run) : null));
  }

  @FieldResolver(() => Int, {
    description: 'How many of its records wait for a steward to say which records of the registry they are.',
  })
  @Needs()
  openProposals(@Root() source: SourceRow, @Ctx() context: Context): MaybePromise<number> {
    const count = context.at(source.view).harvest.openProposals().load(source.code);
    return whenThere(count, found => found ?? 0);
  }
}

function lastOf(source: SourceRow, filter: RunFilter, context: Context): MaybePromise<HarvestRunRow | null> {
  const runs = context.at(source.view).harvest.latestRuns(1, filter).load(source.code);
  return whenThere(runs, found => found?.[0] ?? null);
}

export const sourceHealthResolvers = [SourceHealthResolver];
