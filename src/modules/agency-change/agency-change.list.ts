import { codeFilter, enumFilter, filterBy } from '../../graphql/filters';
import { listOf } from '../../graphql/list';
import { isFrom, isUntil, lists } from '../../database/match';
import { PartialDateScalar } from '../../graphql/scalars';
import { AgencyChangeKind, agencyChanges } from './agency-change.table';
import { AgencyChange } from './agency-change.type';

export const agencyChangeList = listOf(AgencyChange, agencyChanges, {
  filters: {
    kind: enumFilter(AgencyChangeKind, 'kind', 'Only these kinds.'),
    legalDocument: codeFilter('legalDocumentCode', 'Only changes ordered by these legal documents, by code.'),
    original: filterBy(
      () => [String],
      'Only changes of these agencies, by code.',
      lists(agencyChanges, 'originalCodes'),
    ),
    result: filterBy(
      () => [String],
      'Only changes that led to these agencies, by code.',
      lists(agencyChanges, 'resultCodes'),
    ),
    from: filterBy(() => PartialDateScalar, 'Took effect on this date or later.', isFrom('date')),
    until: filterBy(() => PartialDateScalar, 'Took effect on this date or earlier.', isUntil('date')),
  },
  orders: { DATE: ['date', 'sortKey', 'code'] },
  facets: { KIND: 'kind', LEGAL_DOCUMENT: 'legalDocumentCode' },
});
