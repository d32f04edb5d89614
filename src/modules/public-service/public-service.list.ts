import { byMember } from '../../database/facet';
import { lists } from '../../database/match';
import { codeFilter, enumFilter, filterBy } from '../../graphql/filters';
import { listOf } from '../../graphql/list';
import { PublicServiceKind, publicServices, PublicServiceStatus } from './public-service.table';
import { PublicService } from './public-service.type';

export const publicServiceList = listOf(PublicService, publicServices, {
  filters: {
    kind: enumFilter(PublicServiceKind, 'kind', 'Only services, or only lists.'),
    status: enumFilter(PublicServiceStatus, 'status', 'Only these statuses.'),
    decision: codeFilter('decisionCode', 'Only services of these decisions, by code.'),
    lead: filterBy(
      () => [String],
      'Only services led by these agencies, by code.',
      lists(publicServices, 'leadCodes'),
    ),
    database: filterBy(
      () => [String],
      'Only services that use these databases, by code.',
      lists(publicServices, 'databaseCodes'),
    ),
    platform: codeFilter('platformCode', 'Only services on these platforms, by code.'),
  },
  facets: {
    LEAD: byMember(publicServices, 'leadCodes'),
    KIND: 'kind',
    STATUS: 'status',
    DECISION: 'decisionCode',
    PLATFORM: 'platformCode',
  },
});
