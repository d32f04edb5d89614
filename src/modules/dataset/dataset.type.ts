import { Field, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../database/partial-date';
import { describeEnum } from '../../graphql/describe-enum';
import { PartialDateScalar } from '../../graphql/scalars';
import { LifecycleStatus } from '../database/database.table';
import { RegistryRecord } from '../record/record.type';
import { AccessLevel } from './dataset.table';

describeEnum(AccessLevel, 'AccessLevel', 'Who may use a dataset (Data Law 60/2024/QH15, art. 3).', {
  OPEN: 'Dữ liệu mở: anyone.',
  SHARED: 'Dữ liệu dùng chung: agencies of the State.',
  PRIVATE_USE: 'Dữ liệu dùng riêng: the owning agency only.',
  UNKNOWN: 'Not classified, or not known.',
});

@ObjectType({
  implements: RegistryRecord,
  description: 'Tập dữ liệu: what a database publishes, shares or keeps for itself.',
})
export class Dataset extends RegistryRecord {
  @Field(() => AccessLevel, { description: 'Who may use it.' }) accessLevel!: AccessLevel;
  @Field(() => LifecycleStatus, { description: 'Whether it is on offer.' }) status!: LifecycleStatus;
  @Field(() => PartialDateScalar, { nullable: true, description: 'The date the status is known for.' })
  statusDate!: PartialDate | null;
  @Field(() => String, { nullable: true, description: 'Its theme.' }) theme!: string | null;
  @Field(() => [String], { description: 'Keywords.' }) keywords!: string[];
  @Field(() => String, { nullable: true, description: 'The area it covers.' }) spatial!: string | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'The start of the time it covers.' })
  coversFrom!: PartialDate | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'The end of the time it covers.' })
  coversTo!: PartialDate | null;
  @Field(() => String, { nullable: true, description: 'How often it is updated.' }) updateFrequency!:
    string | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'When the next update is due.' })
  nextUpdateDue!: PartialDate | null;
  @Field(() => String, { nullable: true, description: 'Under which licence it may be used.' }) licence!:
    string | null;
  @Field(() => String, { nullable: true, description: 'In which format it comes.' }) format!: string | null;
  @Field(() => String, { nullable: true, description: 'The standard or schema it follows.' }) conformsTo!:
    string | null;
  @Field(() => String, { nullable: true, description: 'Where to get it.' }) accessUrl!: string | null;
  @Field(() => String, { nullable: true, description: 'Its page.' }) landingPage!: string | null;
  @Field(() => String, { nullable: true, description: 'The office to turn to; never a person.' })
  contactPoint!: string | null;
}
