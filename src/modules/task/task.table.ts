import {
  anyReference,
  choice,
  date,
  integer,
  optional,
  recordTable,
  reference,
  references,
  type RowOf,
  text,
} from '../../database/table';

export enum TaskKind {
  TASK = 'TASK',
  DEADLINE = 'DEADLINE',
}

export enum TaskStatus {
  OPEN = 'OPEN',
  IN_PROGRESS = 'IN_PROGRESS',
  DONE = 'DONE',
  UNKNOWN = 'UNKNOWN',
}

export const tasks = recordTable(
  'Task',
  'tasks',
  {
    kind: choice(TaskKind),
    leadCodes: references('Agency'),
    coordinatorCodes: references('Agency'),
    assigneeVi: optional(text()),
    assigneeEn: optional(text()),
    orderedOn: optional(date()),
    dueOn: optional(date()),
    status: choice(TaskStatus),
    statusDate: optional(date()),
    documentCode: optional(reference('LegalDocument')),
    outcomeCode: optional(reference('LegalDocument')),
    subject: optional(anyReference()),
    quantity: optional(integer()),
  },
  ['assigneeVi', 'assigneeEn'],
);

export type TaskRow = RowOf<typeof tasks>;
