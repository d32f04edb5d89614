import {
  Args,
  ArgsType,
  type ClassType,
  Ctx,
  Field,
  FieldResolver,
  Info,
  InputType,
  Int,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import { toldDifferences } from '../../access/told-values';
import type { Context } from '../../context';
import { parseRecordKey } from '../../database/table';
import type { Follow } from '../../feed/follow';
import type { FieldInfo } from '../../graphql/projection';
import { toSlice } from '../../graphql/page-args';
import { DateTimeScalar } from '../../graphql/scalars';
import { type MaybePromise, whenThere } from '../../maybe-promise';
import { tableOf } from '../../tables';
import { RecordType } from '../record/record-type';
import { RegistryRecord } from '../record/record.type';
import { bySequence } from './change.repository';
import {
  Change,
  ChangeConnection,
  ChangeEvent,
  ChangeKind,
  FieldDifference,
  Revision,
  toChangePage,
} from './change.type';

const MAX_CHANGES = 1_000;

@InputType({ description: 'Narrows the feed of changes; all that is given must hold.' })
class ChangeFilter {
  @Field(() => [RecordType], { nullable: true, description: 'Only changes of entries of these types.' })
  types?: RecordType[] | null;
  @Field(() => [ChangeKind], { nullable: true, description: 'Only these kinds of change.' })
  kinds?: ChangeKind[] | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Recorded at this moment or later.' })
  recordedFrom?: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Recorded at this moment or earlier.' })
  recordedUntil?: Date | null;
}

@ArgsType()
class ChangesArgs {
  @Field(() => ChangeFilter, { nullable: true, description: 'Which changes; all of them if absent.' })
  filter?: ChangeFilter | null;
  @Field(() => Int, { nullable: true, description: `How many, up to ${String(MAX_CHANGES)}; 20 if absent.` })
  first?: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'Only what was recorded after this cursor: keep it to go on later.',
  })
  after?: string | null;
}

/** The field that both records of what changed have. */
function differencesOf(Type: ClassType<Change | Revision>): ClassType {
  @Resolver(() => Type)
  class DifferencesResolver {
    @FieldResolver(() => [FieldDifference], {
      description:
        'Field by field, against the state before; empty for what was added or closed. Fields that the caller may not read are left out.',
    })
    differences(
      @Root() { recordKey, differences }: Change | Revision,
      @Ctx() { asker }: Context,
    ): readonly FieldDifference[] {
      return toldDifferences(asker.caller.role, tableOf(parseRecordKey(recordKey).type), differences);
    }
  }
  return DifferencesResolver;
}

@ArgsType()
class FollowArgs {
  @Field(() => ChangeFilter, { nullable: true, description: 'Which changes; all of them if absent.' })
  filter?: ChangeFilter | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Begin after this cursor, of whatever gave it: this subscription, the query `changes`, `GET /changes` or a webhook. Absent: from now on; the first step is then a mark that says where that is.',
  })
  after?: string | null;
}

@Resolver(() => Change)
class ChangeResolver {
  @Query(() => ChangeConnection, {
    description: 'Everything the registry ever recorded, oldest first; resumable from any cursor.',
  })
  changes(
    @Args(() => ChangesArgs) args: ChangesArgs,
    @Ctx() context: Context,
  ): MaybePromise<ChangeConnection> {
    const slice = toSlice(args, 'Change', bySequence, MAX_CHANGES);
    const filter = args.filter ?? {};
    return whenThere(context.view({}), view => {
      const loaders = context.at(view);
      return new ChangeConnection(bySequence, {
        page: () => whenThere(loaders.changes(filter, slice), toChangePage),
        count: () => loaders.changesCount(filter),
      });
    });
  }

  @Subscription(() => ChangeEvent, {
    name: 'changes',
    description:
      'Everything that is recorded, in the order of recording, each change once: to go on after a break, subscribe after the last cursor. Over WebSocket at /graphql or server-sent events at /graphql/stream.',
    subscribe: ({ args, context }) => (context as Follow).follow(args as FollowArgs),
  })
  changeEvents(@Args(() => FollowArgs) _args: FollowArgs, @Root() event: ChangeEvent): ChangeEvent {
    return event;
  }

  @FieldResolver(() => RegistryRecord, {
    nullable: true,
    description:
      'The entry as it stands now; null for a citation, which has no name, and for what is no longer believed.',
  })
  record(
    @Root() { recordKey, view }: Change,
    @Ctx() context: Context,
    @Info() info: FieldInfo,
  ): MaybePromise<unknown> {
    const { type, code } = parseRecordKey(recordKey);
    const table = tableOf(type);
    return table.named ? context.one({ view }, table, code, info) : null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'The number of the run over a source that wrote the revision; null: it was written otherwise.',
  })
  run(@Root() { revision, view }: Change, @Ctx() context: Context): MaybePromise<number | null> {
    const written = context.at(view).harvest.revisions().load(String(revision));
    return whenThere(written, found => found?.run ?? null);
  }

  @FieldResolver(() => RecordType, { description: 'The type of the entry.' })
  type(@Root() { recordKey }: Change): RecordType {
    return parseRecordKey(recordKey).type;
  }

  @FieldResolver(() => String, { description: 'The code of the entry.' })
  code(@Root() { recordKey }: Change): string {
    return parseRecordKey(recordKey).code;
  }
}

export const changeResolvers = [ChangeResolver, differencesOf(Change), differencesOf(Revision)];
