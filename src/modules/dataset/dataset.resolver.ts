import { byColumn, byList } from '../../database/relation';
import { children, fieldsOf, localized, many, maybe } from '../../graphql/fields';
import { queriesOf } from '../../graphql/queries';
import { agencyList } from '../agency/agency.list';
import { Agency } from '../agency/agency.type';
import { databaseList } from '../database/database.list';
import { Database } from '../database/database.type';
import { legalDocumentList } from '../legal-document/legal-document.list';
import { LegalDocument } from '../legal-document/legal-document.type';
import { datasetList } from './dataset.list';
import { datasets } from './dataset.table';
import { Dataset } from './dataset.type';

const DatasetFields = fieldsOf(Dataset, {
  database: maybe(() => databaseList, 'databaseCode', 'The database it is part of; null: not known.'),
  publisher: maybe(() => agencyList, 'publisherCode', 'The agency that publishes or shares it.'),
  accessReason: localized('accessReason', 'Why access is as it is.'),
  legalBasis: many(() => legalDocumentList, 'legalBasisCodes', 'The legal documents it rests on.'),
});

const DatasetsOfDatabase = fieldsOf(Database, {
  datasets: children(
    () => datasetList,
    byColumn(datasets, 'databaseCode'),
    'What it publishes, shares or keeps.',
  ),
});

const DatasetsOfAgency = fieldsOf(Agency, {
  datasets: children(
    () => datasetList,
    byColumn(datasets, 'publisherCode'),
    'The datasets it publishes or shares.',
  ),
});

const DatasetsOfDocument = fieldsOf(LegalDocument, {
  datasets: children(() => datasetList, byList(datasets, 'legalBasisCodes'), 'The datasets that rest on it.'),
});

export const datasetResolvers = [
  DatasetFields,
  DatasetsOfDatabase,
  DatasetsOfAgency,
  DatasetsOfDocument,
  queriesOf(datasetList, { one: 'dataset', many: 'datasets' }),
];
