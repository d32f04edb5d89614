import { isFrom, isUntil } from '../../database/match';
import { codeFilter, enumFilter, filterBy } from '../../graphql/filters';
import { listOf } from '../../graphql/list';
import { PartialDateScalar } from '../../graphql/scalars';
import { StatementKind, statements } from './statement.table';
import { Statement } from './statement.type';

export const statementList = listOf(Statement, statements, {
  filters: {
    kind: enumFilter(StatementKind, 'kind', 'Only principles, or only assessments.'),
    statedBy: codeFilter('statedByCode', 'Only those of these agencies, by code.'),
    subject: codeFilter('subject', 'Only those about these entries, each as Type/code.'),
    from: filterBy(() => PartialDateScalar, 'Made on this date or later.', isFrom('statedOn')),
    until: filterBy(() => PartialDateScalar, 'Made on this date or earlier.', isUntil('statedOn')),
  },
  orders: { STATED_ON: ['statedOn', 'sortKey', 'code'] },
  facets: { KIND: 'kind', STATED_BY: 'statedByCode', STATED_ON: 'statedOn', SUBJECT: 'subject' },
});
