import {
  choice,
  date,
  integer,
  optional,
  recordTable,
  reference,
  references,
  text,
} from '../../database/table';

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
  number: optional(integer()),
  decisionCode: optional(reference('LegalDocument')),
  leadCodes: references('Agency'),
  coordinatorCode: optional(reference('Agency')),
  pilotCodes: references('Agency'),
  level: optional(text()),
  status: choice(PublicServiceStatus),
  statusDate: optional(date()),
  launchedOn: optional(date()),
  size: optional(integer()),
  providedCount: optional(integer()),
  outstandingCount: optional(integer()),
  platformCode: optional(reference('Platform')),
  databaseCodes: references('Database'),
});
