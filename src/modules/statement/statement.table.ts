import { anyReference, choice, date, optional, recordTable, reference } from '../../database/table';

export enum StatementKind {
  PRINCIPLE = 'PRINCIPLE',
  ASSESSMENT = 'ASSESSMENT',
}

export const statements = recordTable('Statement', 'statements', {
  kind: choice(StatementKind),
  statedByCode: optional(reference('Agency')),
  statedOn: date(),
  subject: optional(anyReference()),
});
