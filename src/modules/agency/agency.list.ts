import { enumFilter, codeFilter } from '../../graphql/filters';
import { listOf } from '../../graphql/list';
import { agencies, AgencyKind } from './agency.table';
import { Agency } from './agency.type';

export const agencyList = listOf(Agency, agencies, {
  filters: {
    kind: enumFilter(AgencyKind, 'kind', 'Only these kinds.'),
    parent: codeFilter('parentCode', 'Only agencies directly under these, by code.'),
    officialCode: codeFilter('officialCode', 'Only these electronic identification codes.'),
    provinceCode: codeFilter('provinceCode', 'Only these statistical codes of provinces.'),
    region: codeFilter('regionVi', 'Only provinces of these regions, by Vietnamese name.'),
  },
  facets: { KIND: 'kind', PARENT: 'parentCode', PROVINCE_KIND: 'provinceKind', REGION: 'regionVi' },
});
