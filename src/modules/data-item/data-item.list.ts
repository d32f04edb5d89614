import { isTrue } from '../../database/match';
import { codeFilter, enumFilter, filterBy } from '../../graphql/filters';
import { listOf } from '../../graphql/list';
import { DataItemGroup, dataItems } from './data-item.table';
import { DataItem } from './data-item.type';

export const dataItemList = listOf(DataItem, dataItems, {
  filters: {
    database: codeFilter('databaseCode', 'Only items of these databases, by code.'),
    dataset: codeFilter('datasetCode', 'Only items of these datasets, by code.'),
    group: enumFilter(DataItemGroup, 'group', 'Only these groups.'),
    key: filterBy(() => Boolean, 'Whether it identifies the subject.', isTrue('key')),
    sensitive: filterBy(() => Boolean, 'Whether it is sensitive.', isTrue('sensitive')),
  },
  facets: { GROUP: 'group', DATABASE: 'databaseCode', DATASET: 'datasetCode' },
});
