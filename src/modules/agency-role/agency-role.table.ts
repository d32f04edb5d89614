import { anyReference, choice, date, optional, recordTable, reference } from '../../database/table';

/** What an agency, or the office of its head, is or does in a body, a programme, an event or a document. */
export enum RoleKind {
  CHAIR = 'CHAIR',
  CO_CHAIR = 'CO_CHAIR',
  VICE_CHAIR = 'VICE_CHAIR',
  STANDING_VICE_CHAIR = 'STANDING_VICE_CHAIR',
  HEAD = 'HEAD',
  DEPUTY_HEAD = 'DEPUTY_HEAD',
  STANDING_DEPUTY_HEAD = 'STANDING_DEPUTY_HEAD',
  ASSISTING_BODY = 'ASSISTING_BODY',
  STEERING_BODY = 'STEERING_BODY',
  FOCAL_POINT = 'FOCAL_POINT',
  BUILDER = 'BUILDER',
  CONTRIBUTOR = 'CONTRIBUTOR',
  REPORTER = 'REPORTER',
  REPRESENTATIVE = 'REPRESENTATIVE',
  PARTICIPANT = 'PARTICIPANT',
  TRAINER = 'TRAINER',
  EXPERIENCE_SHARER = 'EXPERIENCE_SHARER',
  ISSUER = 'ISSUER',
  SIGNATORY = 'SIGNATORY',
  PLAN_ISSUER = 'PLAN_ISSUER',
  PLAN_SIGNATORY = 'PLAN_SIGNATORY',
  CATALOGUE_PUBLISHER = 'CATALOGUE_PUBLISHER',
}

export const agencyRoles = recordTable('AgencyRole', 'agency_roles', {
  role: choice(RoleKind),
  agencyCode: reference('Agency'),
  subject: optional(anyReference()),
  statedOn: optional(date()),
});
