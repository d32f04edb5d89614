import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context';
import { givenText } from '../../database/given-text';
import { EMPTY_PAGE } from '../../database/keyset';
import type { FieldInfo } from '../../graphql/projection';
import { TimeArgs, toSlice } from '../../graphql/page-args';
import { type MaybePromise, whenThere } from '../../maybe-promise';
import { HarvestErrorConnection } from './harvest-error.type';
import { errorsInOrder, latestRunFirst } from './harvest-orders';
import { HarvestOutcome, HarvestRun, HarvestRunConnection } from './harvest-run.type';
import { sources } from './source.table';
import { Source } from './source.type';
import { toErrorPage } from './to-harvest-error';
import { toHarvestRun } from './to-harvest-run';

const MAX_RUNS = 1_000;
const MAX_ERRORS = 1_000;

@ArgsType()
class RunsArgs extends TimeArgs {
  @Field(() => [String], {
    nullable: true,
    description: 'Only runs over these sources, by code; `steward` stands for decisions of stewards.',
  })
  source?: string[] | null;
  @Field(() => [HarvestOutcome], { nullable: true, description: 'Only runs that stand so.' })
  outcome?: HarvestOutcome[] | null;
  @Field(() => Int, { nullable: true, description: `How many, up to ${String(MAX_RUNS)}; 20 if absent.` })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' }) after?:
    string | null;
}

@ArgsType()
class RunArgs extends TimeArgs {
  @Field(() => Int, { description: 'The number of the run.' }) number!: number;
}

@ArgsType()
class ErrorsOfRunArgs {
  @Field(() => Int, { nullable: true, description: `How many, up to ${String(MAX_ERRORS)}; 20 if absent.` })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' }) after?:
    string | null;
}

@Resolver(() => HarvestRun)
class HarvestRunResolver {
  @Query(() => HarvestRunConnection, { description: 'The runs over all sources, latest first.' })
  harvestRuns(
    @Args(() => RunsArgs) { source, outcome, ...args }: RunsArgs,
    @Ctx() context: Context,
  ): MaybePromise<HarvestRunConnection> {
    const slice = toSlice(args, 'HarvestRun', latestRunFirst, MAX_RUNS);
    const filter = { sources: source?.map(givenText) ?? null, outcomes: outcome ?? null };
    return whenThere(context.view(args), view => {
      const { harvest } = context.at(view);
      return new HarvestRunConnection(latestRunFirst, {
        page: () =>
          whenThere(harvest.runs(filter, slice), page => ({ ...page, rows: page.rows.map(toHarvestRun) })),
        count: () => harvest.runsCount(filter),
      });
    });
  }

  @Query(() => HarvestRun, {
    nullable: true,
    description: 'A run by its number; null: there is none, or not yet at `knownAt`.',
  })
  harvestRun(
    @Args(() => RunArgs) { number, ...time }: RunArgs,
    @Ctx() context: Context,
  ): MaybePromise<HarvestRun | null> {
    return whenThere(context.view(time), view =>
      whenThere(context.at(view).harvest.run().load(String(number)), run => (run ? toHarvestRun(run) : null)),
    );
  }

  @FieldResolver(() => Source, {
    nullable: true,
    description: 'The source; null: the run follows a decision that belongs to none.',
  })
  source(
    @Root() { sourceCode, view }: HarvestRun,
    @Ctx() context: Context,
    @Info() info: FieldInfo,
  ): MaybePromise<unknown> {
    return context.one({ view }, sources, sourceCode, info);
  }

  @FieldResolver(() => HarvestErrorConnection, {
    description: 'What was wrong with the records it read, in the order of the source; kept for ninety days.',
  })
  errors(
    @Root() { number, view }: HarvestRun,
    @Args(() => ErrorsOfRunArgs) args: ErrorsOfRunArgs,
    @Ctx() context: Context,
  ): HarvestErrorConnection {
    const slice = toSlice(args, 'HarvestError', errorsInOrder, MAX_ERRORS);
    const { harvest } = context.at(view);
    const key = String(number);
    return new HarvestErrorConnection(errorsInOrder, {
      page: () => whenThere(harvest.errorsOfRun(slice).load(key), page => toErrorPage(page ?? EMPTY_PAGE)),
      count: () => whenThere(harvest.errorsOfRunCount().load(key), count => count ?? 0),
    });
  }
}

export const harvestRunResolvers = [HarvestRunResolver];
