import { Field, Int, ObjectType } from 'type-graphql';
import { describeEnum } from '../../graphql/describe-enum';
import { RecordType } from '../record/record-type';
import { HarvestOutcome } from './harvest-run.type';

export enum PreviewedKind {
  ADDED = 'ADDED',
  CHANGED = 'CHANGED',
  VANISHED = 'VANISHED',
  MISSING = 'MISSING',
  UNMATCHED = 'UNMATCHED',
  REJECTED = 'REJECTED',
  LEFT_OUT = 'LEFT_OUT',
}

describeEnum(PreviewedKind, 'PreviewedKind', 'What a run would do to a record.', {
  ADDED: 'The record would be new.',
  CHANGED: 'A field would be another.',
  VANISHED: 'It would be closed: the source does not list it any more.',
  MISSING: 'It would be noted as missing.',
  UNMATCHED: 'A steward would have to say which record it is.',
  REJECTED: 'It would be left out, because something is wrong.',
  LEFT_OUT: 'One field would be left out, because something is wrong.',
});

@ObjectType({ description: 'One line of the account of a run.' })
export class PreviewedLine {
  @Field(() => PreviewedKind, { description: 'What would be done.' }) what!: PreviewedKind;
  @Field(() => RecordType, { nullable: true, description: 'The type of the record; null: not known.' })
  type!: RecordType | null;
  @Field(() => String, { nullable: true, description: 'The code of the record of the registry.' })
  code!: string | null;
  @Field(() => String, { nullable: true, description: 'What the source identifies it by.' })
  sourceId!: string | null;
  @Field(() => String, { nullable: true, description: 'Where it stands in the source.' })
  place!: string | null;
  @Field(() => String, { nullable: true, description: 'The field.' }) field!: string | null;
  @Field(() => String, { nullable: true, description: 'Its value before.' }) before!: string | null;
  @Field(() => String, { nullable: true, description: 'Its value after.' }) after!: string | null;
  @Field(() => String, { nullable: true, description: 'What is wrong, or to be decided.' })
  message!: string | null;
}

@ObjectType({ description: 'What a run over a source would do; nothing of it is written.' })
export class HarvestPreview {
  @Field(() => String, { description: 'The code of the source.' }) sourceCode!: string;
  @Field(() => HarvestOutcome, { description: 'What the run would come to.' }) outcome!: HarvestOutcome;
  @Field(() => Boolean, { description: 'Whether a steward would have to confirm it.' }) isHeld!: boolean;
  @Field(() => String, { nullable: true, description: 'Why, or what a steward should know.' })
  message!: string | null;
  @Field(() => Boolean, { description: 'Whether the source was read to its end.' }) complete!: boolean;
  @Field(() => Int, { description: 'How many records the source gave.' }) read!: number;
  @Field(() => Int, { description: 'How many records would be added.' }) added!: number;
  @Field(() => Int, { description: 'How many would be changed.' }) changed!: number;
  @Field(() => Int, { description: 'How many would be closed.' }) closed!: number;
  @Field(() => Int, { description: 'How many the source gave as before.' }) unchanged!: number;
  @Field(() => Int, { description: 'How many would be left out.' }) rejected!: number;
  @Field(() => Int, { description: 'How many would wait for a steward.' }) unmatched!: number;
  @Field(() => Int, { description: 'How many would be noted as missing.' }) missing!: number;
  @Field(() => [PreviewedLine], { description: 'What would be done: the first hundred lines of each kind.' })
  lines!: PreviewedLine[];
}
