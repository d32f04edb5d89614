import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context';
import type { Standpoint } from '../../database/table';
import { TimeArgs } from '../../graphql/page-args';
import { type MaybePromise, whenThere } from '../../maybe-promise';
import { REGISTRY_BEGINS } from '../../time';
import { sourceList } from '../source/source.list';
import { Source } from '../source/source.type';
import { RegistryInfo, TypeCount } from './registry.type';

/** The registry is fed by agencies and portals, not by crowds. */
const MAX_SOURCES = 10_000;

type Info = RegistryInfo & { readonly view: Standpoint };

@Resolver(() => RegistryInfo)
export class RegistryResolver {
  @Query(() => RegistryInfo, { description: 'The registry itself: its revision, its sources, its counts.' })
  registry(@Args(() => TimeArgs) time: TimeArgs, @Ctx() context: Context): MaybePromise<Info> {
    return whenThere(context.view(time), view => {
      const revision = context.revisionOf(view);
      return whenThere(context.at(view).revision(revision), described => {
        const recordedAt = described === null ? null : new Date(described.recordedAt);
        return { revision, recordedAt, asOf: view.asOf, begins: REGISTRY_BEGINS, view };
      });
    });
  }

  @FieldResolver(() => [TypeCount], {
    description: 'How many entries of each type are in force; counted only when selected.',
  })
  counts(@Root() { view }: Info, @Ctx() context: Context): MaybePromise<TypeCount[]> {
    return context.at(view).typeCounts();
  }

  @FieldResolver(() => [Source], { description: 'The sources, each with its last run.' })
  sources(@Root() { view }: Info, @Ctx() context: Context): MaybePromise<readonly unknown[]> {
    const query = sourceList.toQuery({ first: MAX_SOURCES }, MAX_SOURCES);
    return whenThere(context.at(view).list(sourceList.table.type, query), ({ rows }) => rows);
  }
}
