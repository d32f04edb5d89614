import {
  choice,
  date,
  flag,
  integer,
  optional,
  recordTable,
  reference,
  references,
  text,
  texts,
} from '../../database/table';

export enum DatabaseKind {
  NATIONAL = 'NATIONAL',
  SPECIALISED = 'SPECIALISED',
  MINISTRY = 'MINISTRY',
  PROVINCE = 'PROVINCE',
}

/** How far a system has come; shared by databases, platforms, datasets and data services. */
export enum LifecycleStatus {
  PLANNED = 'PLANNED',
  IN_CONSTRUCTION = 'IN_CONSTRUCTION',
  PILOT = 'PILOT',
  PARTIAL = 'PARTIAL',
  OPERATIONAL = 'OPERATIONAL',
  SUSPENDED = 'SUSPENDED',
  ENDED = 'ENDED',
  UNKNOWN = 'UNKNOWN',
}

export const databases = recordTable(
  'Database',
  'databases',
  {
    kind: choice(DatabaseKind),
    status: choice(LifecycleStatus),
    statusDate: optional(date()),
    ownerCode: optional(reference('Agency')),
    operatorCode: optional(reference('Agency')),
    supplierCodes: references('Agency'),
    purposeVi: optional(text()),
    purposeEn: optional(text()),
    scopeVi: optional(text()),
    scopeEn: optional(text()),
    subjectGroup: optional(text()),
    objectIdentifier: optional(text()),
    collectionMethod: optional(text()),
    updateMethod: optional(text()),
    updateFrequency: optional(text()),
    sourceDatabaseCodes: references('Database'),
    legalBasisCodes: references('LegalDocument'),
    legalBasisNote: optional(text()),
    listCodes: references('LegalDocument'),
    launchedOn: optional(date()),
    securityLevel: optional(integer()),
    personalData: optional(flag()),
    authoritativeFor: texts(),
    platformCode: optional(reference('Platform')),
    partOfCode: optional(reference('Database')),
    sharingRegulationUrl: optional(text()),
    homepage: optional(text()),
    contactPoint: optional(text()),
  },
  ['subjectGroup', 'authoritativeFor'],
);
