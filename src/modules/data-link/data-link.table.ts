import {
  choice,
  date,
  optional,
  recordTable,
  reference,
  references,
  type RowOf,
  text,
} from '../../database/table';
import { SharingMethod } from '../data-service/data-service.table';

export enum DataLinkChannel {
  PLATFORM = 'PLATFORM',
  POINT_TO_POINT = 'POINT_TO_POINT',
  FILE = 'FILE',
  INTERNAL = 'INTERNAL',
  UNKNOWN = 'UNKNOWN',
}

export enum DataFlow {
  TO_CONSUMER = 'TO_CONSUMER',
  TO_PROVIDER = 'TO_PROVIDER',
  TWO_WAY = 'TWO_WAY',
  UNKNOWN = 'UNKNOWN',
}

export enum DataLinkStatus {
  PLANNED = 'PLANNED',
  PREPARING = 'PREPARING',
  PILOT = 'PILOT',
  OPERATIONAL = 'OPERATIONAL',
  SUSPENDED = 'SUSPENDED',
  ENDED = 'ENDED',
  UNKNOWN = 'UNKNOWN',
}

export const dataLinks = recordTable('DataLink', 'data_links', {
  consumerCode: reference('Agency'),
  consumerDatabaseCode: optional(reference('Database')),
  consumerPlatformCode: optional(reference('Platform')),
  providerCode: reference('Database'),
  dataServiceCode: optional(reference('DataService')),
  dataServiceCodes: references('DataService'),
  platformCode: optional(reference('Platform')),
  channel: choice(DataLinkChannel),
  direction: choice(DataFlow),
  mode: choice(SharingMethod),
  frequency: optional(text()),
  purposeVi: optional(text()),
  purposeEn: optional(text()),
  legalBasisCodes: references('LegalDocument'),
  dataItemCodes: references('DataItem'),
  status: choice(DataLinkStatus),
  statusDate: optional(date()),
  agreementNumber: optional(text()),
  documentUrl: optional(text()),
  requestedOn: optional(date()),
  approvedOn: optional(date()),
  connectedOn: optional(date()),
  suspendedOn: optional(date()),
  dueOn: optional(date()),
  securityCheckOn: optional(date()),
  replacesCode: optional(reference('DataLink')),
});

export type DataLinkRow = RowOf<typeof dataLinks>;
