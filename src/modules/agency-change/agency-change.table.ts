import { choice, date, optional, recordTable, reference, references } from '../../database/table';

export enum AgencyChangeKind {
  MERGER = 'MERGER',
  SPLIT = 'SPLIT',
  RENAME = 'RENAME',
  TRANSFER = 'TRANSFER',
  ESTABLISHMENT = 'ESTABLISHMENT',
  DISSOLUTION = 'DISSOLUTION',
}

export const agencyChanges = recordTable('AgencyChange', 'agency_changes', {
  kind: choice(AgencyChangeKind),
  date: date(),
  legalDocumentCode: optional(reference('LegalDocument')),
  originalCodes: references('Agency'),
  resultCodes: references('Agency'),
});
