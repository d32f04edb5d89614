import { Field, Int, ObjectType } from 'type-graphql';
import type { Standpoint } from '../../database/table';
import { connectionOf } from '../../graphql/connection';
import { describeEnum } from '../../graphql/describe-enum';
import { DateTimeScalar } from '../../graphql/scalars';

export enum HarvestOutcome {
  RUNNING = 'RUNNING',
  APPLIED = 'APPLIED',
  UNCHANGED = 'UNCHANGED',
  HELD = 'HELD',
  CONFIRMED = 'CONFIRMED',
  DISCARDED = 'DISCARDED',
  FAILED = 'FAILED',
}

describeEnum(HarvestOutcome, 'HarvestOutcome', 'How a run stands.', {
  RUNNING: 'It is under way.',
  APPLIED: 'Its differences are in the registry.',
  UNCHANGED: 'It brought nothing new.',
  HELD: 'It would close too much: a person has to confirm or to discard it. Nothing of it is in the registry.',
  CONFIRMED: 'It was held, and a run of its own has carried it out since.',
  DISCARDED: 'It was held, and given up. Nothing of it is in the registry.',
  FAILED: 'It could not be carried out. Nothing of it is in the registry.',
});

export enum HarvestRunKind {
  HARVEST = 'HARVEST',
  CONFIRMATION = 'CONFIRMATION',
  ROLLBACK = 'ROLLBACK',
  DECISION = 'DECISION',
  REMOVAL = 'REMOVAL',
}

describeEnum(HarvestRunKind, 'HarvestRunKind', 'What a run does.', {
  HARVEST: 'It reads a source and applies what differs.',
  CONFIRMATION: 'It carries out a run that was held.',
  ROLLBACK: 'It takes back what another run wrote.',
  DECISION: 'It follows the decision of a steward.',
  REMOVAL: 'It ends all that a source said.',
});

@ObjectType({ description: 'Lượt thu thập: one run over a source, or one that follows a decision.' })
export class HarvestRun {
  @Field(() => Int, { description: 'The number of the run.' }) number!: number;
  @Field(() => HarvestRunKind, { description: 'What it does.' }) kind!: HarvestRunKind;
  @Field(() => String, {
    description: 'The code of the source; `steward` stands for the decisions of stewards.',
  })
  sourceCode!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'The number of the run that it carries out or takes back; null: of none.',
  })
  ofRun!: number | null;
  @Field(() => DateTimeScalar, { description: 'When it began.' }) startedAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null: it is under way.' })
  finishedAt!: Date | null;
  @Field(() => HarvestOutcome, { description: 'How it stands.' }) outcome!: HarvestOutcome;
  @Field(() => String, {
    nullable: true,
    description: 'Why it stands so, or what a steward should know; null: there is nothing to say.',
  })
  message!: string | null;
  @Field(() => Boolean, {
    description: 'Whether the source was read to its end: else nothing is taken for gone.',
  })
  complete!: boolean;
  @Field(() => Int, { description: 'The revision of the registry after it.' }) revision!: number;
  @Field(() => Int, { description: 'How many states of records it read.' }) read!: number;
  @Field(() => Int, { description: 'How many records it added.' }) added!: number;
  @Field(() => Int, { description: 'How many states it changed.' }) changed!: number;
  @Field(() => Int, { description: 'How many states it closed.' }) closed!: number;
  @Field(() => Int, { description: 'How many records the source gave as before.' }) unchanged!: number;
  @Field(() => Int, { description: 'How many records were left out because something was wrong.' })
  rejected!: number;
  @Field(() => Int, { description: 'How many records wait for a steward to say what they are.' })
  unmatched!: number;
  @Field(() => Int, { description: 'How many records are not listed any more and not yet closed.' })
  missing!: number;
  view!: Standpoint;
}

@ObjectType({ description: 'A page of runs, latest first.' })
export class HarvestRunConnection extends connectionOf<HarvestRun>('HarvestRun', () => HarvestRun) {}
