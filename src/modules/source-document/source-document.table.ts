import { choice, date, optional, recordTable, reference, text } from '../../database/table';

export enum SourceDocumentKind {
  GOVERNMENT_TEXT = 'GOVERNMENT_TEXT',
  WEB_PAGE = 'WEB_PAGE',
  PUBLIC_COPY = 'PUBLIC_COPY',
  CODE_REPOSITORY = 'CODE_REPOSITORY',
  LEGAL_TEXT = 'LEGAL_TEXT',
  GENERAL_KNOWLEDGE = 'GENERAL_KNOWLEDGE',
  DERIVATION = 'DERIVATION',
  NONE_FOUND = 'NONE_FOUND',
}

export const sourceDocuments = recordTable(
  'SourceDocument',
  'source_documents',
  {
    kind: choice(SourceDocumentKind),
    url: optional(text()),
    publisher: optional(text()),
    publishedOn: optional(date()),
    legalDocumentCode: optional(reference('LegalDocument')),
  },
  ['publisher'],
);
