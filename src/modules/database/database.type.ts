import { Field, Int, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../database/partial-date';
import { describeEnum } from '../../graphql/describe-enum';
import { PartialDateScalar } from '../../graphql/scalars';
import { RegistryRecord } from '../record/record.type';
import { DatabaseKind, LifecycleStatus } from './database.table';

describeEnum(DatabaseKind, 'DatabaseKind', 'Whose database it is.', {
  NATIONAL: 'Cơ sở dữ liệu quốc gia: on an official list of national databases, or named national by law.',
  SPECIALISED: 'Cơ sở dữ liệu chuyên ngành: of one sector, nation-wide.',
  MINISTRY: 'Of one ministry, for its own field.',
  PROVINCE: 'Of one province.',
});

describeEnum(LifecycleStatus, 'LifecycleStatus', 'How far a system has come.', {
  PLANNED: 'Asked for or planned, not begun.',
  IN_CONSTRUCTION: 'Being built.',
  PILOT: 'Tried out in some places.',
  PARTIAL: 'In use in part of its scope.',
  OPERATIONAL: 'In use.',
  SUSPENDED: 'Out of use for a time.',
  ENDED: 'No longer in use.',
  UNKNOWN: 'Not known, or the sources are not clear.',
});

@ObjectType({
  implements: RegistryRecord,
  description:
    'Cơ sở dữ liệu: a database, with the fields that Decree 47/2020/NĐ-CP (art. 11, 12) and Decree 47/2024/NĐ-CP ask of a catalogue.',
})
export class Database extends RegistryRecord {
  @Field(() => DatabaseKind, { description: 'Whose database it is.' }) kind!: DatabaseKind;
  @Field(() => LifecycleStatus, { description: 'How far it has come.' }) status!: LifecycleStatus;
  @Field(() => PartialDateScalar, { nullable: true, description: 'The date the status is known for.' })
  statusDate!: PartialDate | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was launched.' })
  launchedOn!: PartialDate | null;
  @Field(() => String, { nullable: true, description: 'The group of subjects its data are about.' })
  subjectGroup!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The identifier of the objects it keeps, such as the personal identification number.',
  })
  objectIdentifier!: string | null;
  @Field(() => String, { nullable: true, description: 'How the data are collected.' }) collectionMethod!:
    string | null;
  @Field(() => String, { nullable: true, description: 'How the data are updated.' }) updateMethod!:
    string | null;
  @Field(() => String, { nullable: true, description: 'How often the data are updated.' }) updateFrequency!:
    string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Legal basis in words, where it is no document of this registry.',
  })
  legalBasisNote!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Information-security level, 1 to 5 (Decree 85/2016/NĐ-CP); null: not known.',
  })
  securityLevel!: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it keeps personal data; null: not known.' })
  personalData!: boolean | null;
  @Field(() => [String], { description: 'What it is the authoritative source for.' })
  authoritativeFor!: string[];
  @Field(() => String, { nullable: true, description: 'Where the rules of its use are published.' })
  sharingRegulationUrl!: string | null;
  @Field(() => String, { nullable: true, description: 'Its public page.' }) homepage!: string | null;
  @Field(() => String, { nullable: true, description: 'The office to turn to; never a person.' })
  contactPoint!: string | null;
}
