import {
  anyReference,
  choice,
  date,
  number,
  optional,
  recordTable,
  reference,
  references,
  type RowOf,
  text,
  texts,
} from '../../database/table';
import { Comparator } from '../observation/observation.table';

/** What the registry itself can count, to be set beside a stated figure. */
export enum ClaimMeasure {
  DATA_LINK_CONSUMERS = 'DATA_LINK_CONSUMERS',
  PLATFORM_CONSUMERS = 'PLATFORM_CONSUMERS',
  DATABASES = 'DATABASES',
  LISTED_DATABASES = 'LISTED_DATABASES',
  DATA_ITEMS = 'DATA_ITEMS',
  CATALOGUE_PUBLISHERS = 'CATALOGUE_PUBLISHERS',
  PLAN_SIGNATORIES = 'PLAN_SIGNATORIES',
  PUBLIC_SERVICES = 'PUBLIC_SERVICES',
  PUBLIC_SERVICES_PROVIDED = 'PUBLIC_SERVICES_PROVIDED',
}

export const claims = recordTable('Claim', 'claims', {
  measure: choice(ClaimMeasure),
  indicatorCode: optional(reference('Indicator')),
  subject: optional(anyReference()),
  agencyKinds: texts(),
  decisionCodes: references('LegalDocument'),
  comparator: choice(Comparator),
  value: number(),
  valueText: text(),
  unitVi: text(),
  unitEn: optional(text()),
  date: date(),
  statedByCode: optional(reference('Agency')),
});

export type ClaimRow = RowOf<typeof claims>;
