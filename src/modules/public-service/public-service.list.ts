import { byMember } from '../../database/facet';
import { codeFilter, enumFilter, listedFilter } from '../../graphql/filters';
import { listOf } from '../../graphql/list';
import { PublicServiceKind, publicServices, PublicServiceStatus } from './public-service.table';
import { PublicService } from './public-service.type';

export const publicServiceList = listOf(PublicService, publicServices, {
  filters: {
    kind: enumFilter(PublicServiceKind, 'kind', 'Only services, or only lists.'),
    status: enumFilter(PublicServiceStatus, 'status', 'Only these statuses.'),
    decision: codeFilter('decisionCode', 'Only services of these decisions, by code.'),
    lead: listedFilter(publicServices, 'leadCodes', 'Only services led by these agencies, by code.'),
    database: listedFilter(
      publicServices,
      'databaseCodes',
      'Only services that use these databases, by code.',
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
