import { codeFilter, enumFilter, filterBy, listedFilter } from '../../graphql/filters';
import { listOf } from '../../graphql/list';
import { isFrom, isUntil } from '../../database/match';
import { PartialDateScalar } from '../../graphql/scalars';
import { AgencyChangeKind, agencyChanges } from './agency-change.table';
import { AgencyChange } from './agency-change.type';

export const agencyChangeList = listOf(AgencyChange, agencyChanges, {
  filters: {
    kind: enumFilter(AgencyChangeKind, 'kind', 'Only these kinds.'),
    legalDocument: codeFilter('legalDocumentCode', 'Only changes ordered by these legal documents, by code.'),
    original: listedFilter(agencyChanges, 'originalCodes', 'Only changes of these agencies, by code.'),
    result: listedFilter(agencyChanges, 'resultCodes', 'Only changes that led to these agencies, by code.'),
    from: filterBy(() => PartialDateScalar, 'Took effect on this date or later.', isFrom('date')),
    until: filterBy(() => PartialDateScalar, 'Took effect on this date or earlier.', isUntil('date')),
  },
  orders: { DATE: ['date', 'sortKey', 'code'] },
  facets: { KIND: 'kind', LEGAL_DOCUMENT: 'legalDocumentCode' },
});
