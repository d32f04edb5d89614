import { choice, flag, integer, optional, recordTable, reference, text } from '../../database/table';

export enum DataItemGroup {
  KEY = 'KEY',
  BASIC = 'BASIC',
  RESIDENCE = 'RESIDENCE',
  RELATION = 'RELATION',
  CONTACT = 'CONTACT',
  SENSITIVE = 'SENSITIVE',
  OTHER = 'OTHER',
}

export const dataItems = recordTable('DataItem', 'data_items', {
  databaseCode: reference('Database'),
  datasetCode: optional(reference('Dataset')),
  number: optional(integer()),
  valueType: optional(text()),
  group: choice(DataItemGroup),
  key: flag(),
  sensitive: flag(),
  master: optional(flag()),
});
