import { byColumn } from '../../database/relation';
import { children, fieldsOf, maybe } from '../../graphql/fields';
import { queriesOf } from '../../graphql/queries';
import { legalDocumentList } from '../legal-document/legal-document.list';
import { LegalDocument } from '../legal-document/legal-document.type';
import { sourceDocumentList } from './source-document.list';
import { sourceDocuments } from './source-document.table';
import { SourceDocument } from './source-document.type';

export const sourceDocumentResolvers = [
  fieldsOf(SourceDocument, {
    legalDocument: maybe(
      () => legalDocumentList,
      'legalDocumentCode',
      'The legal document whose text, or whose drafting, it is.',
    ),
  }),
  fieldsOf(LegalDocument, {
    sourceDocuments: children(
      () => sourceDocumentList,
      byColumn(sourceDocuments, 'legalDocumentCode'),
      'The texts it was read in.',
    ),
  }),
  queriesOf(sourceDocumentList, { one: 'sourceDocument', many: 'sourceDocuments' }),
];
