import { Field, Int, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../database/partial-date';
import { describeEnum } from '../../graphql/describe-enum';
import { PartialDateScalar } from '../../graphql/scalars';
import { RegistryRecord } from '../record/record.type';
import { TaskKind, TaskStatus } from './task.table';

describeEnum(TaskKind, 'TaskKind', 'What was ordered.', {
  TASK: 'Work to be done.',
  DEADLINE: 'Work to be done by a date.',
});

describeEnum(TaskStatus, 'TaskStatus', 'How a task stands.', {
  OPEN: 'Ordered; no completion was found.',
  IN_PROGRESS: 'Partly done.',
  DONE: 'Done.',
  UNKNOWN: 'Not known.',
});

@ObjectType({
  implements: RegistryRecord,
  description:
    'Nhiệm vụ: what a document orders, of whom, by when, and how it stands on the day asked about.',
})
export class Task extends RegistryRecord {
  @Field(() => TaskKind, { description: 'A task or a deadline.' }) kind!: TaskKind;
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was ordered.' })
  orderedOn!: PartialDate | null;
  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'By when it must be done; null: no date was set.',
  })
  dueOn!: PartialDate | null;
  @Field(() => TaskStatus, { description: 'How it stands.' }) status!: TaskStatus;
  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The date the status is known for; of a task that is done: when it was.',
  })
  statusDate!: PartialDate | null;
  @Field(() => Int, { nullable: true, description: 'How many things it is about, where a number was given.' })
  quantity!: number | null;
}
