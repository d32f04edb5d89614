import { choice, date, optional, recordTable, reference, references, text } from '../../database/table';
import { LifecycleStatus } from '../database/database.table';

export enum PlatformKind {
  INTEGRATION = 'INTEGRATION',
  SERVICE_PORTAL = 'SERVICE_PORTAL',
  IDENTITY = 'IDENTITY',
  DOCUMENT_EXCHANGE = 'DOCUMENT_EXCHANGE',
  MONITORING = 'MONITORING',
  DATA_CENTRE = 'DATA_CENTRE',
  DATA_STORE = 'DATA_STORE',
  CASE_MANAGEMENT = 'CASE_MANAGEMENT',
  OPEN_DATA = 'OPEN_DATA',
  SECURITY = 'SECURITY',
  NETWORK = 'NETWORK',
  SUPPORT = 'SUPPORT',
  UTILITY = 'UTILITY',
  OTHER = 'OTHER',
}

export const platforms = recordTable(
  'Platform',
  'platforms',
  {
    kind: choice(PlatformKind),
    abbreviation: optional(text()),
    status: choice(LifecycleStatus),
    statusDate: optional(date()),
    operatorCode: optional(reference('Agency')),
    operatorNote: optional(text()),
    launchedOn: optional(date()),
    purposeVi: optional(text()),
    purposeEn: optional(text()),
    legalBasisCodes: references('LegalDocument'),
    legalBasisNote: optional(text()),
    partOfCode: optional(reference('Platform')),
    homepage: optional(text()),
  },
  ['abbreviation'],
);
