import { Args, ArgsType, type ClassType, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import { declaredMethod, declareMethod } from './declare';
import type { List, RootListArgs } from './list';
import { TimeArgs } from './page-args';
import type { FieldInfo } from './projection';
import type { Reads } from './reads';

@ArgsType()
class CodeArgs extends TimeArgs {
  @Field(() => String, { description: 'The code of the entry, as its field `code` gives it.' })
  code!: string;
}

/** A resolver class with the look-up by code and the list of one record type. */
export function queriesOf(list: List, names: { one: string; many: string }): ClassType {
  const { type } = list.table;
  class Queries {}
  Resolver()(Queries);
  const prototype = Queries.prototype;
  const lookUp = (args: CodeArgs, reads: Reads, info: FieldInfo): unknown =>
    reads.find(list.table, args.code, args, info);
  const described = `The ${type} of a code, as it stands on \`asOf\`, else in its nearest state (see \`inForce\`); null: no such code.`;
  declareMethod(prototype, names.one, lookUp, [Args(() => CodeArgs), Ctx(), Info()]);
  Query(() => list.NodeType, { nullable: true, description: described })(
    prototype,
    names.one,
    declaredMethod(prototype, names.one),
  );
  const page = (args: RootListArgs, reads: Reads, info: FieldInfo): unknown => reads.list(list, args, info);
  declareMethod(prototype, names.many, page, [Args(() => list.RootArgs), Ctx(), Info()]);
  Query(() => list.Connection, {
    description: `Every ${type} in force on \`asOf\`, filtered, ordered, by pages.`,
  })(prototype, names.many, declaredMethod(prototype, names.many));
  return Queries;
}
