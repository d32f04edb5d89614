import { FieldResolver, Resolver, Root } from 'type-graphql';
import { byColumn, byList } from '../../database/relation';
import { any, children, fieldsOf, localized, many, maybe } from '../../graphql/fields';
import { queriesOf } from '../../graphql/queries';
import { Needs } from '../../graphql/projection';
import { agencyList } from '../agency/agency.list';
import { Agency } from '../agency/agency.type';
import { legalDocumentList } from '../legal-document/legal-document.list';
import { LegalDocument } from '../legal-document/legal-document.type';
import { RegistryRecord } from '../record/record.type';
import { subjectTypes } from '../record/subject-types';
import { taskList } from './task.list';
import { type TaskRow, tasks, TaskStatus } from './task.table';
import { Task } from './task.type';

const list = () => taskList;
const aboutSubject = byColumn(tasks, 'subject');

/** Whether a date is after the whole period of another; null where the first is too coarse to tell. */
function isAfter(date: string, other: string): boolean | null {
  if (date.length < other.length && other.startsWith(date)) return null;
  return date.slice(0, other.length) > other;
}

@Resolver(() => Task)
class DeadlineResolver {
  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether, on the day asked about, it is past its date and not done; null: past its date, and not known.',
  })
  @Needs('status', 'dueOn')
  overdue(@Root() { status, dueOn, view }: TaskRow): boolean | null {
    if (status === TaskStatus.DONE || dueOn === null || isAfter(view.asOf, dueOn) === false) return false;
    return status === TaskStatus.UNKNOWN ? null : true;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether it was done after its date; null: not done, no date, or not known precisely enough.',
  })
  @Needs('status', 'statusDate', 'dueOn')
  late(@Root() { status, statusDate, dueOn }: TaskRow): boolean | null {
    if (status !== TaskStatus.DONE || dueOn === null || statusDate === null) return null;
    return isAfter(statusDate, dueOn);
  }
}

export const taskResolvers = [
  DeadlineResolver,
  fieldsOf(Task, {
    leads: many(() => agencyList, 'leadCodes', 'The agencies that must do it.'),
    coordinators: many(() => agencyList, 'coordinatorCodes', 'The agencies that must take part.'),
    assignee: localized('assignee', 'Who must do it, in words, where that is a class of agencies.'),
    document: maybe(() => legalDocumentList, 'documentCode', 'The document that orders it.'),
    outcome: maybe(() => legalDocumentList, 'outcomeCode', 'The document that fulfilled it.'),
    subject: any(() => RegistryRecord, 'subject', 'The entry it is about.'),
  }),
  fieldsOf(Agency, {
    tasks: children(list, byList(tasks, 'leadCodes'), 'The tasks it must do.'),
    coordinatedTasks: children(list, byList(tasks, 'coordinatorCodes'), 'The tasks it must take part in.'),
  }),
  fieldsOf(LegalDocument, {
    orderedTasks: children(list, byColumn(tasks, 'documentCode'), 'The tasks it orders.'),
    fulfilledTasks: children(list, byColumn(tasks, 'outcomeCode'), 'The tasks it fulfilled.'),
  }),
  ...subjectTypes.map(Type =>
    fieldsOf(Type, { tasksAbout: children(list, aboutSubject, 'The tasks about it.') }),
  ),
  queriesOf(taskList, { one: 'task', many: 'tasks' }),
];
