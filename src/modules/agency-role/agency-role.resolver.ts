import { byColumn } from '../../database/relation';
import { any, children, fieldsOf, one } from '../../graphql/fields';
import { queriesOf } from '../../graphql/queries';
import { agencyList } from '../agency/agency.list';
import { Agency } from '../agency/agency.type';
import { RegistryRecord } from '../record/record.type';
import { subjectTypes } from '../record/subject-types';
import { agencyRoleList } from './agency-role.list';
import { agencyRoles } from './agency-role.table';
import { AgencyRole } from './agency-role.type';

const list = () => agencyRoleList;
const inSubject = byColumn(agencyRoles, 'subject');

export const agencyRoleResolvers = [
  fieldsOf(AgencyRole, {
    agency: one(() => agencyList, 'agencyCode', 'Whose role it is.'),
    subject: any(() => RegistryRecord, 'subject', 'What the role is in.'),
  }),
  fieldsOf(Agency, { roles: children(list, byColumn(agencyRoles, 'agencyCode'), 'Its roles.') }),
  ...subjectTypes.map(Type =>
    fieldsOf(Type, { rolesIn: children(list, inSubject, 'The roles of agencies in it.') }),
  ),
  queriesOf(agencyRoleList, { one: 'agencyRole', many: 'agencyRoles' }),
];
