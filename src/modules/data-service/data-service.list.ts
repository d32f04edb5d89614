import { codeFilter, enumFilter, listedFilter } from '../../graphql/filters';
import { listOf } from '../../graphql/list';
import { LifecycleStatus } from '../database/database.table';
import { dataServices, SharingForm, SharingMethod } from './data-service.table';
import { DataService } from './data-service.type';

export const dataServiceList = listOf(DataService, dataServices, {
  filters: {
    database: codeFilter('databaseCode', 'Only services of these databases, by code.'),
    provider: codeFilter('providerCode', 'Only services of these agencies, by code.'),
    platform: codeFilter('platformCode', 'Only services on these platforms, by code.'),
    status: enumFilter(LifecycleStatus, 'status', 'Only these statuses.'),
    sharingForm: enumFilter(SharingForm, 'sharingForm', 'Only these terms.'),
    method: enumFilter(SharingMethod, 'method', 'Only these methods.'),
    dataset: listedFilter(dataServices, 'datasetCodes', 'Only services that serve these datasets, by code.'),
    responseItem: listedFilter(
      dataServices,
      'responseItemCodes',
      'Only services that answer with these data items, by code.',
    ),
  },
  facets: {
    STATUS: 'status',
    METHOD: 'method',
    SHARING_FORM: 'sharingForm',
    DATABASE: 'databaseCode',
    PROVIDER: 'providerCode',
    PLATFORM: 'platformCode',
  },
});
