import { byColumn, byList } from '../../database/relation';
import { children, fieldsOf, localized, many, maybe } from '../../graphql/fields';
import { queriesOf } from '../../graphql/queries';
import { agencyList } from '../agency/agency.list';
import { Agency } from '../agency/agency.type';
import { legalDocumentList } from '../legal-document/legal-document.list';
import { LegalDocument } from '../legal-document/legal-document.type';
import { platformList } from './platform.list';
import { platforms } from './platform.table';
import { Platform } from './platform.type';

const PlatformFields = fieldsOf(Platform, {
  operator: maybe(() => agencyList, 'operatorCode', 'The agency that runs it.'),
  purpose: localized('purpose', 'What it is for.'),
  legalBasis: many(() => legalDocumentList, 'legalBasisCodes', 'The legal documents it rests on.'),
  partOf: maybe(() => platformList, 'partOfCode', 'The platform it is part of.'),
  parts: children(
    () => platformList,
    byColumn(platforms, 'partOfCode'),
    'The platforms that are part of it.',
  ),
});

const PlatformsOfAgency = fieldsOf(Agency, {
  platforms: children(() => platformList, byColumn(platforms, 'operatorCode'), 'The platforms it runs.'),
});

const PlatformsOfDocument = fieldsOf(LegalDocument, {
  platforms: children(
    () => platformList,
    byList(platforms, 'legalBasisCodes'),
    'The platforms that rest on it.',
  ),
});

export const platformResolvers = [
  PlatformFields,
  PlatformsOfAgency,
  PlatformsOfDocument,
  queriesOf(platformList, { one: 'platform', many: 'platforms' }),
];
