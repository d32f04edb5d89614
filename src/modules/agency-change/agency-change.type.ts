import { Field, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../database/partial-date';
import { describeEnum } from '../../graphql/describe-enum';
import { PartialDateScalar } from '../../graphql/scalars';
import { RegistryRecord } from '../record/record.type';
import { AgencyChangeKind } from './agency-change.table';

describeEnum(AgencyChangeKind, 'AgencyChangeKind', 'What happened to agencies.', {
  MERGER: 'Sáp nhập, hợp nhất: several became one.',
  SPLIT: 'Chia, tách: one became several.',
  RENAME: 'Đổi tên: the same body under another name or rank.',
  TRANSFER: 'Chuyển giao: a function or a body went to another agency.',
  ESTABLISHMENT: 'Thành lập: a new body.',
  DISSOLUTION: 'Giải thể: a body ended without a successor.',
});

@ObjectType({
  implements: RegistryRecord,
  description: 'Sáp nhập, chia tách, đổi tên: an event that changed agencies, with the act that ordered it.',
})
export class AgencyChange extends RegistryRecord {
  @Field(() => AgencyChangeKind, { description: 'What happened.' }) kind!: AgencyChangeKind;
  @Field(() => PartialDateScalar, { description: 'When it took effect.' }) date!: PartialDate;
}
