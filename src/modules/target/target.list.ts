import { byMember } from '../../database/facet';
import { isKnownUntil } from '../../database/match';
import { codeFilter, enumFilter, filterBy, knownFilter, listedFilter } from '../../graphql/filters';
import { listOf } from '../../graphql/list';
import { PartialDateScalar } from '../../graphql/scalars';
import { Comparator } from '../observation/observation.table';
import { targets } from './target.table';
import { Target } from './target.type';

export const targetList = listOf(Target, targets, {
  filters: {
    indicator: codeFilter('indicatorCode', 'Only targets of these indicators, by code.'),
    subject: codeFilter('subject', 'Only targets for these entries, each as Type/code.'),
    lead: listedFilter(targets, 'leadCodes', 'Only targets set for these agencies, by code.'),
    document: codeFilter('documentCode', 'Only targets set by these legal documents, by code.'),
    comparator: enumFilter(Comparator, 'comparator', 'Only these comparisons.'),
    dueUntil: filterBy(() => PartialDateScalar, 'Due on this date or earlier.', isKnownUntil('dueOn')),
    dueKnown: knownFilter('dueOn', 'Whether a date was set.'),
  },
  orders: { DUE_ON: [{ property: 'dueOn', kind: 'date' }, 'sortKey', 'code'] },
  facets: {
    LEAD: byMember(targets, 'leadCodes'),
    INDICATOR: 'indicatorCode',
    SUBJECT: 'subject',
    DOCUMENT: 'documentCode',
    DUE_ON: 'dueOn',
  },
});
