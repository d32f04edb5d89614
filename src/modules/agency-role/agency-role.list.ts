import { isOneOf, pointsTo } from '../../database/match';
import { codeFilter, enumFilter, filterBy } from '../../graphql/filters';
import { listOf } from '../../graphql/list';
import { agencies, AgencyKind } from '../agency/agency.table';
import { agencyRoles, RoleKind } from './agency-role.table';
import { AgencyRole } from './agency-role.type';

export const agencyRoleList = listOf(AgencyRole, agencyRoles, {
  filters: {
    role: enumFilter(RoleKind, 'role', 'Only these roles.'),
    agency: codeFilter('agencyCode', 'Only roles of these agencies, by code.'),
    agencyKind: filterBy(
      () => [AgencyKind],
      'Only roles of agencies of these kinds.',
      (kinds: string[]) => pointsTo('agencyCode', agencies, isOneOf('kind')(kinds)),
    ),
    subject: codeFilter('subject', 'Only roles in these entries, each as Type/code.'),
  },
  facets: { ROLE: 'role', AGENCY: 'agencyCode', SUBJECT: 'subject' },
});
