import { Field, Float, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../database/partial-date';
import { describeEnum } from '../../graphql/describe-enum';
import { PartialDateScalar } from '../../graphql/scalars';
import { Comparator } from '../observation/observation.table';
import { RegistryRecord } from '../record/record.type';

export enum TargetProgress {
  REACHED = 'REACHED',
  REACHED_LATE = 'REACHED_LATE',
  OPEN = 'OPEN',
  NOT_REACHED = 'NOT_REACHED',
  UNKNOWN = 'UNKNOWN',
}

describeEnum(TargetProgress, 'TargetProgress', 'A target against the figures known on the day asked about.', {
  REACHED: 'A figure up to its date fulfils it.',
  REACHED_LATE: 'Only a figure after its date fulfils it.',
  OPEN: 'Its date has not come, and no figure fulfils it yet.',
  NOT_REACHED: 'Its date is past, and a figure for that date or later does not fulfil it.',
  UNKNOWN: 'Its date is past, and no figure tells.',
});

@ObjectType({ implements: RegistryRecord, description: 'Mục tiêu: what must be reached by when.' })
export class Target extends RegistryRecord {
  @Field(() => Comparator, { description: 'How the figure must stand to the value.' })
  comparator!: Comparator;
  @Field(() => Float, { nullable: true, description: 'The value, in the unit of the indicator.' }) value!:
    number | null;
  @Field(() => Float, { nullable: true, description: 'The upper end, where a range is aimed at.' }) valueTo!:
    number | null;
  @Field(() => String, { description: 'The target as it was given.' }) valueText!: string;
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was set.' })
  statedOn!: PartialDate | null;
  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'By when it must be reached; null: no date was set.',
  })
  dueOn!: PartialDate | null;
}
