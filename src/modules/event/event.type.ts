import { Field, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../database/partial-date';
import { describeEnum } from '../../graphql/describe-enum';
import { PartialDateScalar } from '../../graphql/scalars';
import { RegistryRecord } from '../record/record.type';
import { EventKind } from './event.table';

describeEnum(EventKind, 'EventKind', 'What happened.', {
  CONFERENCE: 'Hội nghị.',
  MEETING: 'Phiên họp.',
  LAUNCH: 'Khai trương, vận hành.',
  SPEECH: 'Phát biểu, báo cáo.',
});

@ObjectType({ implements: RegistryRecord, description: 'Sự kiện: something that happened on a day.' })
export class Event extends RegistryRecord {
  @Field(() => EventKind, { description: 'What it was.' }) kind!: EventKind;
  @Field(() => PartialDateScalar, { description: 'When it was.' }) date!: PartialDate;
}
