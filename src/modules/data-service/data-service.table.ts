import { choice, date, optional, recordTable, reference, references, text } from '../../database/table';
import { LifecycleStatus } from '../database/database.table';

/** Decree 47/2020/NĐ-CP, art. 34. */
export enum SharingForm {
  DEFAULT = 'DEFAULT',
  ON_REQUEST = 'ON_REQUEST',
  UNKNOWN = 'UNKNOWN',
}

/** Decree 47/2020/NĐ-CP, art. 23. */
export enum SharingMethod {
  ONLINE = 'ONLINE',
  SYNC = 'SYNC',
  PACKAGE = 'PACKAGE',
  UNKNOWN = 'UNKNOWN',
}

export const dataServices = recordTable('DataService', 'data_services', {
  databaseCode: reference('Database'),
  providerCode: optional(reference('Agency')),
  platformCode: optional(reference('Platform')),
  status: choice(LifecycleStatus),
  statusDate: optional(date()),
  purposeVi: optional(text()),
  purposeEn: optional(text()),
  sharingForm: choice(SharingForm),
  method: choice(SharingMethod),
  protocol: optional(text()),
  endpointUrl: optional(text()),
  endpointDescriptionUrl: optional(text()),
  format: optional(text()),
  requestItemCodes: references('DataItem'),
  responseItemCodes: references('DataItem'),
  datasetCodes: references('Dataset'),
  documentUrl: optional(text()),
  authorisationUrl: optional(text()),
  limits: optional(text()),
  qualityCommitment: optional(text()),
  securityRequirement: optional(text()),
  contactPoint: optional(text()),
  publishedOn: optional(date()),
  legalBasisCodes: references('LegalDocument'),
});
