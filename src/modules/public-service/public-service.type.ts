import { Field, Int, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../database/partial-date';
import { describeEnum } from '../../graphql/describe-enum';
import { PartialDateScalar } from '../../graphql/scalars';
import { RegistryRecord } from '../record/record.type';
import { PublicServiceKind, PublicServiceStatus } from './public-service.table';

describeEnum(
  PublicServiceKind,
  'PublicServiceKind',
  'One service, or a list of services known only by its size.',
  {
    SERVICE: 'One public service.',
    LIST: 'A list of services whose items are not known one by one.',
  },
);

describeEnum(PublicServiceStatus, 'PublicServiceStatus', 'Whether a public service is offered online.', {
  PROVIDED: 'Offered online.',
  PARTLY_PROVIDED: 'Some of the list are offered online.',
  PILOT: 'Tried out in some places.',
  OUTSTANDING: 'Still to be offered.',
  UNKNOWN: 'Not known.',
});

@ObjectType({
  implements: RegistryRecord,
  description:
    'Dịch vụ công: an essential or priority public service of a decision, or a list of them, with its dated status.',
})
export class PublicService extends RegistryRecord {
  @Field(() => PublicServiceKind, { description: 'One service or a list.' }) kind!: PublicServiceKind;
  @Field(() => Int, { nullable: true, description: 'Its number in the list of the decision.' }) number!:
    number | null;
  @Field(() => String, { nullable: true, description: 'The level of administration that handles it.' })
  level!: string | null;
  @Field(() => PublicServiceStatus, { description: 'Whether it is offered online.' })
  status!: PublicServiceStatus;
  @Field(() => PartialDateScalar, { nullable: true, description: 'The date the status is known for.' })
  statusDate!: PartialDate | null;
  @Field(() => PartialDateScalar, { nullable: true, description: 'Since when it runs nation-wide.' })
  launchedOn!: PartialDate | null;
  @Field(() => Int, { nullable: true, description: 'For a list: how many services it has.' }) size!:
    number | null;
  @Field(() => Int, { nullable: true, description: 'For a list: how many are offered; null: not known.' })
  providedCount!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'For a list: how many are still to be offered; null: not known.',
  })
  outstandingCount!: number | null;
}
