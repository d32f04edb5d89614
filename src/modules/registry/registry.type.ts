import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar, DayScalar } from '../../graphql/scalars';
import { RecordType } from '../record/record-type';

@ObjectType({ description: 'How many entries of one type are in force.' })
export class TypeCount {
  @Field(() => RecordType, { description: 'The type.' }) type!: RecordType;
  @Field(() => Int, { description: 'How many are in force on the day asked about.' }) count!: number;
}

@ObjectType({ description: 'The registry itself: how far it has come, how much it holds.' })
export class RegistryInfo {
  @Field(() => Int, {
    description: 'The revision answered from. It only grows; an answer at a revision never changes.',
  })
  revision!: number;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When that revision was recorded; null: the registry is empty.',
  })
  recordedAt!: Date | null;
  @Field(() => DayScalar, { description: 'The day answered for.' }) asOf!: string;
  @Field(() => DayScalar, { description: 'The first day that can be asked about.' }) begins!: string;
}
