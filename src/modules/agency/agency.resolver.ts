import { byColumn } from '../../database/relation';
import { children, fieldsOf, localized, maybe } from '../../graphql/fields';
import { queriesOf } from '../../graphql/queries';
import { agencyList } from './agency.list';
import { agencies } from './agency.table';
import { Agency } from './agency.type';

const AgencyFields = fieldsOf(Agency, {
  parent: maybe(() => agencyList, 'parentCode', 'The agency it belongs to.'),
  subordinates: children(
    () => agencyList,
    byColumn(agencies, 'parentCode'),
    'The agencies directly under it.',
  ),
  region: localized('region', 'For a province: the socio-economic region.'),
});

export const agencyResolvers = [AgencyFields, queriesOf(agencyList, { one: 'agency', many: 'agencies' })];
