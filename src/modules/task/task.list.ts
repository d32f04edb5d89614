import { byMember } from '../../database/facet';
import { isFrom, isKnownFrom, isKnownUntil, isUntil, type Match } from '../../database/match';
import { codeFilter, enumFilter, filterBy, knownFilter, listedFilter } from '../../graphql/filters';
import { listOf } from '../../graphql/list';
import { PartialDateScalar } from '../../graphql/scalars';
import { TaskKind, tasks, TaskStatus } from './task.table';
import { Task } from './task.type';

/** Past its date on the day asked about and not done; of unknown status is neither overdue nor not. */
const isOverdue =
  (wanted: boolean): Match =>
  (query, { alias, view }) => {
    const past = `${alias}.due_on is not null and substr(?, 1, length(${alias}.due_on)) > ${alias}.due_on`;
    const { OPEN, IN_PROGRESS, DONE } = TaskStatus;
    if (wanted) query.whereRaw(`(${alias}.status in (?, ?) and ${past})`, [OPEN, IN_PROGRESS, view.asOf]);
    else query.whereRaw(`(${alias}.status = ? or not (${past}))`, [DONE, view.asOf]);
  };

export const taskList = listOf(Task, tasks, {
  filters: {
    kind: enumFilter(TaskKind, 'kind', 'Only tasks, or only deadlines.'),
    status: enumFilter(TaskStatus, 'status', 'Only these statuses.'),
    lead: listedFilter(tasks, 'leadCodes', 'Only tasks led by these agencies, by code.'),
    coordinator: listedFilter(
      tasks,
      'coordinatorCodes',
      'Only tasks that these agencies take part in, by code.',
    ),
    document: codeFilter('documentCode', 'Only tasks ordered by these legal documents, by code.'),
    subject: codeFilter('subject', 'Only tasks about these entries, each as Type/code.'),
    overdue: filterBy(
      () => Boolean,
      'Whether it is past its date and not done on the day asked about.',
      isOverdue,
    ),
    dueKnown: knownFilter('dueOn', 'Whether a date was set.'),
    dueFrom: filterBy(() => PartialDateScalar, 'Due on this date or later.', isKnownFrom('dueOn')),
    dueUntil: filterBy(() => PartialDateScalar, 'Due on this date or earlier.', isKnownUntil('dueOn')),
    orderedFrom: filterBy(() => PartialDateScalar, 'Ordered on this date or later.', isFrom('orderedOn')),
    orderedUntil: filterBy(() => PartialDateScalar, 'Ordered on this date or earlier.', isUntil('orderedOn')),
  },
  orders: { DUE_ON: [{ property: 'dueOn', kind: 'date' }, 'sortKey', 'code'] },
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
