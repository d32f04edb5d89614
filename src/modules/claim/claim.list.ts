import { isFrom, isUntil } from '../../database/match';
import { codeFilter, enumFilter, filterBy } from '../../graphql/filters';
import { listOf } from '../../graphql/list';
import { PartialDateScalar } from '../../graphql/scalars';
import { ClaimMeasure, claims } from './claim.table';
import { Claim } from './claim.type';

export const claimList = listOf(Claim, claims, {
  filters: {
    measure: enumFilter(ClaimMeasure, 'measure', 'Only claims about these.'),
    indicator: codeFilter('indicatorCode', 'Only claims of these indicators, by code.'),
    subject: codeFilter('subject', 'Only claims about these entries, each as Type/code.'),
    statedBy: codeFilter('statedByCode', 'Only claims of these agencies, by code.'),
    from: filterBy(() => PartialDateScalar, 'Stated for this date or later.', isFrom('date')),
    until: filterBy(() => PartialDateScalar, 'Stated for this date or earlier.', isUntil('date')),
  },
  orders: { DATE: ['date', 'sortKey', 'code'] },
  facets: { MEASURE: 'measure', SUBJECT: 'subject', DATE: 'date', STATED_BY: 'statedByCode' },
});
