import { Field, Int, ObjectType } from 'type-graphql';
import type { Standpoint } from '../../database/table';
import { connectionOf } from '../../graphql/connection';
import { describeEnum } from '../../graphql/describe-enum';
import { DateTimeScalar } from '../../graphql/scalars';
import { HarvestStage } from '../../sources/problem';
import { RecordType } from '../record/record-type';

describeEnum(HarvestStage, 'HarvestStage', 'The stage of a run in which something went wrong.', {
  FETCH: 'Asking the source.',
  PARSE: 'Reading its answer as records.',
  MAP: "Putting a record into the registry's words.",
  VALIDATE: 'Checking the values.',
  MATCH: 'Finding out which record of the registry it is.',
  APPLY: 'Writing it.',
});

@ObjectType({ description: 'One thing that was wrong with one record of a source; kept for ninety days.' })
export class HarvestError {
  @Field(() => Int, { description: 'The number of the run.' }) run!: number;
  @Field(() => String, { description: 'The code of the source.' }) sourceCode!: string;
  @Field(() => DateTimeScalar, { description: 'When it was found.' }) at!: Date;
  @Field(() => HarvestStage, { description: 'In which stage.' }) stage!: HarvestStage;
  @Field(() => RecordType, {
    nullable: true,
    description: 'The type that the record was to be; null: it could not be told.',
  })
  recordType!: RecordType | null;
  @Field(() => String, {
    nullable: true,
    description: 'What the source identifies the record by; null: it says nothing.',
  })
  sourceId!: string | null;
  @Field(() => String, { description: 'Where it stands in the source: `line 12`.' }) place!: string;
  @Field(() => String, { nullable: true, description: 'The field in question; null: the record as a whole.' })
  field!: string | null;
  @Field(() => String, { nullable: true, description: 'The expression that gave the value.' })
  expression!: string | null;
  @Field(() => String, { nullable: true, description: 'The value, shortened.' }) value!: string | null;
  @Field(() => String, { description: 'What is wrong, and what would be right.' }) message!: string;
  @Field(() => Boolean, { description: 'Whether the record was left out for it; else only the field was.' })
  rejects!: boolean;
  view!: Standpoint;
}

@ObjectType({ description: 'A page of what was wrong with records of sources.' })
export class HarvestErrorConnection extends connectionOf<HarvestError>('HarvestError', () => HarvestError) {}
