import { Field, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../database/partial-date';
import { describeEnum } from '../../graphql/describe-enum';
import { PartialDateScalar } from '../../graphql/scalars';
import { LifecycleStatus } from '../database/database.table';
import { RegistryRecord } from '../record/record.type';
import { PlatformKind } from './platform.table';

describeEnum(PlatformKind, 'PlatformKind', 'What a platform does.', {
  INTEGRATION: 'Connects systems and shares data: NDXP, LGSP, NDOP.',
  SERVICE_PORTAL: 'Offers public services to people and businesses.',
  IDENTITY: 'Identifies and authenticates people.',
  DOCUMENT_EXCHANGE: 'Sends official documents between agencies.',
  MONITORING: 'Measures and supervises.',
  DATA_CENTRE: 'Houses data and systems.',
  DATA_STORE: 'Keeps the digital papers of people and organisations.',
  CASE_MANAGEMENT: 'Handles dossiers of administrative procedures.',
  OPEN_DATA: 'Publishes open data.',
  SECURITY: 'Guards other systems.',
  NETWORK: 'Carries the traffic.',
  SUPPORT: 'Helps businesses or people to go digital.',
  UTILITY: 'A digital utility: e-invoice, e-signature, e-payment account.',
  OTHER: 'Of another kind.',
});

@ObjectType({
  implements: RegistryRecord,
  description: 'Nền tảng dùng chung: a shared platform or system that data and services run over.',
})
export class Platform extends RegistryRecord {
  @Field(() => PlatformKind, { description: 'What it does.' }) kind!: PlatformKind;
  @Field(() => String, { nullable: true, description: 'Its usual short form.' }) abbreviation!: string | null;
  @Field(() => LifecycleStatus, { description: 'How far it has come.' }) status!: LifecycleStatus;
  @Field(() => PartialDateScalar, { nullable: true, description: 'The date the status is known for.' })
  statusDate!: PartialDate | null;
  @Field(() => String, {
    nullable: true,
    description: 'Who runs it, where that is a class of agencies or not one alone.',
  })
  operatorNote!: string | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was launched.' })
  launchedOn!: PartialDate | null;
  @Field(() => String, {
    nullable: true,
    description: 'Legal basis in words, where it is no document of this registry.',
  })
  legalBasisNote!: string | null;
  @Field(() => String, { nullable: true, description: 'Its public page.' }) homepage!: string | null;
}
