import { Arg, Args, ArgsType, Ctx, Field, Int, Mutation, Resolver } from 'type-graphql';
import { type About, refuseForeign } from '../../access/steward-rights';
import type { Context } from '../../context';
import { propertyNamed } from '../../database/field-names';
import { givenText } from '../../database/given-text';
import { InputError } from '../../errors';
import { whenThere } from '../../maybe-promise';
import type { Stewardship } from '../../sources/stewardship';
import { tableOf } from '../../tables';
import { RecordType } from '../record/record-type';
import { HarvestPreview, type PreviewedKind } from './harvest-preview.type';
import { HarvestOutcome, HarvestRun } from './harvest-run.type';
import { toHarvestRun } from './to-harvest-run';

@ArgsType()
class MatchArgs {
  @Field(() => String, { description: 'The code of the source.' }) source!: string;
  @Field(() => RecordType, { description: 'The type of the record.' }) type!: RecordType;
  @Field(() => String, { description: 'What the source identifies the record by.' }) sourceId!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The code of the record of the registry that it is; null: it is a new one.',
  })
  code?: string | null;
}

@ArgsType()
class FieldArgs {
  @Field(() => RecordType, { description: 'The type of the record.' }) type!: RecordType;
  @Field(() => String, { description: 'The code of the record.' }) code!: string;
  @Field(() => String, { description: 'The field, such as `owner` or `name(language: EN)`.' }) field!: string;
}

@ArgsType()
class ValueArgs extends FieldArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'The value as text, a list with semicolons between, a reference as its code; null: there is none.',
  })
  value?: string | null;
}

const sourceArg = () => Arg('source', () => String, { description: 'The code of a declared source.' });
const runArg = () => Arg('run', () => Int, { description: 'The number of the run.' });

@Resolver()
class HarvestMutations {
  @Mutation(() => HarvestPreview, { description: 'Reads a source and tells what a run would do.' })
  async previewHarvest(@sourceArg() source: string, @Ctx() context: Context): Promise<HarvestPreview> {
    const code = givenText(source);
    await refuseForeign(context, 'previewHarvest', { source: code });
    const preview = await context.write(stewardship => stewardship.previewHarvest(code));
    const outcome = preview.outcome as HarvestOutcome;
    const lines = preview.lines.map(line => ({ ...line, what: line.what as PreviewedKind }));
    return { ...preview, outcome, lines, isHeld: outcome === HarvestOutcome.HELD };
  }

  @Mutation(() => HarvestRun, {
    description: 'Begins a run over a source and answers at once; `harvestRun` tells how it goes on.',
  })
  startHarvest(@sourceArg() source: string, @Ctx() context: Context): Promise<HarvestRun> {
    const code = givenText(source);
    return told(context, ['startHarvest', { source: code }], stewardship => stewardship.startHarvest(code));
  }

  @Mutation(() => HarvestRun, { description: 'Carries out a run that is held; gives the run that did.' })
  confirmHarvest(@runArg() run: number, @Ctx() context: Context): Promise<HarvestRun> {
    return told(context, ['confirmHarvest', { run }], stewardship => stewardship.confirm(run));
  }

  @Mutation(() => HarvestRun, { description: 'Gives up a run that is held.' })
  discardHarvest(@runArg() run: number, @Ctx() context: Context): Promise<HarvestRun> {
    return told(context, ['discardHarvest', { run }], stewardship => stewardship.discard(run));
  }

  @Mutation(() => HarvestRun, {
    description:
      'Takes back what a run wrote, as a run of its own; what later runs have written over it stays.',
  })
  rollbackHarvest(@runArg() run: number, @Ctx() context: Context): Promise<HarvestRun> {
    return told(context, ['rollbackHarvest', { run }], stewardship => stewardship.rollBack(run));
  }
}

@Resolver()
class DecisionMutations {
  @Mutation(() => HarvestRun, {
    description: 'Says which record of the registry a record of a source is, where that waits for a steward.',
  })
  async decideMatch(
    @Args(() => MatchArgs) { source, type, sourceId, code }: MatchArgs,
    @Ctx() context: Context,
  ): Promise<HarvestRun> {
    const decision = {
      source: givenText(source),
      type,
      // As the source writes it.
      sourceId: sourceId.replaceAll('\u0000', ''),
      code: givenOrNull('code', code),
    };
    // What its source says would be said of that record as well.
    if (decision.code !== null) await refuseForeign(context, 'decideValue', { type, code: decision.code });
    return told(context, ['decideMatch', { source: decision.source }], stewardship =>
      stewardship.decideMatch(decision),
    );
  }

  @Mutation(() => HarvestRun, {
    description: 'Sets a value that outlives every harvest, until it is released.',
  })
  decideValue(
    @Args(() => ValueArgs) { value, ...field }: ValueArgs,
    @Ctx() context: Context,
  ): Promise<HarvestRun> {
    const decided = { ...toDecided(field), value: givenOrNull('value', value) };
    return told(context, ['decideValue', decided], stewardship => stewardship.decideValue(decided));
  }

  @Mutation(() => HarvestRun, { description: 'Lets the sources speak of a field again.' })
  releaseValue(@Args(() => FieldArgs) field: FieldArgs, @Ctx() context: Context): Promise<HarvestRun> {
    const decided = toDecided(field);
    return told(context, ['releaseValue', decided], stewardship => stewardship.releaseValue(decided));
  }
}

const toDecided = ({ type, code, field }: FieldArgs) => ({
  type,
  code: givenText(code),
  field: propertyNamed(tableOf(type), field),
});

/** What is left out may have been forgotten: that there is none has to be said. */
function givenOrNull(name: string, given: string | null | undefined): string | null {
  if (given === undefined) throw new InputError(`Give ${name}, or null where there is none.`);
  return given === null ? null : givenText(given);
}

/** The run that something became, as it stands afterwards; refuses a steward of other agencies before it is done. */
async function told(
  context: Context,
  [mutation, about]: readonly [string, About],
  act: (stewardship: Stewardship) => Promise<number>,
): Promise<HarvestRun> {
  await refuseForeign(context, mutation, about);
  const number = await context.write(act);
  const { harvest } = context.at(context.current());
  const run = await whenThere(harvest.run().load(String(number)), found => found);
  if (!run) throw new TypeError(`Run ${String(number)} is not found after it began`);
  return toHarvestRun(run);
}

export const stewardResolvers = [HarvestMutations, DecisionMutations];
