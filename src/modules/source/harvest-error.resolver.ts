import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context';
import { givenText } from '../../database/given-text';
import type { FieldInfo } from '../../graphql/projection';
import { TimeArgs, toSlice } from '../../graphql/page-args';
import { type MaybePromise, whenThere } from '../../maybe-promise';
import { HarvestStage } from '../../sources/problem';
import { HarvestError, HarvestErrorConnection } from './harvest-error.type';
import { latestErrorFirst } from './harvest-orders';
import { sources } from './source.table';
import { Source } from './source.type';
import { toErrorPage } from './to-harvest-error';

const MAX_ERRORS = 1_000;

@ArgsType()
class ErrorsArgs extends TimeArgs {
  @Field(() => String, { nullable: true, description: 'Only of this source, by code.' }) source?:
    string | null;
  @Field(() => Int, { nullable: true, description: 'Only of this run, by number.' }) run?: number | null;
  @Field(() => HarvestStage, { nullable: true, description: 'Only in this stage.' })
  stage?: HarvestStage | null;
  @Field(() => Int, { nullable: true, description: `How many, up to ${String(MAX_ERRORS)}; 20 if absent.` })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' }) after?:
    string | null;
}

@Resolver(() => HarvestError)
class HarvestErrorResolver {
  @Query(() => HarvestErrorConnection, {
    description: 'What was wrong with the records of sources, found last first; kept for ninety days.',
  })
  harvestErrors(
    @Args(() => ErrorsArgs) { source, run, stage, ...args }: ErrorsArgs,
    @Ctx() context: Context,
  ): MaybePromise<HarvestErrorConnection> {
    const ordering = latestErrorFirst;
    const part = { ordering, slice: toSlice(args, 'HarvestError', ordering, MAX_ERRORS) };
    const filter = {
      source: source == null ? null : givenText(source),
      run: run ?? null,
      stage: stage ?? null,
    };
    return whenThere(context.view(args), view => {
      const { harvest } = context.at(view);
      return new HarvestErrorConnection(ordering, {
        page: () => whenThere(harvest.errors(filter, part), toErrorPage),
        count: () => harvest.errorsCount(filter),
      });
    });
  }

  @FieldResolver(() => Source, { nullable: true, description: 'The source.' })
  source(
    @Root() { sourceCode, view }: HarvestError,
    @Ctx() context: Context,
    @Info() info: FieldInfo,
  ): MaybePromise<unknown> {
    return context.one({ view }, sources, sourceCode, info);
  }
}

export const harvestErrorResolvers = [HarvestErrorResolver];
