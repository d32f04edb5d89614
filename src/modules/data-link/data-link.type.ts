import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql';
import type { PartialDate } from '../../database/partial-date';
import { describeEnum } from '../../graphql/describe-enum';
import { PartialDateScalar } from '../../graphql/scalars';
import { SharingMethod } from '../data-service/data-service.table';
import { Database } from '../database/database.type';
import { Platform } from '../platform/platform.type';
import { RegistryRecord } from '../record/record.type';
import { DataFlow, DataLinkChannel, DataLinkStatus } from './data-link.table';

describeEnum(DataLinkChannel, 'DataLinkChannel', 'What a link runs over.', {
  PLATFORM: 'A shared platform, named in `platform`.',
  POINT_TO_POINT: 'A line of its own between the two systems, past the platforms.',
  FILE: 'Files handed over.',
  INTERNAL: 'Inside one agency.',
  UNKNOWN: 'Not known.',
});

describeEnum(DataFlow, 'DataFlow', 'Which way the data go.', {
  TO_CONSUMER: 'The provider answers.',
  TO_PROVIDER: 'The consumer delivers.',
  TWO_WAY: 'Both.',
  UNKNOWN: 'Not known.',
});

describeEnum(DataLinkStatus, 'DataLinkStatus', 'How far a link has come.', {
  PLANNED: 'Ordered or agreed.',
  PREPARING: 'Being set up.',
  PILOT: 'Tried out.',
  OPERATIONAL: 'In use.',
  SUSPENDED: 'Out of use for a time.',
  ENDED: 'No longer in use.',
  UNKNOWN: 'No evidence was found either way.',
});

/** The side of a link that an agency stands on. */
export enum LinkSide {
  CONSUMES = 'CONSUMES',
  PROVIDES = 'PROVIDES',
}

registerEnumType(LinkSide, {
  name: 'LinkSide',
  description: 'The side of a link.',
  valuesConfig: {
    CONSUMES: { description: 'It uses data of another.' },
    PROVIDES: { description: 'Its data are used by another.' },
  },
});

export const ConsumerSystem = createUnionType({
  name: 'ConsumerSystem',
  description: "The consumer's system at the end of a link.",
  types: () => [Database, Platform] as const,
});

@ObjectType({
  implements: RegistryRecord,
  description:
    "Kết nối: one consumer's use of one database, as a dated agreement: through which service, platform and channel, for what, under which law, since when.",
})
export class DataLink extends RegistryRecord {
  @Field(() => DataLinkChannel, { description: 'What it runs over.' }) channel!: DataLinkChannel;
  @Field(() => DataFlow, { description: 'Which way the data go.' }) direction!: DataFlow;
  @Field(() => SharingMethod, { description: 'By which method.' }) mode!: SharingMethod;
  @Field(() => String, { nullable: true, description: 'How often data are exchanged.' }) frequency!:
    string | null;
  @Field(() => DataLinkStatus, { description: 'How far it has come.' }) status!: DataLinkStatus;
  @Field(() => PartialDateScalar, { nullable: true, description: 'The date the status is known for.' })
  statusDate!: PartialDate | null;
  @Field(() => String, { nullable: true, description: 'The number of the agreement.' }) agreementNumber!:
    string | null;
  @Field(() => String, { nullable: true, description: 'Where the agreement is published.' }) documentUrl!:
    string | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was asked for.' })
  requestedOn!: PartialDate | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was approved.' })
  approvedOn!: PartialDate | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was connected.' })
  connectedOn!: PartialDate | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was suspended.' })
  suspendedOn!: PartialDate | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'By when it was ordered to be in use.' })
  dueOn!: PartialDate | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'When its security was checked.' })
  securityCheckOn!: PartialDate | null;
}
