import { byColumn, byList } from '../../database/relation';
import { children, fieldsOf, localized, many, maybe, one } from '../../graphql/fields';
import { queriesOf } from '../../graphql/queries';
import { agencyList } from '../agency/agency.list';
import { Agency } from '../agency/agency.type';
import { dataItemList } from '../data-item/data-item.list';
import { DataItem } from '../data-item/data-item.type';
import { databaseList } from '../database/database.list';
import { Database } from '../database/database.type';
import { datasetList } from '../dataset/dataset.list';
import { Dataset } from '../dataset/dataset.type';
import { legalDocumentList } from '../legal-document/legal-document.list';
import { LegalDocument } from '../legal-document/legal-document.type';
import { platformList } from '../platform/platform.list';
import { Platform } from '../platform/platform.type';
import { dataServiceList } from './data-service.list';
import { dataServices } from './data-service.table';
import { DataService } from './data-service.type';

const list = () => dataServiceList;

const DataServiceFields = fieldsOf(DataService, {
  database: one(() => databaseList, 'databaseCode', 'The database that answers.'),
  provider: maybe(() => agencyList, 'providerCode', 'The agency that offers it.'),
  platform: maybe(() => platformList, 'platformCode', 'The platform it is offered on.'),
  purpose: localized('purpose', 'What it is for.'),
  requestItems: many(() => dataItemList, 'requestItemCodes', 'The items a question carries.'),
  responseItems: many(() => dataItemList, 'responseItemCodes', 'The items an answer may carry.'),
  datasets: many(() => datasetList, 'datasetCodes', 'The datasets it serves.'),
  legalBasis: many(() => legalDocumentList, 'legalBasisCodes', 'The legal documents it rests on.'),
});

export const dataServiceResolvers = [
  DataServiceFields,
  fieldsOf(Database, {
    dataServices: children(
      list,
      byColumn(dataServices, 'databaseCode'),
      'The services through which it answers.',
    ),
  }),
  fieldsOf(Agency, {
    dataServices: children(list, byColumn(dataServices, 'providerCode'), 'The data services it offers.'),
  }),
  fieldsOf(Platform, {
    dataServices: children(list, byColumn(dataServices, 'platformCode'), 'The data services offered on it.'),
  }),
  fieldsOf(Dataset, {
    dataServices: children(list, byList(dataServices, 'datasetCodes'), 'The services that serve it.'),
  }),
  fieldsOf(DataItem, {
    requestedBy: children(
      list,
      byList(dataServices, 'requestItemCodes'),
      'The services whose questions carry it.',
    ),
    answeredBy: children(
      list,
      byList(dataServices, 'responseItemCodes'),
      'The services whose answers may carry it.',
    ),
  }),
  fieldsOf(LegalDocument, {
    dataServices: children(
      list,
      byList(dataServices, 'legalBasisCodes'),
      'The data services that rest on it.',
    ),
  }),
  queriesOf(dataServiceList, { one: 'dataService', many: 'dataServices' }),
];
