import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context';
import { givenWords } from '../../database/given-text';
import type { FieldInfo } from '../../graphql/projection';
import { TimeArgs, toSlice } from '../../graphql/page-args';
import { type MaybePromise, whenThere } from '../../maybe-promise';
import { tableOf } from '../../tables';
import { RecordType } from '../record/record-type';
import { RegistryRecord } from '../record/record.type';
import { byScore } from './search.repository';
import { SearchConnection, SearchHit } from './search.type';

const MAX_HITS = 100;

@ArgsType()
class SearchArgs extends TimeArgs {
  @Field(() => String, {
    description: 'Up to 20 words, or the beginnings of words; with or without tones.',
  })
  text!: string;
  @Field(() => [RecordType], { nullable: true, description: 'Only entries of these types.' }) types?:
    RecordType[] | null;
  @Field(() => Int, { nullable: true, description: `How many, up to ${String(MAX_HITS)}; 20 if absent.` })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' }) after?:
    string | null;
}

@Resolver(() => SearchHit)
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      'Finds entries by name, code and description, nearest first. Case, tones and diacritics do not matter, đ is d; every word given must begin a word of the entry, so that it serves typing ahead.',
  })
  search(
    @Args(() => SearchArgs) { text, types = null, ...args }: SearchArgs,
    @Ctx() context: Context,
  ): MaybePromise<SearchConnection> {
    givenWords(text);
    return whenThere(context.view(args), view => {
      const search = { text, types, slice: toSlice(args, 'SearchHit', byScore, MAX_HITS) };
      const loaders = context.at(view);
      return new SearchConnection(byScore, {
        page: () => loaders.search(search),
        count: () => loaders.searchCount(search),
      });
    });
  }

  @FieldResolver(() => RegistryRecord, { description: 'The entry itself.' })
  record(@Root() { type, code, view }: SearchHit, @Ctx() context: Context, @Info() info: FieldInfo): unknown {
    return context.one({ view }, tableOf(type), code, info);
  }
}
