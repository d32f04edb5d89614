import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context';
import { byColumn } from '../../database/relation';
import { children, fieldsOf, maybe } from '../../graphql/fields';
import { limitOf } from '../../graphql/page-args';
import { queriesOf } from '../../graphql/queries';
import { type MaybePromise, whenThere } from '../../maybe-promise';
import { Needs } from '../../graphql/projection';
import { agencyList } from '../agency/agency.list';
import { Agency } from '../agency/agency.type';
import { harvestErrorResolvers } from './harvest-error.resolver';
import { harvestRunResolvers } from './harvest-run.resolver';
import { HarvestRun } from './harvest-run.type';
import { matchProposalResolvers } from './match-proposal.resolver';
import { sourceHealthResolvers } from './source-health.resolver';
import { sourceList } from './source.list';
import { type SourceRow, sources } from './source.table';
import { Source } from './source.type';
import { stewardResolvers } from './steward.resolver';
import { toHarvestRun } from './to-harvest-run';

const MAX_RUNS = 100;

@Resolver(() => Source)
class HarvestRunsResolver {
  @FieldResolver(() => HarvestRun, {
    nullable: true,
    description: 'The latest run; null: it was never harvested.',
  })
  @Needs()
  lastRun(@Root() source: SourceRow, @Ctx() context: Context): MaybePromise<HarvestRun | null> {
    return whenThere(runsOf(source, 1, context), ([last]) => last ?? null);
  }

  @FieldResolver(() => [HarvestRun], { description: 'The latest runs, latest first.' })
  @Needs()
  harvestRuns(
    @Root() source: SourceRow,
    @Arg('first', () => Int, { defaultValue: 20, description: `How many, up to ${String(MAX_RUNS)}.` })
    first: number,
    @Ctx() context: Context,
  ): MaybePromise<HarvestRun[]> {
    return runsOf(source, limitOf({ first }, MAX_RUNS), context);
  }
}

function runsOf(source: SourceRow, first: number, context: Context): MaybePromise<HarvestRun[]> {
  const runs = context.at(source.view).harvest.latestRuns(first).load(source.code);
  return whenThere(runs, found => (found ?? []).map(toHarvestRun));
}

export const sourceResolvers = [
  HarvestRunsResolver,
  ...sourceHealthResolvers,
  ...harvestRunResolvers,
  ...harvestErrorResolvers,
  ...matchProposalResolvers,
  ...stewardResolvers,
  fieldsOf(Source, { owner: maybe(() => agencyList, 'ownerCode', 'The agency whose catalogue it is.') }),
  fieldsOf(Agency, {
    sources: children(
      () => sourceList,
      byColumn(sources, 'ownerCode'),
      'Its catalogues that the registry is fed from.',
    ),
  }),
  queriesOf(sourceList, { one: 'source', many: 'sources' }),
];
