import { Field, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../database/partial-date';
import { describeEnum } from '../../graphql/describe-enum';
import { PartialDateScalar } from '../../graphql/scalars';
import { RegistryRecord } from '../record/record.type';
import { RoleKind } from './agency-role.table';

describeEnum(RoleKind, 'RoleKind', 'What an agency, or the office of its head, is or does.', {
  CHAIR: 'Chủ tịch.',
  CO_CHAIR: 'Đồng chủ trì.',
  VICE_CHAIR: 'Phó Chủ tịch.',
  STANDING_VICE_CHAIR: 'Phó Chủ tịch thường trực.',
  HEAD: 'Tổ trưởng, Trưởng ban.',
  DEPUTY_HEAD: 'Tổ phó, Phó Trưởng ban.',
  STANDING_DEPUTY_HEAD: 'Tổ phó thường trực.',
  ASSISTING_BODY: 'Cơ quan giúp việc.',
  STEERING_BODY: 'Ban chỉ đạo, hoặc nhiệm vụ chỉ đạo.',
  FOCAL_POINT: 'Đầu mối điều phối.',
  BUILDER: 'Đơn vị xây dựng.',
  CONTRIBUTOR: 'Đơn vị có đóng góp được ghi nhận.',
  REPORTER: 'Đơn vị báo cáo.',
  REPRESENTATIVE: 'Đại diện tham dự.',
  PARTICIPANT: 'Tham dự.',
  TRAINER: 'Đơn vị tập huấn.',
  EXPERIENCE_SHARER: 'Đơn vị phổ biến kinh nghiệm.',
  ISSUER: 'Đơn vị ban hành, thông báo.',
  SIGNATORY: 'Người có thẩm quyền ký, theo chức vụ.',
  PLAN_ISSUER: 'Đơn vị ban hành kế hoạch.',
  PLAN_SIGNATORY: 'Đơn vị đã ký kế hoạch.',
  CATALOGUE_PUBLISHER: 'Đơn vị đã công bố danh mục cơ sở dữ liệu.',
});

@ObjectType({
  implements: RegistryRecord,
  description:
    "Vai trò: an agency's role in a body, a programme, an event or a document. Offices are named, their holders are not.",
})
export class AgencyRole extends RegistryRecord {
  @Field(() => RoleKind, { description: 'The role.' }) role!: RoleKind;
  @Field(() => PartialDateScalar, { nullable: true, description: 'The date it was stated for.' })
  statedOn!: PartialDate | null;
}
