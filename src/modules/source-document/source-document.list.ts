import { codeFilter, enumFilter } from '../../graphql/filters';
import { listOf } from '../../graphql/list';
import { SourceDocumentKind, sourceDocuments } from './source-document.table';
import { SourceDocument } from './source-document.type';

export const sourceDocumentList = listOf(SourceDocument, sourceDocuments, {
  filters: {
    kind: enumFilter(SourceDocumentKind, 'kind', 'Only these kinds.'),
    publisher: codeFilter('publisher', 'Only texts of these publishers.'),
    legalDocument: codeFilter('legalDocumentCode', 'Only texts of these legal documents, by code.'),
  },
  facets: { KIND: 'kind', PUBLISHER: 'publisher' },
});
