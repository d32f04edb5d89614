import { Field, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../database/partial-date';
import { describeEnum } from '../../graphql/describe-enum';
import { PartialDateScalar } from '../../graphql/scalars';
import { RegistryRecord } from '../record/record.type';
import { StatementKind } from './statement.table';

describeEnum(StatementKind, 'StatementKind', 'What a document states.', {
  PRINCIPLE: 'Quan điểm, phương châm.',
  ASSESSMENT: 'Đánh giá, nhận định.',
});

@ObjectType({
  implements: RegistryRecord,
  description: 'Nhận định: a principle or an assessment that a document makes, in words of this registry.',
})
export class Statement extends RegistryRecord {
  @Field(() => StatementKind, { description: 'A principle or an assessment.' }) kind!: StatementKind;
  @Field(() => PartialDateScalar, { description: 'When it was made.' }) statedOn!: PartialDate;
}
