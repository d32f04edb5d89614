import {
  choice,
  date,
  optional,
  recordTable,
  reference,
  references,
  text,
  texts,
} from '../../database/table';
import { LifecycleStatus } from '../database/database.table';

/** The three classes of the Data Law (60/2024/QH15, art. 3). */
export enum AccessLevel {
  OPEN = 'OPEN',
  SHARED = 'SHARED',
  PRIVATE_USE = 'PRIVATE_USE',
  UNKNOWN = 'UNKNOWN',
}

export const datasets = recordTable(
  'Dataset',
  'datasets',
  {
    databaseCode: optional(reference('Database')),
    publisherCode: optional(reference('Agency')),
    accessLevel: choice(AccessLevel),
    accessReasonVi: optional(text()),
    accessReasonEn: optional(text()),
    status: choice(LifecycleStatus),
    statusDate: optional(date()),
    theme: optional(text()),
    keywords: texts(),
    spatial: optional(text()),
    coversFrom: optional(date()),
    coversTo: optional(date()),
    updateFrequency: optional(text()),
    nextUpdateDue: optional(date()),
    licence: optional(text()),
    format: optional(text()),
    conformsTo: optional(text()),
    accessUrl: optional(text()),
    landingPage: optional(text()),
    contactPoint: optional(text()),
    legalBasisCodes: references('LegalDocument'),
  },
  ['theme', 'keywords'],
);
