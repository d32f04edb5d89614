import { choice, date, number, optional, recordTable, reference, references, type RowOf, text } from '../../database/table';

export enum PublicServiceKind {
  SERVICE = 'SERVICE',
  LIST = 'LIST',
}

export enum PublicServiceStatus {
  PROVIDED = 'PROVIDED',
  PARTLY_PROVIDED = 'PARTLY_PROVIDED',
  PILOT = 'PILOT',
  OUTSTANDING = 'OUTSTANDING',
  UNKNOWN = 'UNKNOWN',
}

export const publicServices = recordTable('PublicService', 'public_services', {
  kind: choice(PublicServiceKind),
  number: optional(number()),
  decisionCode: optional(reference('LegalDocument')),
  leadCodes: references('Agency'),
  coordinatorCode: optional(reference('Agency')),
  pilotCodes: references('Agency'),
  level: optional(text()),
  status: choice(PublicServiceStatus),
  statusDate: optional(date()),
  launchedOn: optional(date()),
  size: optional(number()),
  providedCount: optional(number()),
  outstandingCount: optional(number()),
  platformCode: optional(reference('Platform')),
  databaseCodes: references('Database'),
});

export type PublicServiceRow = RowOf<typeof publicServices>;
