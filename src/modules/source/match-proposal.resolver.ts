import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context';
import { givenText } from '../../database/given-text';
import { recordKey } from '../../database/table';
import type { FieldInfo } from '../../graphql/projection';
import { TimeArgs, toSlice } from '../../graphql/page-args';
import { type MaybePromise, whenThere } from '../../maybe-promise';
import { RecordType } from '../record/record-type';
import { RegistryRecord } from '../record/record.type';
import { bySourceId } from './harvest-orders';
import type { MatchProposalRow } from './match-proposal.repository';
import { MatchProposal, MatchProposalConnection, type MatchProposalKind } from './match-proposal.type';
import { sources } from './source.table';
import { Source } from './source.type';

const MAX_PROPOSALS = 1_000;

@ArgsType()
class ProposalsArgs extends TimeArgs {
  @Field(() => String, { nullable: true, description: 'Only of this source, by code.' }) source?:
    string | null;
  @Field(() => RecordType, { nullable: true, description: 'Only of this type.' }) type?: RecordType | null;
  @Field(() => Int, {
    nullable: true,
    description: `How many, up to ${String(MAX_PROPOSALS)}; 20 if absent.`,
  })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' }) after?:
    string | null;
}

@Resolver(() => MatchProposal)
class MatchProposalResolver {
  @Query(() => MatchProposalConnection, {
    description:
      'The records of sources that wait for a steward to say which records of the registry they are.',
  })
  matchProposals(
    @Args(() => ProposalsArgs) { source, type, ...args }: ProposalsArgs,
    @Ctx() context: Context,
  ): MaybePromise<MatchProposalConnection> {
    const slice = toSlice(args, 'MatchProposal', bySourceId, MAX_PROPOSALS);
    const filter = { source: source == null ? null : givenText(source), type: type ?? null };
    return whenThere(context.view(args), view => {
      const { harvest } = context.at(view);
      return new MatchProposalConnection(bySourceId, {
        page: () =>
          whenThere(harvest.proposals(filter, slice), page => ({ ...page, rows: page.rows.map(toProposal) })),
        count: () => harvest.proposalsCount(filter),
      });
    });
  }

  @FieldResolver(() => Source, { nullable: true, description: 'The source.' })
  source(
    @Root() { sourceCode, view }: MatchProposal,
    @Ctx() context: Context,
    @Info() info: FieldInfo,
  ): MaybePromise<unknown> {
    return context.one({ view }, sources, sourceCode, info);
  }

  @FieldResolver(() => RegistryRecord, {
    nullable: true,
    description: 'The record that it may be; null: the registry does not believe in it any more.',
  })
  record(
    @Root() { type, code, view }: MatchProposal,
    @Ctx() context: Context,
    @Info() info: FieldInfo,
  ): MaybePromise<unknown> {
    return context.any({ view }, recordKey(type, code), info);
  }
}

const toProposal = ({ recordType, kind, formerId, ...row }: MatchProposalRow): MatchProposal => ({
  ...row,
  type: recordType,
  kind: kind as MatchProposalKind,
  formerId: formerId ?? null,
});

export const matchProposalResolvers = [MatchProposalResolver];
