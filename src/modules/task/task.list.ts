import { byMember } from '../../database/facet';
import { isFrom, isUntil, lists, type Match } from '../../database/match';
import { NO_END } from '../../database/partial-date';
import { codeFilter, enumFilter, filterBy, knownFilter } from '../../graphql/filters';
import { listOf } from '../../graphql/list';
import { PartialDateScalar } from '../../graphql/scalars';
import { TaskKind, tasks, TaskStatus } from './task.table';
import { Task } from './task.type';

/** Not done, and its last day is past on the day asked about. */
const isOverdue =
  (wanted: boolean): Match =>
  (query, { alias, view }) => {
    const overdue = `(${alias}.status <> ? and ${alias}.due_on is not null and ${alias}.due_on < ? and substr(?, 1, length(${alias}.due_on)) > ${alias}.due_on)`;
    query.whereRaw(wanted ? overdue : `not ${overdue}`, [TaskStatus.DONE, view.asOf, view.asOf]);
  };

export const taskList = listOf(Task, tasks, {
  filters: {
    kind: enumFilter(TaskKind, 'kind', 'Only tasks, or only deadlines.'),
    status: enumFilter(TaskStatus, 'status', 'Only these statuses.'),
    lead: filterBy(() => [String], 'Only tasks led by these agencies, by code.', lists(tasks, 'leadCodes')),
    coordinator: filterBy(
      () => [String],
      'Only tasks that these agencies take part in, by code.',
      lists(tasks, 'coordinatorCodes'),
    ),
    document: codeFilter('documentCode', 'Only tasks ordered by these legal documents, by code.'),
    subject: codeFilter('subject', 'Only tasks about these entries, each as Type/code.'),
    overdue: filterBy(
      () => Boolean,
      'Whether it is past its date and not done on the day asked about.',
      isOverdue,
    ),
    dueKnown: knownFilter('dueOn', 'Whether a date was set.'),
    dueFrom: filterBy(() => PartialDateScalar, 'Due on this date or later.', isFrom('dueOn')),
    dueUntil: filterBy(() => PartialDateScalar, 'Due on this date or earlier.', isUntil('dueOn')),
    orderedFrom: filterBy(() => PartialDateScalar, 'Ordered on this date or later.', isFrom('orderedOn')),
    orderedUntil: filterBy(() => PartialDateScalar, 'Ordered on this date or earlier.', isUntil('orderedOn')),
  },
  // Entries without the date come last.
  orders: { DUE_ON: [{ property: 'dueOn', missing: NO_END }, 'sortKey', 'code'] },
  facets: {
    KIND: 'kind',
    STATUS: 'status',
    LEAD: byMember(tasks, 'leadCodes'),
    DOCUMENT: 'documentCode',
    DUE_ON: 'dueOn',
    ASSIGNEE: 'assigneeVi',
    SUBJECT: 'subject',
  },
});
