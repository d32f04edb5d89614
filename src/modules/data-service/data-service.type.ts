import { Field, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../database/partial-date';
import { describeEnum } from '../../graphql/describe-enum';
import { PartialDateScalar } from '../../graphql/scalars';
import { LifecycleStatus } from '../database/database.table';
import { RegistryRecord } from '../record/record.type';
import { SharingForm, SharingMethod } from './data-service.table';

describeEnum(SharingForm, 'SharingForm', 'On what terms data are shared (Decree 47/2020/NĐ-CP, art. 34).', {
  DEFAULT: 'Mặc định: for every agency alike.',
  ON_REQUEST: 'Theo yêu cầu: agreed for one use.',
  UNKNOWN: 'Not known.',
});

describeEnum(SharingMethod, 'SharingMethod', 'How data are shared (Decree 47/2020/NĐ-CP, art. 23).', {
  ONLINE: 'Dịch vụ trực tuyến: asked and answered one by one.',
  SYNC: 'Đồng bộ: all or part kept equal.',
  PACKAGE: 'Đóng gói: in batches or on media.',
  UNKNOWN: 'Not known.',
});

@ObjectType({
  implements: RegistryRecord,
  description:
    'Dịch vụ chia sẻ dữ liệu: an interface through which a database answers (Decree 47/2020/NĐ-CP, art. 3).',
})
export class DataService extends RegistryRecord {
  @Field(() => LifecycleStatus, { description: 'Whether it answers.' }) status!: LifecycleStatus;
  @Field(() => PartialDateScalar, { nullable: true, description: 'The date the status is known for.' })
  statusDate!: PartialDate | null;
  @Field(() => SharingForm, { description: 'On what terms.' }) sharingForm!: SharingForm;
  @Field(() => SharingMethod, { description: 'By which method.' }) method!: SharingMethod;
  @Field(() => String, { nullable: true, description: 'The protocol.' }) protocol!: string | null;
  @Field(() => String, { nullable: true, description: 'The address it answers at.' }) endpointUrl!:
    string | null;
  @Field(() => String, { nullable: true, description: 'The address of its machine-readable description.' })
  endpointDescriptionUrl!: string | null;
  @Field(() => String, { nullable: true, description: 'The format of its messages.' }) format!: string | null;
  @Field(() => String, { nullable: true, description: 'Its technical document.' }) documentUrl!:
    string | null;
  @Field(() => String, { nullable: true, description: 'Where to ask for access.' }) authorisationUrl!:
    string | null;
  @Field(() => String, { nullable: true, description: 'Limits of use.' }) limits!: string | null;
  @Field(() => String, { nullable: true, description: 'What its provider commits to.' }) qualityCommitment!:
    string | null;
  @Field(() => String, { nullable: true, description: 'What a consumer must fulfil.' }) securityRequirement!:
    string | null;
  @Field(() => String, { nullable: true, description: 'The office to turn to; never a person.' })
  contactPoint!: string | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was published.' })
  publishedOn!: PartialDate | null;
}
