import { choice, date, optional, recordTable, reference, references, text } from '../../database/table';

export enum LegalDocumentKind {
  LAW = 'LAW',
  RESOLUTION = 'RESOLUTION',
  DECREE = 'DECREE',
  DECISION = 'DECISION',
  DIRECTIVE = 'DIRECTIVE',
  CIRCULAR = 'CIRCULAR',
  NOTICE = 'NOTICE',
  OFFICIAL_LETTER = 'OFFICIAL_LETTER',
  OFFICIAL_TELEGRAM = 'OFFICIAL_TELEGRAM',
  TECHNICAL_REGULATION = 'TECHNICAL_REGULATION',
  PLAN = 'PLAN',
}

export enum LegalStatus {
  DRAFT = 'DRAFT',
  ISSUED = 'ISSUED',
  IN_FORCE = 'IN_FORCE',
  AMENDED = 'AMENDED',
  REPLACED = 'REPLACED',
  COMPLETED = 'COMPLETED',
  UNKNOWN = 'UNKNOWN',
}

export const legalDocuments = recordTable('LegalDocument', 'legal_documents', {
  number: text(),
  kind: choice(LegalDocumentKind),
  issuerCode: optional(reference('Agency')),
  issuerNote: optional(text()),
  issuedOn: optional(date()),
  effectiveFrom: optional(date()),
  status: choice(LegalStatus),
  statusNote: optional(text()),
  replacesCodes: references('LegalDocument'),
  amendsCodes: references('LegalDocument'),
  followsCodes: references('LegalDocument'),
});
