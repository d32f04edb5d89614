import { byColumn } from '../../database/relation';
import { children, fieldsOf, maybe, one } from '../../graphql/fields';
import { queriesOf } from '../../graphql/queries';
import { databaseList } from '../database/database.list';
import { Database } from '../database/database.type';
import { datasetList } from '../dataset/dataset.list';
import { Dataset } from '../dataset/dataset.type';
import { dataItemList } from './data-item.list';
import { dataItems } from './data-item.table';
import { DataItem } from './data-item.type';

const DataItemFields = fieldsOf(DataItem, {
  database: one(() => databaseList, 'databaseCode', 'The database that keeps it.'),
  dataset: maybe(() => datasetList, 'datasetCode', 'The dataset it is a field of.'),
});

const DataItemsOfDatabase = fieldsOf(Database, {
  dataItems: children(
    () => dataItemList,
    byColumn(dataItems, 'databaseCode'),
    'The items of information it keeps.',
  ),
});

const DataItemsOfDataset = fieldsOf(Dataset, {
  dataItems: children(() => dataItemList, byColumn(dataItems, 'datasetCode'), 'Its fields.'),
});

export const dataItemResolvers = [
  DataItemFields,
  DataItemsOfDatabase,
  DataItemsOfDataset,
  queriesOf(dataItemList, { one: 'dataItem', many: 'dataItems' }),
];
