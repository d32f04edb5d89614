import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context';
import type { View } from '../../database/table';
import { TimeArgs } from '../../graphql/page-args';
import { tables } from '../../tables';
import { REGISTRY_BEGINS } from '../../time';
import { sourceList } from '../source/source.list';
import { Source } from '../source/source.type';
import { RegistryInfo, TypeCount } from './registry.type';

/** The registry is fed by agencies and portals, not by crowds. */
const MAX_SOURCES = 10_000;

type Info = RegistryInfo & { readonly view: View };

@Resolver(() => RegistryInfo)
export class RegistryResolver {
  @Query(() => RegistryInfo, { description: 'The registry itself: its revision, its sources, its counts.' })
  async registry(@Args(() => TimeArgs) time: TimeArgs, @Ctx() context: Context): Promise<Info> {
    const view = await context.view(time);
    const revision = await context.read(() => context.repositories.registry.describe(view.revision));
    const recordedAt = revision === null ? null : new Date(revision.recordedAt);
    return { revision: view.revision, recordedAt, asOf: view.asOf, begins: REGISTRY_BEGINS, view };
  }

  @FieldResolver(() => [TypeCount], {
    description: 'How many entries of each type are in force; counted only when selected.',
  })
  counts(@Root() { view }: Info, @Ctx() context: Context): Promise<TypeCount[]> {
    return context.read(() => context.repositories.registry.counts(view, tables));
  }

  @FieldResolver(() => [Source], { description: 'The sources, each with its last run.' })
  async sources(@Root() { view }: Info, @Ctx() context: Context): Promise<readonly unknown[]> {
    const query = sourceList.toQuery({ first: MAX_SOURCES }, MAX_SOURCES);
    return (await context.read(() => context.records(sourceList.table).findPage(view, query))).rows;
  }
}
