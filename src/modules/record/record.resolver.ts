import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../../context';
import { byColumn } from '../../database/relation';
import type { VersionedRow } from '../../database/table';
import { InputError } from '../../errors';
import { fromGlobalId, toGlobalId } from '../../graphql/global-id';
import { Language, languageArg, textIn } from '../../graphql/language';
import { FacetCount } from '../../graphql/faceted-connection';
import { type FieldInfo, Needs } from '../../graphql/projection';
import { TimeArgs, toSlice } from '../../graphql/page-args';
import { DayScalar } from '../../graphql/scalars';
import { allThere, type MaybePromise } from '../../maybe-promise';
import { tableOf, types } from '../../tables';
import { bySequence } from '../change/change.repository';
import { RevisionConnection } from '../change/change.type';
import { citationList } from '../citation/citation.list';
import { citations } from '../citation/citation.table';
import { Citation } from '../citation/citation.type';
import { LocalizedText, Node, RegistryRecord } from './record.type';

const MAX_IDS = 100;
const MAX_HISTORY = 100;

@ArgsType()
class NodeArgs extends TimeArgs {
  @Field(() => ID, { description: 'An id that this registry gave.' }) id!: string;
}

@ArgsType()
class NodesArgs extends TimeArgs {
  @Field(() => [ID], { description: `Up to ${String(MAX_IDS)} ids that this registry gave.` }) ids!: string[];
}

@ArgsType()
class HistoryArgs {
  @Field(() => Int, { nullable: true, description: `How many, up to ${String(MAX_HISTORY)}; 20 if absent.` })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'Only what was recorded after this cursor.' }) after?:
    string | null;
}

const citationsOf = byColumn(citations, 'record');

@Resolver(() => RegistryRecord)
export class RecordResolver {
  @FieldResolver(() => ID, { description: 'Stands for the same entry for ever; opaque.' })
  @Needs()
  id(@Root() { type, code }: RegistryRecord): string {
    return toGlobalId(type, code);
  }

  @FieldResolver(() => DayScalar, {
    description:
      'The day that is answered for: what `asOf` of the root field said, or the request, else today.',
  })
  @Needs()
  asOf(@Root() { view }: RegistryRecord): string {
    return view.asOf;
  }

  @FieldResolver(() => String, {
    description: 'The name, in Vietnamese unless another language is asked for.',
  })
  @Needs('nameVi', 'nameEn')
  name(@Root() { nameVi, nameEn }: RegistryRecord, @languageArg() language: Language): string {
    return textIn(language, nameVi, nameEn);
  }

  @FieldResolver(() => [LocalizedText], { description: 'The name in every language it exists in.' })
  @Needs('nameVi', 'nameEn')
  names(@Root() { nameVi, nameEn }: RegistryRecord): LocalizedText[] {
    const english = nameEn === null ? [] : [{ language: Language.EN, value: nameEn }];
    return [{ language: Language.VI, value: nameVi }, ...english];
  }

  @FieldResolver(() => String, { nullable: true, description: 'What it is, in a sentence or two.' })
  @Needs('descriptionVi', 'descriptionEn')
  description(
    @Root() { descriptionVi, descriptionEn }: RegistryRecord,
    @languageArg() language: Language,
  ): string | null {
    return textIn(language, descriptionVi, descriptionEn);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether this state holds on the day asked about. References and look-ups give the nearest state where none does.',
  })
  @Needs('validFrom', 'validTo')
  inForce(@Root() { validFrom, validTo, view }: RegistryRecord): boolean {
    return (
      (validFrom ?? '') <= view.asOf && (validTo === null || view.asOf.slice(0, validTo.length) <= validTo)
    );
  }

  @FieldResolver(() => [Citation], { description: 'Where the facts of the entry were read.' })
  @Needs()
  citations(
    @Root() record: RegistryRecord,
    @Ctx() context: Context,
    @Info() info: FieldInfo,
  ): MaybePromise<readonly unknown[]> {
    return context.all(citationList, citationsOf, record, { info });
  }

  @FieldResolver(() => RevisionConnection, {
    description: 'What each revision of the registry changed in the entry, field by field, oldest first.',
  })
  @Needs()
  history(
    @Root() record: RegistryRecord,
    @Args(() => HistoryArgs) args: HistoryArgs,
    @Ctx() context: Context,
  ): RevisionConnection {
    const slice = toSlice(args, 'Revision', bySequence, MAX_HISTORY);
    return RevisionConnection.ofRecord(context.at(record.view), record, slice);
  }
}

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'The entry of an id; null: nothing has it (any more, or yet at `knownAt`).',
  })
  node(
    @Args(() => NodeArgs) { id, ...time }: NodeArgs,
    @Ctx() context: Context,
    @Info() info: FieldInfo,
  ): MaybePromise<unknown> {
    const { type, code } = parsedId(id);
    return context.find(tableOf(type), code, time, info);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'The entries of some ids, in their order; null where nothing has the id.',
  })
  nodes(
    @Args(() => NodesArgs) { ids, ...time }: NodesArgs,
    @Ctx() context: Context,
    @Info() info: FieldInfo,
  ): MaybePromise<unknown[]> {
    if (ids.length > MAX_IDS)
      throw new InputError(
        `${String(ids.length)} ids were given; at most ${String(MAX_IDS)} can be asked for at once.`,
      );
    const parsed = ids.map(parsedId);
    return allThere(parsed.map(({ type, code }) => context.find(tableOf(type), code, time, info)));
  }
}

@Resolver(() => FacetCount)
export class FacetCountResolver {
  @FieldResolver(() => RegistryRecord, {
    nullable: true,
    description: 'The record, where the property is a reference to one.',
  })
  record(
    @Root() { recordKey, view }: FacetCount,
    @Ctx() context: Context,
    @Info() info: FieldInfo,
  ): MaybePromise<VersionedRow | null> {
    return context.any({ view }, recordKey, info);
  }
}

function parsedId(id: string): { type: string; code: string } {
  const parsed = fromGlobalId(id);
  if (types.has(parsed.type)) return parsed;
  throw new InputError(`"${id}" is no id of this registry: it has no type ${parsed.type}.`, 'INVALID_ID');
}
