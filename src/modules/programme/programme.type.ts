import { Field, Int, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../database/partial-date';
import { describeEnum } from '../../graphql/describe-enum';
import { PartialDateScalar } from '../../graphql/scalars';
import { RegistryRecord } from '../record/record.type';
import { ProgrammeKind } from './programme.table';

describeEnum(ProgrammeKind, 'ProgrammeKind', 'What kind of undertaking it is.', {
  PROGRAMME: 'Chương trình.',
  PROJECT: 'Đề án.',
  STRATEGY: 'Chiến lược.',
  PRIORITY: 'Ưu tiên: a set of priorities, or one of a set.',
  THEME: 'Chủ đề: the theme of a year.',
});

@ObjectType({
  implements: RegistryRecord,
  description: 'Chương trình, đề án: an undertaking of the Government, or one point of it.',
})
export class Programme extends RegistryRecord {
  @Field(() => ProgrammeKind, { description: 'What it is.' }) kind!: ProgrammeKind;
  @Field(() => Int, { nullable: true, description: 'How many points it has, where a number was given.' })
  size!: number | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was stated or decided.' })
  statedOn!: PartialDate | null;
}
