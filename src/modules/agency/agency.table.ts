import { choice, optional, recordTable, reference, text, texts } from '../../database/table';

export enum AgencyKind {
  MINISTRY = 'MINISTRY',
  MINISTERIAL_AGENCY = 'MINISTERIAL_AGENCY',
  GOVERNMENT_AGENCY = 'GOVERNMENT_AGENCY',
  PROVINCE = 'PROVINCE',
  STATE_ENTERPRISE = 'STATE_ENTERPRISE',
  TELECOM_ENTERPRISE = 'TELECOM_ENTERPRISE',
  PRIVATE_ENTERPRISE = 'PRIVATE_ENTERPRISE',
  COMMITTEE = 'COMMITTEE',
  UNIT = 'UNIT',
  OTHER = 'OTHER',
}

export enum ProvinceKind {
  PROVINCE = 'PROVINCE',
  CITY = 'CITY',
}

export const agencies = recordTable(
  'Agency',
  'agencies',
  {
    kind: choice(AgencyKind),
    abbreviation: optional(text()),
    officialCode: optional(text()),
    parentCode: optional(reference('Agency')),
    formerNames: texts(),
    provinceCode: optional(text()),
    provinceKind: optional(choice(ProvinceKind)),
    regionVi: optional(text()),
    regionEn: optional(text()),
    homepage: optional(text()),
    contactPoint: optional(text()),
  },
  ['abbreviation', 'officialCode', 'regionVi', 'regionEn'],
);
